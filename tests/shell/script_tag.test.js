import assert from "node:assert/strict";
import { test } from "node:test";
import "./browser.js";

const PAGE = globalThis.document.baseURI;
const SCRIPT = "https://cdn.example/widget/prisoner-card.js";
/** As a site of `build` pins it. */
const PINNED = "https://cdn.example/widget/prisoner-card-0123456789abcdef.js";

/** Of Minify and its like. */
const COMBINED = "https://news.example/min/?f=menu.js,prisoner-card.js";

const tag = (src, dataset = {}, closest = () => null) =>
  Object.assign(new globalThis.HTMLScriptElement(), { src, dataset, closest });

let count = 0;

/** The module, loaded again on a page with these script tags. */
function load(running, others = []) {
  const tags = [running, ...others].filter(Boolean);
  globalThis.document.currentScript = running;
  globalThis.document.querySelectorAll = (selector) =>
    tags.filter(({ dataset }) => selector === "script" || (selector === "script[data-base]" && "base" in dataset));
  return import(`../../src/shell/script_tag.ts?${++count}`);
}

test("the folder of the script is known from its tag, from another that names its file, or from data-base", async () => {
  for (const [running, others, expected] of [
    [tag(SCRIPT), [], SCRIPT],
    [tag(`${SCRIPT}?feed=f&person=p`), [], `${SCRIPT}?feed=f&person=p`],
    // A module, and a script in a shadow tree.
    [null, [tag(SCRIPT)], SCRIPT],
    [null, [tag("https://cdn.example/widget/prisoner-card-frame.js"), tag(PINNED)], PINNED],
    // Joined with others into one file.
    [tag("https://news.example/cache/all.js"), [tag(SCRIPT)], SCRIPT],
    [tag("https://news.example/cache/all.js", { base: "https://cdn.example/widget" }), [], SCRIPT],
    [tag("", { base: "/widget/" }), [], "https://news.example/widget/prisoner-card.js"],
    [null, [tag("", { base: "https://cdn.example/widget/" })], SCRIPT],
    [tag(SCRIPT, { base: "https://other.example/" }), [], "https://other.example/prisoner-card.js"],
  ]) {
    const { scriptUrl, isFolderKnown } = await load(running, others);
    assert.deepEqual({ scriptUrl, isFolderKnown }, { scriptUrl: expected, isFolderKnown: true });
  }
});

test("settings are read from the tag that runs, and from the others where that is none of the script's", async () => {
  const own = tag(SCRIPT, { person: "p" });
  const inserted = tag("");
  for (const original of [own, tag(`${SCRIPT}?feed=f&person=p`)]) {
    assert.deepEqual((await load(original, [tag(SCRIPT)])).tags, [original]);
    // The copy that jQuery runs of it has lost its `data-*`, and is in the head.
    const copy = tag(original.src, {}, () => ({}));
    assert.deepEqual((await load(copy, [original])).tags, [copy, copy, original]);
  }
  assert.deepEqual((await load(null, [own])).tags, [own]);
  // jQuery runs a fetched script in a tag of its own.
  assert.deepEqual((await load(inserted, [own])).tags, [inserted, own]);
  assert.deepEqual((await load(inserted)).tags, [inserted]);
});

test("what the script loads has the nonce of its tag, also where the tag pins it", async () => {
  for (const src of [SCRIPT, PINNED]) {
    assert.equal((await load(Object.assign(tag(src), { nonce: "abc" }))).nonce, "abc");
  }
});

test("where the folder has to be guessed, that is known", async () => {
  for (const [running, expected] of [
    [null, PAGE],
    [tag(""), PAGE],
    [tag("data:text/javascript,//prisoner-card.js"), PAGE],
    [tag("blob:https://news.example/prisoner-card.js"), PAGE],
    [tag("https://news.example/cache/all.js"), "https://news.example/cache/all.js"],
    // Names that a server joins into one file.
    ...[COMBINED, `${COMBINED},${SCRIPT}`].map((src) => [tag(src), src]),
  ]) {
    const { scriptUrl, isFolderKnown } = await load(running);
    assert.deepEqual({ scriptUrl, isFolderKnown }, { scriptUrl: expected, isFolderKnown: false });
  }
});

test("a file that was looked for in a guessed folder fails with that reason", async () => {
  await load(null);
  const { loadFailed } = await import("../../src/shell/errors.ts");
  assert.equal(
    loadFailed("http", `${PAGE}prisoner-card-0.wasm`).message,
    `${PAGE}prisoner-card-0.wasm is not there: the script does not know its own folder, as it was bundled, inlined or imported. Name the folder in data-base on the script's tag`,
  );
});

test("an image of the name of a property of the document does not answer for it", async () => {
  const { ofDocument } = await import("../../src/shell/natives.ts");
  const { document } = globalThis;
  globalThis.document = Object.create(document, { baseURI: { value: "an image" }, currentScript: { value: "another" } });
  assert.equal(ofDocument("baseURI"), PAGE);
  const { scriptUrl } = await import(`../../src/shell/script_tag.ts?${++count}`);
  assert.equal(scriptUrl, PAGE);
  globalThis.document = document;
});
