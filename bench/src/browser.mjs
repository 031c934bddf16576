/** Chromium, driven over its DevTools protocol. */

import { once } from "node:events";
import { launch } from "chrome-launcher";
import connect from "chrome-remote-interface";
import { emulation } from "./profiles.mjs";
import { readTraffic } from "./traffic.mjs";

/** Longer than any page takes to show an address, in ms. */
const PATIENCE = 60_000;

/** Without its sandbox, which refuses to run as root, as CI does; with nothing beside the page, which counts as visible. */
const FLAGS = `--headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage --hide-scrollbars --mute-audio --no-pings
  --disable-background-networking --disable-component-update --disable-default-apps --disable-sync --no-first-run
  --disable-domain-reliability --disable-extensions --no-default-browser-check --disable-background-timer-throttling
  --disable-backgrounding-occluded-windows --disable-renderer-backgrounding`.split(/\s+/);

/** Starts the browser with an empty profile. */
export async function startBrowser() {
  const flags = { chromeFlags: FLAGS, ignoreDefaultFlags: true, startingUrl: "about:blank" };
  const { port, kill } = await launch(flags);
  const version = await connect.Version({ port });
  const connection = await connect({ port, target: version.webSocketDebuggerUrl });
  return { version: version.Browser, connection, close: () => connection.close().then(kill) };
}

/**
 * A tab with a browser context of its own, which shares no cache with another, on an empty page of the measured origin:
 * so the origin's process exists before the clock starts.
 */
export async function openTab({ connection }, { blank, probe, profile }) {
  const { browserContextId } = await connection.send("Target.createBrowserContext");
  const { targetId } = await connection.send("Target.createTarget", { url: "about:blank", browserContextId });
  const { sessionId } = await connection.send("Target.attachToTarget", { targetId, flatten: true });
  const tab = new Tab(connection, sessionId, browserContextId);
  for (const domain of ["Page", "Runtime", "Network", "Log", "Performance"]) await tab.send(`${domain}.enable`);
  // The function that the probe calls with its report.
  await tab.send("Runtime.addBinding", { name: "reportToBench" });
  await tab.send("Page.addScriptToEvaluateOnNewDocument", { source: probe });
  // A telephone of middling size, as in Lighthouse.
  await tab.send("Emulation.setDeviceMetricsOverride", { width: 412, height: 823, deviceScaleFactor: 1, mobile: false });
  await tab.go(blank);
  for (const [method, parameters] of Object.entries(emulation(profile))) await tab.send(method, parameters);
  return tab;
}

class Tab {
  #connection;
  #session;
  #context;
  #events = [];
  #listener = (event) => event.sessionId === this.#session && this.#events.push(event);

  constructor(connection, session, context) {
    [this.#connection, this.#session, this.#context] = [connection, session, context];
    connection.on("event", this.#listener);
  }

  /** Sends a command and waits for its result. */
  send(method, parameters = {}) {
    return soon(method, this.#connection.send(method, parameters, this.#session));
  }

  /** Goes to a page and waits until it has loaded. */
  go(url) {
    return this.#navigate(url, "Page.loadEventFired");
  }

  /** Goes to a page and waits for the probe's report; returns it, the traffic, and the start on the traffic's clock. */
  async visit(url) {
    const { payload } = await this.#navigate(url, "Runtime.bindingCalled");
    const traffic = readTraffic(this.#events);
    const { NavigationStart: start } = await this.metrics();
    return { ...JSON.parse(payload), traffic, start };
  }

  /** Goes to a page and waits for an event; returns its parameters. */
  async #navigate(url, event) {
    this.#events.length = 0;
    const happened = once(this.#connection, `${event}.${this.#session}`);
    const { errorText } = await this.send("Page.navigate", { url });
    if (errorText) throw new Error(`${url} cannot be opened: ${errorText}`);
    const [parameters] = await soon(`${url}: ${event}`, happened);
    return parameters;
  }

  /** Evaluates an expression on the page and returns the value of its promise. */
  async evaluate(expression) {
    const parameters = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await this.send("Runtime.evaluate", parameters);
    if (exceptionDetails) throw new Error(`the page threw: ${JSON.stringify(exceptionDetails)}`);
    return result.value;
  }

  /** Values of the protocol's Performance domain by their names; times are in seconds. */
  async metrics() {
    const { metrics } = await this.send("Performance.getMetrics");
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  }

  /** The memory of the page after a garbage collection. */
  async memory() {
    // The second pass collects what finalizers of the first have freed.
    for (let pass = 0; pass < 2; pass++) await this.send("HeapProfiler.collectGarbage");
    const { JSHeapUsedSize: heap, Nodes: nodes, JSEventListeners: listeners } = await this.metrics();
    return { heap, nodes, listeners, wasm: await this.#wasmMemory() };
  }

  /** The bytes of all wasm memories on the page; undefined if there is none. */
  async #wasmMemory() {
    const { result } = await this.send("Runtime.evaluate", { expression: "WebAssembly.Memory.prototype" });
    const { objects } = await this.send("Runtime.queryObjects", { prototypeObjectId: result.objectId });
    const sum = await this.send("Runtime.callFunctionOn", {
      objectId: objects.objectId,
      functionDeclaration: "function () { return this.reduce((sum, { buffer }) => sum + buffer.byteLength, 0); }",
      returnByValue: true,
    });
    return sum.result.value || undefined;
  }

  async close() {
    this.#connection.off("event", this.#listener);
    await this.#connection.send("Target.disposeBrowserContext", { browserContextId: this.#context });
  }
}

/** Fails if a step takes longer than any page. */
function soon(what, promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: nothing after ${PATIENCE / 1000} s`)), PATIENCE);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
