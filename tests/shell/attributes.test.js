import assert from "node:assert/strict";
import { test } from "node:test";
import { lines } from "./browser.js";

const { inheritedLanguage, readSettings } = await import("../../src/shell/attributes.ts");

const PAGE = "https://news.example/article/";

function settings(attributes, inherited = "") {
  lines.length = 0;
  return readSettings(
    (name) => attributes[name],
    PAGE,
    () => inherited,
  );
}

test("an element without attributes has the contract's defaults", () => {
  const { source, look, ...others } = settings({});
  assert.deepEqual(others, {
    feeds: [],
    person: "",
    keys: undefined,
    since: undefined,
    language: "",
    theme: "auto",
    layout: "full",
    help: "all",
    links: "all",
    photo: "feed",
    eager: false,
  });
  assert.deepEqual(lines, []);
});

test("feeds are separated by any white space and resolve against the page", () => {
  const { feeds } = settings({ feed: "  https://a.example/feed.json\n\tfeed.json /feed.json //b.example/f " });
  assert.deepEqual(feeds, [
    "https://a.example/feed.json",
    "https://news.example/article/feed.json",
    "https://news.example/feed.json",
    "https://b.example/f",
  ]);
});

test("a mirror that is no http address is left out and named", () => {
  for (const address of ["javascript:alert(1)", "data:application/json,{}", "https://", "file:///etc/passwd"]) {
    assert.deepEqual(settings({ feed: `${address} https://a.example/` }).feeds, ["https://a.example/"]);
    assert.deepEqual(lines, [`prisoner-card: feed="${address}" is not an http(s) address: this mirror is ignored`]);
  }
});

test("case and stray spaces in a choice are forgiven", () => {
  const { layout, help, eager } = settings({ layout: " Compact ", help: "LETTERS", loading: "Eager" });
  assert.deepEqual({ layout, help, eager }, { layout: "compact", help: "letters", eager: true });
  assert.deepEqual(lines, []);
});

test("an unknown choice gives the default, and one line that names the choices", () => {
  const table = [
    ["theme", "drak", 'theme="drak" is not one of auto, light, dark: auto is used'],
    ["layout", "wide", 'layout="wide" is not one of full, compact: full is used'],
    ["loading", "soon", 'loading="soon" is not one of lazy, eager: lazy is used'],
  ];
  for (const [name, value, line] of table) {
    const { layout, help, eager } = settings({ [name]: value });
    assert.deepEqual({ layout, help, eager }, { layout: "full", help: "all", eager: false });
    assert.deepEqual(lines, [`prisoner-card: ${line}`]);
    settings({ [name]: value });
    assert.deepEqual(lines, [], "said once");
  }
});

test("an unknown value of help, links and photo counts as the strictest one", () => {
  for (const [name, value, line] of [
    ["help", "some", 'help="some" is not one of all, letters, none: none is used'],
    ["links", "few", 'links="few" is not one of all, none: none is used'],
    ["photo", "mine", 'photo="mine" is not one of feed, own, none: none is used'],
  ]) {
    assert.equal(settings({ [name]: value })[name], "none");
    assert.deepEqual(lines, [`prisoner-card: ${line}`]);
  }
});

test("keys may stand in either attribute, and an attribute without a key is not the same as none", () => {
  assert.deepEqual(settings({ keys: " a\n b#c ", key: "d" }).keys, ["a", "b#c", "d"]);
  assert.deepEqual(settings({ key: "d" }).keys, ["d"]);
  for (const attributes of [{ keys: "" }, { key: " " }, { keys: "", key: "" }]) {
    assert.deepEqual(settings(attributes).keys, []);
  }
});

test("since is a whole number, and lets no issue pass where it is none", () => {
  assert.equal(settings({ since: " 12 " }).since, 12);
  assert.equal(settings({ since: "0" }).since, 0);
  assert.equal(settings({ since: "\u200b12\u2060" }).since, 12);
  for (const value of ["", "-1", "1.5", "1e3", "twelve"]) {
    assert.ok(Number.isNaN(settings({ since: value }).since), value);
    assert.deepEqual(lines.splice(0), [`prisoner-card: since="${value}" is not a whole number: no issue of the feed is shown`]);
  }
});

test("the card's own language goes before the inherited one", () => {
  assert.equal(settings({ lang: " ru_RU " }, "de").language, "ru_RU");
  assert.equal(settings({ lang: " " }, "de").language, "de");
});

test("only feed, person, keys and since start a card over", () => {
  const first = { feed: "a", person: "b", keys: "c", since: "1" };
  const before = settings(first);
  for (const [name, value] of Object.entries({ feed: "d", person: "d", keys: "d", key: "d", since: "2" })) {
    assert.notEqual(settings({ ...first, [name]: value }).source, before.source, name);
  }
  const other = settings({ ...first, lang: "ru", layout: "compact", help: "none", links: "none", photo: "own" });
  assert.equal(other.source, before.source);
  assert.notEqual(other.look, before.look);
});

test("a language is inherited from the nearest ancestor, across shadow roots", () => {
  const page = { lang: "de", parentNode: { parentNode: null } };
  const host = { lang: "", parentNode: page };
  const root = { parentNode: null, host };
  assert.equal(inheritedLanguage({ lang: "", parentNode: root }), "de");
  assert.equal(inheritedLanguage({ lang: "fr", parentNode: root }), "fr");
  assert.equal(inheritedLanguage({ parentNode: null }), "");
  const inXhtml = { lang: "", getAttribute: (name) => (name === "xml:lang" ? " uk " : null), parentNode: page };
  assert.equal(inheritedLanguage({ lang: " ", parentNode: inXhtml }), "uk");
});
