// Answers of several issues: from a mirror, from the script's own memory, from the browser's cache. Here none becomes an hour
// old, after which the browser's cache would no longer answer.

import assert from "node:assert/strict";
import { afterEach, beforeEach, mock, test } from "node:test";
import { never, network, pass, response, settle, timers } from "./browser.js";
import { asked, assertOutcome, search, serve } from "./lookups.js";

// Pages and ages are kept as long as the page lives, so each test has its own hosts.
let host = 0;
/** @type {string} */ let a;
/** @type {string} */ let second;

beforeEach(() => {
  host++;
  a = `https://a-issue${host}.example/feed.json`;
  second = a.replace("feed", "2");
  network.requests.length = 0;
  mock.timers.enable({ apis: ["Date"], now: Date.now() });
});

afterEach(() => mock.timers.reset());

const shown = (source) => ({ source, issued: undefined });
const caches = () => network.requests.map(({ url, cache }) => `${url === a ? "first" : "second"}: ${cache}`);

/** The two pages of an issue, with people on each. */
const issueOf = (sequence) => ({
  [a]: { people: { mironov: "" }, nextUrl: "2.json", sequence },
  [second]: { people: { savina: "", lapin: "" }, sequence },
});

test("fault_61: a page of a newer issue than the page before it has both asked for again, past all caches", async () => {
  await assertOutcome(issueOf(3), shown(a), { feeds: [a] });
  mock.timers.tick(25 * 60_000);
  await assertOutcome(issueOf(4), shown(second), { feeds: [a], person: "savina" });
  assert.deepEqual(caches(), ["first: default", "second: default", "first: no-cache", "second: no-cache"]);
  await assertOutcome(issueOf(4), shown(second), { feeds: [a], person: "lapin" });
  assert.equal(network.requests.length, 4);
});

test("fault_61: a page of an older issue than the page before it has both asked for again, too", async () => {
  await assertOutcome(issueOf(3), shown(second), { feeds: [a], person: "savina" });
  await assertOutcome(issueOf(4), shown(a), { feeds: [a], fresh: true });
  mock.timers.tick(60_000);
  await assertOutcome(issueOf(4), shown(second), { feeds: [a], person: "lapin" });
  assert.deepEqual(caches().slice(3), ["first: no-cache", "second: no-cache"]);
});

test("an answer from a cache that is older than since asks for, or than what was shown, is asked for again", async () => {
  const cached = ({ cache }) => response({ people: { mironov: "" }, sequence: cache === "default" ? 8 : 9 });
  await assertOutcome({ [a]: cached }, shown(a), { feeds: [a], since: 9 });
  await assertOutcome({ [second]: cached }, shown(second), { feeds: [second, a] });
  assert.deepEqual(caches(), ["first: default", "first: no-cache", "second: default", "second: no-cache"]);
});

test("a mirror that has pages of two issues is asked twice, by all cards of ten seconds together", async () => {
  const message = `${second} is not shown: its id or sequence is not that of ${a}: publish all pages of an issue together`;
  const answers = { ...issueOf(3), [second]: issueOf(4)[second] };
  for (const requests of [4, 4, 6]) {
    for (const person of ["savina", "lapin"]) await assertOutcome(answers, { code: "bad-feed", message }, { feeds: [a], person });
    assert.equal(network.requests.length, requests);
    mock.timers.tick(9_000);
  }
});

test("a feed in which something is broken is asked for once", async () => {
  await assertOutcome({ [a]: { broken: true } }, { code: "bad-feed", message: "bad-feed: " }, { feeds: [a] });
  assert.deepEqual(asked(), [a]);
});

test("a mirror that is asked again has the time that it had, and its refusal counts if it does not answer", async () => {
  const old = () => response({ people: { mironov: "" }, sequence: 8 });
  const late = () => new Promise((resolve) => setTimeout(() => resolve(old()), 6_000));
  serve({ [a]: ({ cache }) => (cache === "default" ? late() : never()) });
  const lookup = search({ feeds: [a], since: 9 });
  await pass(9_999);
  assert.deepEqual(asked(), [a, a]);
  assert.equal(lookup.outcome, undefined);
  await pass(1);
  assert.equal(lookup.outcome?.code, "rollback");
  assert.equal(timers(), 0);
});

test("a card that leaves while its mirror is asked again asks for nothing more", async () => {
  serve({ [a]: ({ cache }) => (cache === "default" ? response({ people: {}, sequence: 8 }) : never()) });
  const lookup = search({ feeds: [a, second], since: 9 });
  await settle();
  lookup.controller.abort();
  await settle();
  assert.deepEqual(network.requests.map(({ signal }) => signal.aborted), [false, true]);
  assert.deepEqual(asked(), [a, a]);
  assert.equal(timers(), 0);
});
