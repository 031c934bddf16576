import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { beforeEach, mock, test } from "node:test";
import { never, network, pass, response, settle, stream, text, timers } from "./browser.js";
import { asked, assertOutcome as assertOutcomeOf, search as searchIn, serve } from "./lookups.js";

const { readPage } = await import("../../src/shell/reading.ts");

// Pages and sequences are kept as long as the page lives, so each test has its own hosts.
let host = 0;
/** @type {string} */ let a;
/** @type {string} */ let b;

beforeEach(() => {
  host++;
  a = `https://a${host}.example/feed.json`;
  b = `https://b${host}.example/feed.json`;
  network.requests.length = 0;
});

const search = (overrides) => searchIn({ feeds: [a, b], ...overrides });
const assertOutcome = (answers, expected, overrides) => assertOutcomeOf(answers, expected, { feeds: [a, b], ...overrides });

const sound = { people: { mironov: "" }, issued: "2026-11-01T00:00:00Z" };

test("the first mirror that has the person answers, and no other is asked", async () => {
  await assertOutcome({ [a]: sound, [b]: sound }, { source: a, issued: sound.issued });
  assert.deepEqual(asked(), [a]);
});

test("a request carries no credentials and no referrer, as a preload of it can", async () => {
  await assertOutcome({ [a]: sound }, { source: a, issued: sound.issued });
  const { credentials, referrerPolicy, cache, redirect } = network.requests[0];
  assert.deepEqual({ credentials, referrerPolicy, cache, redirect }, {
    // It sends none to another origin, and is the mode of `<link rel=preload crossorigin>`.
    credentials: "same-origin",
    referrerPolicy: "no-referrer",
    cache: "default",
    // No redirect is followed: a script cannot see the target before that host gets a request.
    redirect: "error",
  });
});

test("a request to the page's own origin carries no credentials either", async () => {
  const { origin } = globalThis;
  globalThis.origin = new URL(a).origin;
  try {
    await assertOutcome({ [a]: sound }, { source: a, issued: sound.issued });
    assert.equal(network.requests[0].credentials, "omit");
  } finally {
    globalThis.origin = origin;
  }
});

test("whatever is wrong with a mirror, the next one is asked", async () => {
  const faults = {
    "no network": undefined,
    "not found": () => response("", { status: 404 }),
    "no JSON": "<!doctype html>",
    "cut JSON": '{"people":{"mironov"',
    "nothing": "",
    "a broken feed": { broken: true },
    "another feed": { people: {} },
  };
  for (const [fault, answer] of Object.entries(faults)) {
    a = `https://${fault.replaceAll(" ", "-")}.example/`;
    await assertOutcome({ [a]: answer, [b]: sound }, { source: b, issued: sound.issued });
  }
});

test("of several failures, the one that came furthest is reported", async () => {
  const table = [
    [undefined, () => response("", { status: 404 }), "http", `${b} answered 404: check the address and its server`],
    [() => response("", { status: 404 }), undefined, "http", `${a} answered 404: check the address and its server`],
    ["<html>", () => response("", { status: 404 }), "not-json", `${a} is not JSON in UTF-8: check that it is the feed, and whole`],
    [{ people: {} }, { broken: true }, "not-found", "not-found: mironov"],
    [
      undefined,
      undefined,
      "network",
      `${a} cannot be fetched: its server must send "Access-Control-Allow-Origin: *", and a policy of this page must allow it in connect-src; a redirect is not followed`,
    ],
  ];
  for (const [first, second, code, message] of table) {
    await assertOutcome({ [a]: first, [b]: second }, { code, message }, { fresh: true });
  }
});

test("an http feed on an https page is called mixed content", async () => {
  a = "http://plain.example/feed.json";
  const message = `${a} is mixed content: a page on https loads only https`;
  await assertOutcome({}, { code: "network", message }, { feeds: [a] });
});

