// The one of several answers that is shown: by date, by age, by the feed's id.

import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";
import { never, network, settle, text } from "./browser.js";
import { asked, assertOutcome, search, serve } from "./lookups.js";

const { preAuthenticationEncoding } = await import("../../src/shell/signature.ts");

// Ages are kept as long as the page lives, so each test has its own hosts and its own feed.
let host = 0;
/** @type {string} */ let a;
/** @type {string} */ let b;
/** @type {string} */ let c;

beforeEach(() => {
  host++;
  [a, b, c] = ["a", "b", "c"].map((name) => `https://${name}-fresh${host}.example/feed.json`);
  network.requests.length = 0;
});

const TODAY = Math.floor(Date.now() / 86_400_000);
const valid = { people: { mironov: "" }, lastDay: TODAY + 30 };
const expired = { people: { mironov: "" }, lastDay: TODAY - 30 };
const shown = (source) => ({ source, issued: undefined });
const withdrawn = { code: "withdrawn", message: "withdrawn: mironov" };

test("an issue past its date gives way to a valid one of a later mirror", async () => {
  const answers = { [a]: { ...expired, sequence: 4 }, [b]: { ...valid, sequence: 5 }, [c]: { ...valid, sequence: 6 } };
  await assertOutcome(answers, shown(b), { feeds: [a, b, c] });
  assert.deepEqual(asked(), [a, b]);
});

