import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { never, network, pass, response, settle, timers } from "./browser.js";

const { loadFeed } = await import("../../apps/builder/feed.ts");

const FEED = "https://feed.example/feed.json";
const LATE = { code: "timeout", message: `${FEED} took more than 10 seconds: check its server, or add a mirror to feed` };

beforeEach(() => {
  network.requests.length = 0;
});

/** Loads the feed; `answer` is there once it is. */
function load(feeds = FEED) {
  const loading = { answer: undefined };
  loadFeed(feeds, "").then((json) => (loading.answer = JSON.parse(json)));
  return loading;
}

test("a server that never answers has ten seconds", async () => {
  network.answer = never;
  const loading = load();
  await pass(9_999);
  assert.equal(loading.answer, undefined);
  await pass(1);
  assert.deepEqual(loading.answer, { pages: [], ...LATE });
  assert.equal(timers(), 0, "no timer is left");
});

test("all pages of a feed have the ten seconds of a card together", async () => {
  const second = "https://feed.example/second.json";
  network.answer = ({ url }) =>
    url === FEED
      ? new Promise((resolve) => setTimeout(() => resolve(response({ people: {}, nextUrl: second })), 6_000))
      : never();
  const loading = load();
  await pass(6_000);
  assert.deepEqual(network.requests.map(({ url }) => url), [FEED, second]);
  await pass(3_999);
  assert.equal(loading.answer, undefined);
  await pass(1);
  assert.deepEqual(loading.answer, { pages: [], code: LATE.code, message: LATE.message.replace(FEED, second) });
});

test("a server that never answers when it is asked for the reason is late", async () => {
  for (const hanging of [2, 3]) {
    network.requests.length = 0;
    network.answer = (_, count) => {
      if (count === hanging) return never();
      throw new TypeError("failed to fetch");
    };
    const loading = load();
    await settle();
    assert.equal(network.requests.length, hanging);
    await pass(9_999);
    assert.equal(loading.answer, undefined, `${hanging}`);
    await pass(1);
    assert.deepEqual(loading.answer, { pages: [], ...LATE }, `${hanging}`);
    assert.equal(timers(), 0, "no timer is left");
  }
});

test("a mirror whose server never gives the reason leaves the next one its turn", async () => {
  const mirror = "https://mirror.example/feed.json";
  network.answer = ({ url }, count) => {
    if (url === mirror) return response({ people: {} });
    if (count > 1) return never();
    throw new TypeError("failed to fetch");
  };
  const loading = load(`${FEED} ${mirror}`);
  await pass(10_000);
  assert.equal(loading.answer.pages.length, 1);
});
