import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { isFullRun, parseArguments } from "../src/arguments.mjs";
import { BIG_FEED, COUNTS, EACH_FURTHER, LIST } from "../src/cases.mjs";
import { heavyFeeds, makeFeeds } from "../src/feeds.mjs";
import { Measurements, quartiles, ratios } from "../src/measurements.mjs";
import { BASELINE, allPeers, extra } from "../src/peers.mjs";
import { LOCAL_SLOW, NETWORKS, emulation } from "../src/profiles.mjs";
import { results, rewritten } from "../src/report.mjs";
import { lifetime } from "../src/server.mjs";
import { readTraffic, scriptToRequests, sinceWasm } from "../src/traffic.mjs";

const sample = JSON.parse(readFileSync(new URL("../../static/feed.json", import.meta.url), "utf8"));
const [FAST] = NETWORKS;
const CARD = "prisoner-card";
const series = (...values) => new Map(values.entries());

test("only a full run is written down", () => {
  const isFull = (words) => isFullRun(parseArguments(words));
  for (const words of [[], ["--runs", "12"]]) assert.ok(isFull(words), words);
  const small = [["--runs", "8"], ["--smoke"], ["--only", "memory"], ["--peer", "other=https://other.example"]];
  for (const words of small) assert.ok(!isFull(words), words);
});

test("no run, an unknown case and a peer without a place are refused", () => {
  const refused = (words, message) => assert.throws(() => parseArguments(words.split(" ")), { message });
  refused("--runs 0", "`--runs 0`: write 9, or 1 for a quick look");
  refused("--only speed", "there is no case `speed`: use one of one-card, many-cards, big-feed, heavy-feeds, memory, list");
  refused("--peer other", "`--peer other` lacks a name or a place: write NAME=URL or NAME=FOLDER");
});

test("a further peer is a page, or a folder with a card", () => {
  const [other] = parseArguments(["--peer", "other=https://other.example/?a=b"]).extras;
  assert.equal(extra(other).page, "https://other.example/?a=b");
  const message = "the peer mine is neither a URL nor a folder with a card.html: no-such-folder";
  assert.throws(() => extra({ name: "mine", place: "no-such-folder" }), { message });
});

test("Chromium gets bytes in a second, and −1 for no limit", () => {
  const network = { offline: false, latency: 165, downloadThroughput: 1_012_500, uploadThroughput: 168_750 };
  assert.deepEqual(emulation(FAST)["Network.emulateNetworkConditions"], network);
  assert.equal(emulation(LOCAL_SLOW)["Network.emulateNetworkConditions"].downloadThroughput, -1);
  assert.deepEqual(emulation(LOCAL_SLOW)["Emulation.setCPUThrottlingRate"], { rate: 4 });
});

test("a file is cached as the hosting guide says", () => {
  const year = "public, max-age=31536000, immutable";
  assert.equal(lifetime("files/prisoner-card/prisoner-card-aa355ae8e54b6d99.wasm"), year);
  assert.equal(lifetime("files/prisoner-card/prisoner-card-aa355ae8e54b6d99.nowasm.js"), year);
  assert.equal(lifetime("files/prisoner-card/prisoner-card.js"), "public, max-age=3600");
  assert.equal(lifetime("feeds/feed.json"), "public, max-age=300");
});

test("everybody in the big feed keeps the address, and no feed is past the card's limit of bytes", () => {
  const { files, address } = makeFeeds(sample);
  assert.ok(Buffer.byteLength(files["big.json"]) > 1_900_000);
  for (const { _prisoner_card: person } of JSON.parse(files["big.json"]).items) {
    assert.equal(person.mail.address.envelope.ru, address);
  }
  for (const [what, text] of [...heavyFeeds(sample), ...Object.entries(files)]) {
    assert.ok(JSON.parse(text) && Buffer.byteLength(text) <= 2 * 1024 * 1024, what);
  }
});

const event = (name, params) => ({ method: `Network.${name}`, params });
const sent = (requestId, timestamp, url, type) =>
  event("requestWillBeSent", { requestId, timestamp, type, request: { url } });
const finished = (requestId, timestamp, encodedDataLength) =>
  event("loadingFinished", { requestId, timestamp, encodedDataLength });

test("the page and answers of a cache do not count as requests", () => {
  const { requests, warnings } = readTraffic([
    sent("1", 1, "http://page.test/", "Document"),
    sent("3", 2, "http://files.test/card.js", "Script"),
    sent("2", 3, "http://feeds.test/feed.json", "Fetch"),
    sent("4", 4, "http://feeds.test/feed.json", "Fetch"),
    sent("5", 5, "http://files.test/card.wasm", "Fetch"),
    event("requestServedFromCache", { requestId: "4" }),
    event("responseReceived", { requestId: "5", response: { fromDiskCache: true } }),
    { method: "Log.entryAdded", params: { entry: { text: "a preload was not used" } } },
    ...[finished("1", 1, 1000), finished("3", 2.5, 12), finished("2", 3.5, 30), finished("5", 5, 0)],
  ]);
  const seen = requests.map(({ url, bytes }) => [url, bytes]);
  assert.deepEqual(seen, [["http://files.test/card.js", 12], ["http://feeds.test/feed.json", 30]]);
  assert.deepEqual(warnings, ["a preload was not used"]);
});