test("an issue is valid through its last day, by the visitor's calendar", async () => {
  const zone = process.env.TZ;
  mock.timers.enable({ apis: ["Date"], now: Date.UTC(2026, 10, 24, 10, 30) });
  try {
    for (const [name, day] of [["UTC", 24], ["Etc/GMT-14", 25], ["Etc/GMT+12", 23]]) {
      process.env.TZ = name;
      const lastDay = Date.UTC(2026, 10, day) / 86_400_000;
      const feeds = [a, b];
      await assertOutcome({ [a]: { ...valid, lastDay }, [b]: { ...valid, lastDay: lastDay + 1 } }, shown(a), { feeds, fresh: true });
      await assertOutcome({ [a]: { ...valid, lastDay: lastDay - 1 }, [b]: { ...valid, lastDay } }, shown(b), { feeds, fresh: true });
    }
  } finally {
    mock.timers.reset();
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});

test("of issues that are all past their date the newest is shown", async () => {
  const answers = { [a]: { ...expired, sequence: 4 }, [b]: { ...expired, sequence: 6 }, [c]: { ...expired, sequence: 5 } };
  await assertOutcome(answers, shown(b), { feeds: [a, b, c] });
});

test("of issues without a sequence that are all past their date the one issued last is shown", async () => {
  const older = { ...expired, issued: "2024-02-13T23:00:00-05:00" };
  const newer = { ...expired, issued: "2024-02-14T05:00:00Z" };
  for (const feeds of [[a, b], [b, a]]) {
    await assertOutcome({ [a]: older, [b]: newer }, { source: b, issued: newer.issued }, { feeds, fresh: true });
  }
});

test("of two answers of one issue past its date the one issued last is shown", async () => {
  const [morning, evening] = ["2024-02-13T08:00:00Z", "2024-02-13T20:00:00Z"];
  const answers = { [a]: { ...expired, sequence: 4, issued: morning }, [b]: { ...expired, sequence: 4, issued: evening } };
  for (const feeds of [[a, b], [b, a]]) await assertOutcome(answers, { source: b, issued: evening }, { feeds, fresh: true });
});

test("of issues past their date one with a sequence is newer than one without", async () => {
  for (const place of ["?first", "?second"]) {
    const [without, numbered] = [a + place, b + place];
    const feeds = place === "?first" ? [without, numbered] : [numbered, without];
    const answers = { [without]: { ...expired, issued: "2024-02-14T08:00:00Z" }, [numbered]: { ...expired, sequence: 1, issued: "2024-02-13T08:00:00Z" } };
    await assertOutcome(answers, { source: numbered, issued: "2024-02-13T08:00:00Z" }, { feeds });
  }
});

test("a person whom an issue past its date does not have is shown from another one", async () => {
  const without = { ...expired, people: {}, sequence: 7 };
  for (const feeds of [[a, b], [b, a]]) {
    await assertOutcome({ [a]: without, [b]: { ...expired, sequence: 6 } }, shown(b), { feeds, fresh: true });
  }
});

test("of issues that are all past their date a withdrawal goes before a newer one", async () => {
  const tombstone = { ...expired, people: { mironov: "withdrawn" }, sequence: 3 };
  for (const feeds of [[a, b], [b, a]]) {
    await assertOutcome({ [a]: tombstone, [b]: { ...expired, sequence: 6 } }, withdrawn, { feeds, fresh: true });
  }
});

test("a withdrawal past its date goes before a valid issue that no longer has the person", async () => {
  const tombstone = { ...expired, people: { mironov: "withdrawn" }, sequence: 3 };
  for (const feeds of [[a, b], [b, a]]) {
    await assertOutcome({ [a]: tombstone, [b]: { ...valid, people: {}, sequence: 3 } }, withdrawn, { feeds, fresh: true });
  }
});

test("a withdrawal in a valid issue ends the lookup", async () => {
  const answers = { [a]: { ...expired, sequence: 4 }, [b]: { ...valid, people: { mironov: "withdrawn" } }, [c]: valid };
  await assertOutcome(answers, withdrawn, { feeds: [a, b, c] });
  assert.deepEqual(asked(), [a, b]);
});

test("a person whom a valid issue no longer has is not shown from an older or expired one", async () => {
  const gone = { code: "not-found", message: "not-found: mironov" };
  const feeds = [a, b];
  const without = { ...valid, people: {}, sequence: 7 };
  await assertOutcome({ [a]: without, [b]: { ...expired, sequence: 7 } }, gone, { feeds, fresh: true });
  await assertOutcome({ [b]: without, [a]: { ...expired, sequence: 7 } }, gone, { feeds, fresh: true });
  const outcome = async (sequence) => {
    serve({ [a]: without, [b]: { ...valid, sequence } });
    const lookup = search({ feeds, fresh: true });
    while (!lookup.outcome) await settle();
    return lookup.outcome.source ?? lookup.outcome.code;
  };
  assert.deepEqual([await outcome(6), await outcome(undefined)], ["not-found", "not-found"]);
  assert.equal(await outcome(7), b);
});

test("of all the people that were read, the one who is shown alone is kept", async () => {
  const { readPage } = await import("../../src/shell/reading.ts");
  const outcome = async (issues, overrides) => {
    const freed = [];
    const feeds = issues.map((_, index) => `${a}?${index}`);
    serve(Object.fromEntries(issues.map((issue, index) => [feeds[index], issue])));
    const read = (page) => {
      const reading = readPage(page, "mironov");
      if (reading.sequence === 99) throw new TypeError("broken");
      return { ...reading, person: reading.person && { free: () => freed.push(reading.sequence) } };
    };
    const lookup = search({ feeds, read, fresh: true, ...overrides });
    while (!lookup.outcome) await settle();
    return [feeds.indexOf(lookup.outcome.source), freed];
  };
  const old = (sequence) => ({ ...expired, sequence });
  const current = (sequence) => ({ ...valid, sequence });
  assert.deepEqual(await outcome([old(1), old(2), current(3)]), [2, [1, 2]]);
  assert.deepEqual(await outcome([old(4), old(6), old(5)]), [1, [4, 5]]);
  assert.deepEqual(await outcome([old(7), { ...current(7), people: {} }]), [-1, [7]]);
  assert.deepEqual(await outcome([current(7), current(8)], { since: 8 }), [1, [7]]);
  assert.deepEqual(await outcome([old(9), current(99)]), [-1, [9]]);
});

test("since is a floor: an older issue, or one without a sequence, is refused", async () => {
  const feeds = [a];
  const refused = (has) => ({
    code: "rollback",
    message: `${a} has ${has}, and since="5" asks for that or a later one: update this mirror`,
  });
  await assertOutcome({ [a]: { ...valid, sequence: 4 } }, refused("sequence 4"), { feeds, since: 5, fresh: true });
  await assertOutcome({ [a]: valid }, refused("no sequence"), { feeds, since: 5, fresh: true });
  await assertOutcome({ [a]: { ...valid, sequence: 5 } }, shown(a), { feeds, since: 5, fresh: true });
  const unreadable = { code: "rollback", message: `${a} is not shown: the attribute since is not a whole number` };
  await assertOutcome({ [a]: { ...valid, sequence: 9 } }, unreadable, { feeds, since: NaN, fresh: true });
});

test("no sequence after one was shown is a rollback", async () => {
  await assertOutcome({ [a]: { ...valid, sequence: 0 } }, shown(a), { feeds: [a] });
  const message = `${a} is older than a feed already seen on this page: update this mirror`;
  await assertOutcome({ [a]: valid }, { code: "rollback", message }, { feeds: [a], fresh: true });
});

test("an older issue that comes late, for want of others, is refused, and does not let its like in again", async () => {
  serve({ [a]: { ...expired, sequence: 4 }, [b]: never });
  const late = search({ feeds: [a, b] });
  await settle();
  await assertOutcome({ [a]: { ...valid, sequence: 5 } }, shown(a), { feeds: [a], fresh: true });
  const message = `${a} is older than a feed already seen on this page: update this mirror`;
  assert.deepEqual(late.outcome, { code: "rollback", message });
  for (const sequence of [4, undefined]) {
    await assertOutcome({ [a]: { ...valid, sequence } }, { code: "rollback", message }, { feeds: [a], fresh: true });
  }
});

test("refused answers teach nothing about ages", async () => {
  const feeds = [a];
  await assertOutcome({ [a]: { ...valid, people: {}, sequence: 99 } }, { code: "not-found", message: "not-found: mironov" }, { feeds });
  await assertOutcome({ [a]: { ...valid, sequence: 2 } }, shown(a), { feeds, fresh: true });
});

test("pages of an issue agree in id and sequence", async () => {
  const second = a.replace("feed", "2");
  const first = { people: {}, nextUrl: "2.json", id: "urn:a", sequence: 3 };
  const message = `${second} is not shown: its id or sequence is not that of ${a}: publish all pages of an issue together`;
  for (const other of [{ id: "urn:a", sequence: 4 }, { id: "urn:b", sequence: 3 }, { id: "urn:a" }, { sequence: 3 }]) {
    const answers = { [a]: first, [second]: { ...valid, ...other } };
    await assertOutcome(answers, { code: "bad-feed", message }, { feeds: [a], fresh: true });
  }
  const answers = { [a]: first, [second]: { ...valid, id: "urn:a", sequence: 3 } };
  await assertOutcome(answers, shown(second), { feeds: [a], fresh: true });
});

test("an attribute that names no key lets nothing be shown, and nothing is asked for", async () => {
  const message =
    "the attribute keys names no key: copy it from the publisher, or remove the attribute";
  await assertOutcome({ [a]: valid }, { code: "bad-signature", message }, { feeds: [a], keys: [] });
  assert.deepEqual(asked(), []);
});

/** A key pair of this test run. */
async function newKey() {
  const pair = await crypto.subtle.generateKey("Ed25519", true, ["sign", "verify"]);
  const raw = Buffer.from(await crypto.subtle.exportKey("raw", pair.publicKey));
  return { text: `ed25519:${raw.toString("base64")}`, secret: pair.privateKey };
}

/** A host's files of a feed: the feed, and its signature beside it. */
async function signed(url, feed, ...keys) {
  const type = "application/vnd.prisoner-card.feed+json";
  const bytes = new TextEncoder().encode(text(feed));
  const signatures = [];
  for (const { secret } of keys) {
    const sig = await crypto.subtle.sign("Ed25519", secret, preAuthenticationEncoding(type, bytes));
    signatures.push({ keyid: "", sig: Buffer.from(sig).toString("base64") });
  }
  return { [url]: feed, [`${url}.sig`]: { payloadType: type, signatures } };
}

/** Verifying takes real time, in a thread of its own; the clock of the deadlines stands still meanwhile. */
async function outcome(answers, overrides) {
  serve(answers);
  const lookup = search({ fresh: true, ...overrides });
  while (!lookup.outcome) await settle();
  return lookup.outcome;
}

test("a key with a feed's id accepts that feed alone", { timeout: 30_000 }, async () => {
  const key = await newKey();
  const answers = await signed(a, { ...valid, id: "urn:a", sequence: 1 }, key);
  assert.deepEqual(await outcome(answers, { feeds: [a], keys: [`${key.text}#urn:a`] }), shown(a));
  assert.deepEqual(await outcome(answers, { feeds: [a], keys: [key.text] }), shown(a));
  assert.deepEqual(await outcome(answers, { feeds: [a], keys: [`${key.text}#urn:b`] }), {
    code: "bad-signature",
    message: `${a} is not shown: its id urn:a is not the one that the key names`,
  });
  const nameless = await signed(b, { ...valid, sequence: 1 }, key);
  assert.deepEqual(await outcome(nameless, { feeds: [b], keys: [`${key.text}#urn:a`] }), {
    code: "bad-signature",
    message: `${b} is not shown: its id is missing and is not the one that the key names`,
  });
});

test("ages go by key and feed, so a stolen key does not block the next one", { timeout: 30_000 }, async () => {
  const [stolen, next] = [await newKey(), await newKey()];
  const issue = (id, sequence) => ({ ...valid, id, sequence });
  const forged = await signed(a, issue("urn:a", Number.MAX_SAFE_INTEGER), stolen);
  assert.deepEqual(await outcome(forged, { feeds: [a], keys: [stolen.text] }), shown(a));
  const rotated = await signed(a, issue("urn:a", 12), next);
  assert.deepEqual(await outcome(rotated, { feeds: [a], keys: [next.text] }), shown(a));
  const other = await signed(a, issue("urn:other", 3), next);
  assert.deepEqual(await outcome(other, { feeds: [a], keys: [next.text] }), shown(a), "another feed of the same publisher");
  const older = await signed(b, issue("urn:a", 11), next);
  assert.equal((await outcome(older, { feeds: [b], keys: [`${next.text}#urn:a`] })).code, "rollback", "the key names its feed");
  assert.deepEqual(await outcome(older, { feeds: [b], keys: [next.text] }), {
    code: "rollback",
    message: `${b} is older than a feed already seen on this page: update this mirror`,
  });
});

test("a page of another signed feed in the place of the second one is refused", { timeout: 30_000 }, async () => {
  const key = await newKey();
  const second = a.replace("feed", "2");
  const answers = {
    ...(await signed(a, { people: {}, nextUrl: "2.json", id: "urn:a", sequence: 3, lastDay: TODAY }, key)),
    ...(await signed(second, { ...valid, id: "urn:b", sequence: 3 }, key)),
  };
  assert.deepEqual(await outcome(answers, { feeds: [a], keys: [key.text] }), {
    code: "bad-signature",
    message: `${second} is not shown: its id or sequence is not that of ${a}: publish all pages of an issue together`,
  });
});

test("an answer of more than an hour ago is asked for again, and so are all pages beside it", async () => {
  const second = a.replace("feed", "2");
  const first = { people: { mironov: "" }, nextUrl: "2.json", sequence: 3 };
  const rest = { people: { savina: "" }, sequence: 3 };
  mock.timers.enable({ apis: ["Date"], now: Date.UTC(2026, 10, 24, 10) });
  try {
    await assertOutcome({ [a]: first }, shown(a), { feeds: [a] });
    mock.timers.tick(50 * 60_000);
    await assertOutcome({ [second]: rest }, shown(second), { feeds: [a], person: "savina" });
    assert.deepEqual(asked(), [a, second], "before an hour has passed");
    mock.timers.tick(11 * 60_000);
    const issue = { [a]: { ...first, people: { mironov: "withdrawn" }, sequence: 4 }, [second]: { ...rest, sequence: 4 } };
    await assertOutcome(issue, shown(second), { feeds: [a], person: "savina" });
    await assertOutcome(issue, withdrawn, { feeds: [a] });
    assert.deepEqual(asked(), [a, second, a, second]);
  } finally {
    mock.timers.reset();
  }
});

test("pages of more than an hour ago go when another one is asked for, with all that came after them", async () => {
  mock.timers.enable({ apis: ["Date"], now: Date.UTC(2026, 10, 24, 10) });
  try {
    await assertOutcome({ [a]: valid }, shown(a), { feeds: [a] });
    mock.timers.tick(50 * 60_000);
    await assertOutcome({ [b]: valid }, shown(b), { feeds: [b] });
    mock.timers.tick(11 * 60_000);
    await assertOutcome({ [c]: valid }, shown(c), { feeds: [c] });
    // By this clock the first page is an hour old no more: it is asked for again only if it is gone.
    mock.timers.setTime(Date.UTC(2026, 10, 24, 10, 55));
    for (const url of [a, b, c]) await assertOutcome({ [url]: valid }, shown(url), { feeds: [url] });
    assert.deepEqual(asked(), [a, b, c, a, b]);
  } finally {
    mock.timers.reset();
  }
});

test("an answer of more than an hour ago is not taken from the browser's cache either", async () => {
  mock.timers.enable({ apis: ["Date"], now: Date.UTC(2026, 10, 24, 10) });
  try {
    // An instance of its own, of which no answer has become old before.
    const { loadPage } = await import("../../src/shell/page.ts?an-hour");
    serve({ [a]: valid, [b]: valid });
    const load = (url) => loadPage(url, [], 0, 1_000, new AbortController().signal);
    await load(a);
    mock.timers.tick(61 * 60_000);
    await load(a);
    await load(b);
    assert.deepEqual(network.requests.map(({ cache }) => cache), ["default", "no-cache", "no-cache"]);
  } finally {
    mock.timers.reset();
  }
});