test("a withdrawn profile is an answer: no other mirror is asked", async () => {
  const withdrawn = { people: { mironov: "withdrawn" } };
  await assertOutcome({ [a]: withdrawn, [b]: sound }, { code: "withdrawn", message: "withdrawn: mironov" });
  assert.deepEqual(asked(), [a]);
});

test("fault_01: a server that never answers costs ten seconds, then the next mirror is asked", async () => {
  serve({ [a]: never, [b]: sound });
  const journey = search();
  await pass(9_999);
  assert.deepEqual(asked(), [a]);
  await pass(1);
  assert.deepEqual(asked(), [a, b]);
  assert.equal(network.requests[0].signal.aborted, true);
  assert.deepEqual(journey.outcome, { source: b, issued: sound.issued });
});

test("fault_01: the same deadline covers a body that stalls or drips", async () => {
  const stalling = stream((index) => (index === 0 ? new Uint8Array([0x7b]) : undefined));
  const message = `${a} took more than 10 seconds: check its server, or add a mirror to feed`;
  await assertOutcome({ [a]: () => response(stalling.body) }, { code: "timeout", message }, { feeds: [a] });
});

test("fault_01: the pages of a mirror have ten seconds together", async () => {
  const second = `https://a${host}.example/2`;
  const after = (milliseconds, body) => () => new Promise((resolve) => setTimeout(() => resolve(response(body)), milliseconds));
  for (const [milliseconds, source] of [[3_999, second], [4_001, b]]) {
    serve({ [a]: after(6_000, { people: {}, nextUrl: "2" }), [second]: after(milliseconds, sound), [b]: sound });
    const journey = search({ fresh: true });
    await pass(10_000);
    assert.equal(journey.outcome?.source, source);
    await pass(10_000);
  }
});

test("waiting for the Rust side is not the mirror's time", async () => {
  let arrive;
  const ready = new Promise((resolve) => (arrive = resolve));
  const second = `https://a${host}.example/2`;
  serve({ [a]: { people: {}, nextUrl: "2" }, [second]: () => response(sound, { url: second }) });
  const journey = search({ ready });
  await pass(30_000);
  assert.equal(journey.outcome, undefined);
  arrive();
  await pass(0);
  assert.equal(journey.outcome?.source, second);
});

test("a failure of the Rust side ends the journey", async () => {
  const { loadFailed } = await import("../../src/shell/errors.ts");
  const ready = Promise.reject(loadFailed("http", "w", 404));
  serve({ [a]: sound, [b]: sound });
  const journey = search({ ready });
  await settle();
  assert.equal(journey.outcome.code, "http");
  assert.deepEqual(asked(), [a]);
});

test("an error of another kind ends the journey", async () => {
  serve({ [a]: sound, [b]: sound });
  const journey = search({
    read: () => {
      throw new TypeError("broken");
    },
  });
  await settle();
  assert.deepEqual(journey.outcome, { code: undefined, message: "broken" });
  assert.deepEqual(asked(), [a]);
});

test("a card that has left reads nothing", async () => {
  let arrive;
  const ready = new Promise((resolve) => (arrive = resolve));
  let reads = 0;
  serve({ [a]: sound });
  const journey = search({ ready, read: (page) => (reads++, readPage(page, "mironov")) });
  await settle();
  journey.controller.abort();
  arrive();
  await settle();
  assert.equal(reads, 0);
});

test("of the pages of each mirror the reader is told which is the first", async () => {
  const reads = [];
  const read = (page, isFirst) => (reads.push(isFirst), readPage(page, "mironov"));
  const second = `https://a${host}.example/2`;
  const answers = { [a]: { people: {}, nextUrl: "2" }, [second]: { people: {} }, [b]: sound };
  await assertOutcome(answers, { source: b, issued: sound.issued }, { read });
  assert.deepEqual(reads, [true, false, true]);
});

