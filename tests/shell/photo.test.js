import assert from "node:assert/strict";
import { test } from "node:test";
import { network, never, pass, response, settle, timers } from "./browser.js";

const { drawPhotos, endPhotos } = await import("../../src/shell/photo.ts");

const FEED = "https://feed.example/feed.json";
const PHOTO = "https://photos.example/iris.jpg";
const COPY = "https://feed.example/photos/iris.jpg";

globalThis.createImageBitmap = async () => ({ width: 2, height: 3 });
// As in the browsers of before 2022.
AbortSignal.timeout = undefined;

/** A card with a canvas, as Rust draws it: the figure, and the initials behind it. */
function cardWith(dataset) {
  const initials = { hidden: true, matches: () => true };
  const figure = { hidden: false, nextElementSibling: initials };
  const canvas = {
    dataset,
    drawn: 0,
    isConnected: true,
    closest: () => figure,
    getContext: () => ({ drawImage: () => canvas.drawn++ }),
  };
  return { querySelectorAll: () => [canvas], canvas, shows: () => (figure.hidden ? "initials" : "photo"), isConsistent: () => figure.hidden !== initials.hidden };
}

function reset(answer) {
  network.requests.length = 0;
  network.answer = answer;
}

const urls = () => network.requests.map(({ url }) => url);

test("a photo whose host never answers gives way to the initials after ten seconds, in old browsers, too", async () => {
  reset(never);
  const card = cardWith({ photo: PHOTO });
  drawPhotos(card, FEED, "*");
  await pass(9_999);
  assert.deepEqual([card.shows(), timers()], ["photo", 1]);
  await pass(1);
  assert.deepEqual([card.shows(), card.isConsistent(), timers()], ["initials", true, 0]);
  assert.equal(network.requests[0].signal.aborted, true);
});

test("a copy whose host never answers leaves the original its own ten seconds", async () => {
  reset(({ url }) => (url === COPY ? never() : response("bytes", { url })));
  const card = cardWith({ photo: PHOTO, copy: "photos/iris.jpg" });
  drawPhotos(card, FEED, "*");
  await pass(10_000);
  assert.deepEqual(urls(), [COPY, PHOTO]);
  assert.deepEqual([card.shows(), card.canvas.drawn, timers()], ["photo", 1, 0]);
});

test("fault_22: the request of a photo ends with its card, and nothing runs later", async () => {
  reset(never);
  const card = cardWith({ photo: PHOTO, copy: "photos/iris.jpg" });
  drawPhotos(card, FEED, "*");
  await settle();
  card.canvas.isConnected = false;
  endPhotos();
  await settle();
  assert.equal(network.requests[0].signal.aborted, true);
  assert.deepEqual([urls(), card.shows(), timers()], [[COPY], "photo", 0]);
});

test("the request of a photo that the page no longer wants ends at the next drawing", async () => {
  reset(never);
  const card = cardWith({ photo: PHOTO });
  drawPhotos(card, FEED, "*");
  await settle();
  card.canvas.isConnected = false;
  drawPhotos({ querySelectorAll: () => [] }, FEED, "");
  assert.equal(network.requests[0].signal.aborted, true);
});

test("a photo is asked for once, and again where other hosts may be asked", async () => {
  reset(({ url }) => response("bytes", { url }));
  const card = cardWith({ photo: PHOTO });
  for (const origins of ["https://feed.example", "https://feed.example", "*", "*"]) {
    drawPhotos(card, FEED, origins);
    await settle();
    assert.deepEqual([card.shows(), card.isConsistent()], [origins === "*" ? "photo" : "initials", true]);
  }
  assert.deepEqual(urls(), [PHOTO]);
  // Back: what is there came from a host that may no longer be asked.
  drawPhotos(card, FEED, "https://feed.example");
  await settle();
  assert.equal(card.shows(), "initials");
});

test("a photo that arrives when its host may no longer be asked is not drawn", async () => {
  let arrive;
  reset(({ url }) => new Promise((resolve) => (arrive = () => resolve(response("bytes", { url })))));
  const card = cardWith({ photo: PHOTO });
  drawPhotos(card, FEED, "*");
  await settle();
  drawPhotos(card, FEED, "https://feed.example");
  arrive();
  await settle();
  assert.deepEqual([card.shows(), card.canvas.drawn], ["initials", 0]);
});