test("the spans run from a last byte to the later of two requests, and to the address", () => {
  const spans = (feedStart) => {
    const traffic = readTraffic([
      ...[sent("1", 1, "http://files.test/card.js", "Script"), finished("1", 2, 8000)],
      ...[sent("2", 2.25, "http://files.test/card.wasm", "Fetch"), finished("2", 3, 90_000)],
      ...[sent("3", feedStart, "http://feeds.test/one.json", "Fetch"), finished("3", 3.5, 3000)],
    ]);
    return [scriptToRequests(traffic), sinceWasm(traffic, 4), sinceWasm(traffic, 2.5)];
  };
  // A static card shows the address before the wasm is there.
  assert.deepEqual(spans(2.125), [250, 1000, undefined]);
  assert.deepEqual(spans(2.5), [500, 1000, undefined]);
  // The page has a preload hint for the feed.
  assert.deepEqual(spans(1), [undefined, 1000, undefined]);
});

test("quartiles lie between values, and do not follow one far out", () => {
  assert.deepEqual(quartiles(series(7)), [7, 7, 7]);
  assert.deepEqual(quartiles(series(4, 1, 3, 2)), [1.75, 2.5, 3.25]);
  assert.deepEqual(quartiles(series(5000, 1, 4, 2, 3)), [2, 3, 4]);
});

test("ratios are taken within a round", () => {
  const base = new Map([[0, 10], [1, 30], [3, 1]]);
  assert.deepEqual(ratios(series(20, 90, 5), base), series(2, 3));
});

test("a card may make three requests and move nothing", async () => {
  const problems = async (peer, visit) => {
    const measurements = new Measurements();
    await measurements.keep({ condition: "fast", peer, round: 0 }, visit);
    return measurements.problems().join("\n");
  };
  assert.equal(await problems(CARD, () => ({ values: { requests: 3, shift: 0 } })), "");
  assert.equal(await problems(BASELINE, () => ({ values: { requests: 4, shift: 0.5 } })), "");
  assert.equal(
    await problems("static card", () => ({ values: { requests: 4, shift: 0.1 } })),
    "fast, static card: 4 requests, at most 3\nfast, static card: 0.1 shift, at most 0",
  );
  const failed = await problems(BASELINE, () => Promise.reject(new Error("no address")));
  assert.equal(failed, "fast, Preact, round 1: no address");
});

test("an aim is judged by the median of the ratios", async () => {
  const measurements = new Measurements();
  for (const [round, ours, theirs] of [[0, 105, 100], [1, 130, 100], [2, 200, 200]]) {
    for (const [peer, address, longest] of [[CARD, ours, 72], [BASELINE, theirs, 0]]) {
      await measurements.keep({ condition: FAST.name, peer, round }, () => ({ values: { address, longest } }));
    }
  }
  const text = results("One run", allPeers("card.wasm", ""), measurements);
  assert.match(text, /\| prisoner-card, fast 4G: address over Preact \| ≤ 1.15 \| 1.05 \(1.02–1.18\) \| +yes \|/);
  assert.match(text, /\| Preact +\| 100 \(100–150\) \| 1.00 \(1.00–1.00\) \| .* ≤ 50 \|/);
  assert.match(text, /\| prisoner-card \| 130 \(118–165\) \| 1.05 \(1.02–1.18\) \| .* 72 \|/);
  assert.match(text, /No visit failed/);
});

test("every aim is set for a peer and a condition that are measured", () => {
  const { aims } = JSON.parse(readFileSync(new URL("../report.json", import.meta.url), "utf8"));
  const peers = allPeers("card.wasm", "").map(({ name }) => name);
  const heavy = heavyFeeds(sample).map(([what]) => what);
  const networks = NETWORKS.map(({ name }) => name);
  const conditions = [...networks, ...Object.keys({ ...COUNTS, ...BIG_FEED }), EACH_FURTHER, LIST, ...heavy];
  const limits = aims.flatMap(({ most }) => most);
  for (const [peer, condition] of limits) assert.ok(peers.includes(peer) && conditions.includes(condition), condition);
  for (const what of heavy) assert.ok(limits.some(([, condition]) => condition === what), what);
});

test("only the results of a document are rewritten", () => {
  const document = rewritten("# Speed\n\nMethod.\n\n## Results\n\nOld.\n", "New.\n");
  assert.equal(document, "# Speed\n\nMethod.\n\n## Results\n\nNew.\n");
  assert.throws(() => rewritten("# Speed\n", "New.\n"), { message: "the document has no results to replace" });
});