test("fault_05: a busy or broken server is asked twice more, with growing pauses", async () => {
  for (const status of [429, 500, 503]) {
    a = `https://status-${status}.example/`;
    network.requests.length = 0;
    serve({ [a]: () => response("", { status }), [b]: sound });
    const journey = search();
    await pass(499);
    assert.deepEqual(asked(), [a]);
    await pass(1);
    assert.deepEqual(asked(), [a, a]);
    await pass(999);
    assert.deepEqual(asked(), [a, a]);
    await pass(1);
    assert.deepEqual(asked(), [a, a, a, b].slice(0, journey.outcome ? 4 : 3));
    assert.equal(journey.outcome?.source, b);
    b = `https://next-${status}.example/`;
  }
});

test("fault_05: a readable Retry-After is honoured", async () => {
  let attempts = 0;
  serve({ [a]: () => (attempts++ ? response(sound) : response("", { status: 503, headers: { "retry-after": "3" } })) });
  const journey = search();
  await pass(2_999);
  assert.equal(attempts, 1);
  await pass(1);
  assert.equal(journey.outcome?.source, a);
});

test("a Retry-After is a number of seconds or a date that has not passed", async () => {
  const { retryAfter } = await import("../../src/shell/page.ts");
  mock.timers.enable({ apis: ["Date"], now: Date.UTC(2026, 10, 24, 12) });
  try {
    for (const [header, milliseconds] of [
      ["0", 0],
      ["7", 7_000],
      ["Tue, 24 Nov 2026 12:00:05 GMT", 5_000],
      ["Tue, 24 Nov 2026 12:00:00 GMT", 0],
      ["Tue, 24 Nov 2026 11:59:59 GMT", undefined],
      ["soon", undefined],
      ["", undefined],
      [null, undefined],
    ]) {
      assert.equal(retryAfter(header), milliseconds, header);
    }
  } finally {
    mock.timers.reset();
  }
});

test("fault_05: a Retry-After that is too long for the deadline sends to the next mirror at once", async () => {
  serve({ [a]: () => response("", { status: 503, headers: { "retry-after": "120" } }), [b]: sound });
  const journey = search();
  await pass(0);
  assert.equal(journey.outcome?.source, b);
});

test("fault_04: a 404 is not asked again", async () => {
  const message = `${a} answered 404: check the address and its server`;
  await assertOutcome({ [a]: () => response("", { status: 404 }) }, { code: "http", message }, { feeds: [a] });
  assert.deepEqual(asked(), [a]);
});

/** @param {string} url */
const tooMany = (url) => ({
  code: "not-json",
  message: `${url} has over 200,000 values and names: divide the feed into pages with next_url`,
});

test("fault_08: an endless body is stopped at 2 MB", async () => {
  const chunk = new Uint8Array(64 * 1024).fill(0x20);
  const endless = stream(() => chunk);
  const message = `${a} is larger than 2 MB: divide the feed into pages with next_url`;
  await assertOutcome({ [a]: () => response(endless.body) }, { code: "too-large", message }, { feeds: [a] });
  assert.equal(endless.state.cancelled, true);
  assert.equal(endless.state.pieces, 33);
});

test("a body of exactly 2 MB is read", async () => {
  const whole = text(sound).padEnd(2 * 1024 * 1024, " ");
  await assertOutcome({ [a]: whole }, { source: a, issued: sound.issued });
});

