/** The requests of a page to the network. */

/**
 * The requests of a visit that went to the network, without the page itself, in the order in which they were made; and
 * the browser's warnings, such as of unused preloads. Times are in seconds of the browser's clock.
 *
 * @param {{ method: string, params: any }[]} events
 */
export function readTraffic(events) {
  const requests = new Map();
  const warnings = [];
  const read = {
    "Log.entryAdded": ({ entry }) => warnings.push(entry.text),
    "Network.requestWillBeSent": ({ requestId, request: { url }, type, timestamp }) =>
      requests.set(requestId, { url, type, start: timestamp, end: undefined, bytes: 0, cached: false }),
    "Network.requestServedFromCache": ({ requestId }) => change(requestId, { cached: true }),
    "Network.responseReceived": ({ requestId, response }) =>
      response.fromDiskCache && change(requestId, { cached: true }),
    "Network.loadingFinished": ({ requestId, timestamp, encodedDataLength }) =>
      change(requestId, { end: timestamp, bytes: encodedDataLength }),
  };
  const change = (id, values) => requests.has(id) && Object.assign(requests.get(id), values);
  for (const { method, params } of events) read[method]?.(params);
  const sent = [...requests.values()]
    .filter(({ url, type, cached }) => !cached && type !== "Document" && url.startsWith("http"))
    .sort((one, other) => one.start - other.start);
  return { requests: sent, warnings };
}

/**
 * From the last byte of the first script until the requests for the wasm and the feed, in ms; undefined if the page
 * itself has requested one of them before.
 */
export function scriptToRequests({ requests }) {
  const script = requests.find(({ type }) => type === "Script");
  const wanted = [first(requests, ".wasm"), first(requests, "://feeds.")].filter(Boolean);
  const spans = wanted.map(({ start }) => (start - script?.end) * 1000);
  return spans.length && spans.every((span) => span >= 0) ? Math.max(...spans) : undefined;
}

/** From the wasm's last byte to a time of the browser's clock, in ms; undefined for an earlier time. */
export function sinceWasm({ requests }, time) {
  const end = first(requests, ".wasm")?.end;
  return end <= time ? (time - end) * 1000 : undefined;
}

const first = (requests, part) => requests.find(({ url }) => url.includes(part));