test("fault_62: a page of 200,000 values and names is read, and one of more is not", async () => {
  const head = text(sound).slice(0, -1);
  const used = head.match(/[,:[{]/g)?.length ?? 0;
  /** @param {number} count */
  const withMarks = (count) => `${head},"more":[0${",0".repeat(count - used - 3)}]}`;
  await assertOutcome({ [a]: withMarks(200_000) }, { source: a, issued: sound.issued }, { feeds: [a] });
  await assertOutcome({ [b]: withMarks(200_001) }, tooMany(b), { feeds: [b] });
});

test("fault_62: each kind of value, and of name, is counted while it arrives", async () => {
  for (const [index, mark] of [",", ":", "[", "{"].entries()) {
    const url = a.replace("feed.json", `${index}.json`);
    const { body, state } = stream(() => new TextEncoder().encode(mark.repeat(64 * 1024)));
    await assertOutcome({ [url]: () => response(body) }, tooMany(url), { feeds: [url] });
    assert.deepEqual([mark, state.pieces], [mark, 4]);
  }
});

test("fault_11: a byte-order mark is accepted", async () => {
  await assertOutcome({ [a]: `\ufeff${text(sound)}` }, { source: a, issued: sound.issued });
});

test("fault_12: what is not JSON in UTF-8 is refused", async () => {
  const bodies = [new Uint8Array([0x22, 0xff, 0x22]), "NaN", "{} trailing", "", "\u0000", '{"people":'];
  for (const [index, body] of bodies.entries()) {
    a = `https://not-json-${index}.example/`;
    const message = `${a} is not JSON in UTF-8: check that it is the feed, and whole`;
    await assertOutcome({ [a]: () => response(body) }, { code: "not-json", message }, { feeds: [a] });
  }
});

test("fault_09: 200,000 levels of nesting do no harm", async () => {
  const levels = 200_000;
  serve({ [a]: `{"deep":${"[".repeat(levels)}${"]".repeat(levels)},${text(sound).slice(1)}` });
  const journey = search({ feeds: [a] });
  await settle();
  assert.ok(journey.outcome?.source === a || journey.outcome?.code === "not-json");
});

test("cards that wait for the same feed share one request", async () => {
  let answer;
  serve({ [a]: () => new Promise((resolve) => (answer = resolve)) });
  const journeys = [search(), search({ person: "other" }), search()];
  await settle();
  answer(response(sound));
  await settle();
  assert.deepEqual(asked().filter((url) => url === a), [a]);
  assert.equal(journeys[0].outcome?.source, a);
  assert.equal(journeys[2].outcome?.source, a);
});

test("fault_22: a card that leaves does not take the feed from the others; the last one aborts it", async () => {
  serve({ [a]: never });
  const [first, second] = [search({ feeds: [a] }), search({ feeds: [a] })];
  await settle();
  first.controller.abort();
  await settle();
  assert.equal(network.requests[0].signal.aborted, false);
  second.controller.abort();
  await settle();
  assert.equal(network.requests[0].signal.aborted, true);
  assert.equal(timers(), 0);
  assert.deepEqual(asked(), [a]);
});

test("a later card takes the feed that is already there; a refresh asks again", async () => {
  await assertOutcome({ [a]: sound }, { source: a, issued: sound.issued });
  await assertOutcome({ [a]: sound }, { source: a, issued: sound.issued });
  assert.equal(network.requests.length, 1);
  await assertOutcome({ [a]: sound }, { source: a, issued: sound.issued }, { fresh: true });
  assert.deepEqual(network.requests.map(({ cache }) => cache), ["default", "no-cache"]);
});

test("a refresh takes no answer that the browser's cache may give; those that refresh at once share one", async () => {
  const answers = [];
  serve({ [a]: () => new Promise((resolve) => answers.push(resolve)) });
  const [first, ...refreshed] = [search(), search({ fresh: true }), search({ fresh: true }), search()];
  await settle();
  assert.deepEqual(network.requests.map(({ cache }) => cache), ["default", "no-cache"]);
  answers[1](response({ ...sound, issued: "2026-11-02T00:00:00Z" }));
  await settle();
  for (const { outcome } of refreshed) assert.equal(outcome?.issued, "2026-11-02T00:00:00Z");
  answers[0](response(sound));
  await settle();
  assert.equal(first.outcome?.issued, sound.issued);
});

test("a failure is not kept: the next card asks again", async () => {
  await assertOutcome({ [a]: "no JSON", [b]: sound }, { source: b, issued: sound.issued });
  await assertOutcome({ [a]: sound }, { source: a, issued: sound.issued });
});

test("the next page is relative to the page that names it", async () => {
  const next = `https://a${host}.example/2`;
  await assertOutcome({ [a]: { people: {}, nextUrl: "2" }, [next]: sound }, { source: next, issued: sound.issued });
});

test("at most twenty pages are read", async () => {
  network.answer = ({ url }) => response({ people: {}, nextUrl: `${url}.` });
  const journey = search({ feeds: [a] });
  await pass(0);
  assert.equal(network.requests.length, 20);
  assert.equal(journey.outcome.code, "not-found");
});

test("no page is read twice", async () => {
  const second = `https://a${host}.example/2`;
  serve({ [a]: { people: {}, nextUrl: "/2" }, [second]: { people: {}, nextUrl: a } });
  const journey = search({ feeds: [a] });
  await pass(0);
  assert.deepEqual(asked(), [a, second]);
  assert.equal(journey.outcome.code, "not-found");
});

test("fault_43: a next page is on a host of the feed's, or of a mirror's", async () => {
  const table = [
    ["2", true],
    ["/2?page=2", true],
    ["https://next-INDEX.example/2", true],
    ["https://mirror-INDEX.example/2", true],
    ["https://elsewhere.example/2", false],
    ["//elsewhere.example/2", false],
    ["https://next-INDEX.example:8443/2", false],
    ["http://next-INDEX.example/2", false],
    ["http://127.0.0.1/2", false],
    ["javascript:alert(1)", false],
    ["data:application/json,{}", false],
    ["blob:https://mirror-INDEX.example/0", false],
    ["https://", false],
  ];
  for (const [index, [template, allowed]] of table.entries()) {
    a = `https://next-${index}.example/`;
    b = `https://mirror-${index}.example/feed.json`;
    const nextUrl = template.replace("INDEX", index);
    network.answer = ({ url }) => (url === a ? response({ people: {}, nextUrl }, { url }) : response(sound, { url }));
    network.requests.length = 0;
    const journey = search();
    await pass(0);
    assert.equal(journey.outcome.source, allowed ? new URL(nextUrl, a).href : b, nextUrl);
    assert.equal(asked().length, 2);
    if (allowed) continue;
    const message = `next_url "${nextUrl}" is not on a host of this feed: correct it, or add a mirror on that host`;
    await assertOutcome({ [a]: { people: {}, nextUrl } }, { code: "bad-feed", message }, { feeds: [a], fresh: true });
  }
});

test("fault_40: a mirror with an older feed than the page has seen is passed over", async () => {
  await assertOutcome({ [a]: { ...sound, sequence: 7 } }, { source: a, issued: sound.issued });
  serve({ [a]: { ...sound, sequence: 6 }, [b]: { ...sound, sequence: 8 } });
  const journey = search({ fresh: true });
  await pass(0);
  assert.equal(journey.outcome.source, b);
  await assertOutcome(
    { [a]: { ...sound, sequence: 6 }, [b]: { ...sound, sequence: 7 } },
    { code: "rollback", message: `${a} is older than a feed already seen on this page: update this mirror` },
    { fresh: true },
  );
});

test("a broken feed's sequence counts for nothing", async () => {
  await assertOutcome(
    { [a]: { broken: true, sequence: 9 }, [b]: { ...sound, sequence: 1 } },
    { source: b, issued: sound.issued },
  );
});

const KEY = "ed25519:11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";

test("with a key, a feed without a signature is not shown", async () => {
  const message = `${a} is not shown: its signature is missing: ${a}.sig answered 404: check the address and its server`;
  await assertOutcome(
    { [a]: sound, [`${a}.sig`]: () => response("", { status: 404 }) },
    { code: "bad-signature", message },
    { keys: [KEY], feeds: [a] },
  );
});

test("with a key, the signature is asked for at the same moment as the feed", async () => {
  serve({ [a]: never, [`${a}.sig`]: never });
  search({ keys: [KEY], feeds: [a] });
  await settle();
  assert.deepEqual(asked().sort(), [a, `${a}.sig`]);
});

test("the request for a signature ends with that for its feed", async () => {
  serve({ [a]: () => response("", { status: 404 }), [`${a}.sig`]: never });
  const lookup = search({ feeds: [a], keys: ["ed25519:AAAA"] });
  await pass(1_000);
  assert.equal(lookup.outcome.code, "http");
  assert.deepEqual(network.requests.map(({ signal }) => signal.aborted), [true, true]);
});

test("without a key, no signature is asked for", async () => {
  await assertOutcome({ [a]: sound }, { source: a, issued: sound.issued }, { feeds: [a] });
  assert.deepEqual(asked(), [a]);
});

test("a mirror whose signature does not fit is passed over", { timeout: 30_000 }, async () => {
  const [feed, signature] = await Promise.all(
    ["feed.json", "feed.json.sig"].map((name) => readFile(new URL(`./vectors/${name}`, import.meta.url))),
  );
  serve({ [a]: sound, [`${a}.sig`]: () => response(signature), [b]: () => response(feed), [`${b}.sig`]: () => response(signature) });
  const journey = search({ keys: [KEY] });
  // Verifying takes real time, in a thread of its own; the clock of the deadlines stands still meanwhile.
  while (!journey.outcome) await settle();
  // The second mirror's feed is verified, and read: it has no people.
  assert.equal(journey.outcome.code, "not-found");
});

test("a feed that another card has read without a key is not taken for verified", async () => {
  await assertOutcome({ [a]: sound }, { source: a, issued: sound.issued });
  serve({ [a]: sound });
  const journey = search({ keys: [KEY], feeds: [a] });
  await pass(0);
  assert.equal(journey.outcome.code, "bad-signature");
});

test("fault_26: a fetch or JSON function that the page puts in later is not used", async () => {
  const { fetch } = globalThis;
  const { parse, stringify } = JSON;
  globalThis.fetch = () => assert.fail("the page's fetch");
  const body = text(sound);
  JSON.parse = JSON.stringify = () => assert.fail("the page's JSON");
  try {
    await assertOutcome({ [a]: body }, { source: a, issued: sound.issued });
  } finally {
    globalThis.fetch = fetch;
    Object.assign(JSON, { parse, stringify });
  }
});

test("fault_23: a card that looks for somebody else in the same feed does not ask for it again", async () => {
  let answer;
  serve({ [a]: () => new Promise((resolve) => (answer = resolve)) });
  const first = search({ feeds: [a] });
  await settle();
  first.controller.abort();
  const second = search({ feeds: [a] });
  await settle();
  assert.equal(network.requests[0].signal.aborted, false);
  answer(response(sound));
  await settle();
  assert.deepEqual(asked(), [a]);
  assert.equal(second.outcome?.source, a);
});

test("fault_60: a card that looks for somebody else in a slow feed has a deadline of its own", async () => {
  serve({ [a]: () => new Promise((resolve) => setTimeout(() => resolve(response(sound)), 11_000)) });
  const first = search({ feeds: [a] });
  await pass(8_000);
  first.controller.abort();
  const second = search({ feeds: [a] });
  await pass(2_000);
  assert.equal(second.outcome, undefined, "the first one's deadline is not the second one's");
  await pass(1_000);
  assert.equal(second.outcome?.source, a);
  assert.deepEqual(asked(), [a]);
  assert.equal(timers(), 0);
});

test("fault_60: a card that its deadline has sent away leaves no second time when it is removed", async () => {
  serve({ [a]: () => new Promise((resolve) => setTimeout(() => resolve(response(sound)), 12_000)) });
  const early = search({ feeds: [a] });
  await pass(5_000);
  const late = search({ feeds: [a] });
  await pass(6_000);
  assert.equal(early.outcome?.code, "timeout");
  early.controller.abort();
  await pass(1_000);
  assert.equal(late.outcome?.source, a);
  assert.equal(timers(), 0);
});
