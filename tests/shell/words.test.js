import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { calls } from "./bindings.js";
import { lines, network, response, settle } from "./browser.js";

const { languageOf, say, useWords, wordsFor } = await import("../../src/shell/words.ts");

const RUSSIAN = { tag: "ru", dir: "ltr", script: { failed: "\u041d\u0435\u0442." }, card: ["ru", "\u0434\u0430"] };

const json = (value, status) => response(value, { status, url: "https://cdn.example/widget/" });

beforeEach(() => {
  network.requests.length = 0;
  lines.length = 0;
});

test("a visitor's language has its pack by its primary tag, and Chinese by its script or region", () => {
  const expected = {
    "ru": ["ru", "RU_ru", " ru", "ru-Latn-KZ"],
    "zh-Hans": ["zh", "zh-CN", "zh-SG", "zh-Hans-HK", "ZH_hans"],
    "zh-Hant": ["zh-TW", "zh_hk", "zh-MO", "zh-Hant", "zh-hant-CN"],
    "en": ["", "en", "en-GB", "rue", "tlh", "?!", "constructor", "sr-Latn", "z-hant", "hant"],
  };
  for (const [tag, languages] of Object.entries(expected)) {
    for (const language of languages) assert.equal(languageOf(language), tag, language);
  }
});

test("English is asked for nowhere", async () => {
  assert.equal((await wordsFor("en-GB")).tag, "en");
  await useWords("");
  assert.deepEqual(network.requests, []);
});

test("a pack that does not come, or is another, leaves the card in English with one line, and a new attempt asks again", async () => {
  const why = [
    () => json("not found", 404),
    () => response("{", {}),
    () => {
      throw new TypeError("failed to fetch");
    },
  ];
  for (const [index, answer] of why.entries()) {
    network.answer = answer;
    assert.equal((await wordsFor("ru", true)).tag, "en");
    assert.equal((await wordsFor("ru-RU")).tag, "en");
    assert.equal(network.requests.length, index + 1);
  }
  await useWords("ru");
  assert.deepEqual(calls.languages, []);
  assert.deepEqual(lines, [
    "prisoner-card: the card is in English: https://cdn.example/widget/prisoner-card-fbff000102030405.ru.json cannot be used: it must be of the script's own release; its server must send \"Access-Control-Allow-Origin: *\", and a policy of this page must allow it in connect-src",
  ]);
});

test("a pack is fetched once for all cards, with its hash, and Rust is given its words once", async () => {
  network.answer = () => json(RUSSIAN);
  const [words] = await Promise.all([wordsFor("ru", true), useWords("ru-RU"), useWords("ru")]);
  await useWords("ru");
  assert.equal(words.tag, "ru");
  assert.deepEqual(calls.languages, ["ru"]);
  assert.equal(network.requests.length, 1);
  const { url, integrity, credentials, referrerPolicy } = network.requests[0];
  assert.deepEqual(
    { url, integrity, credentials, referrerPolicy },
    {
      url: "https://cdn.example/widget/prisoner-card-fbff000102030405.ru.json",
      integrity: "sha256-+/8AAQIDBAUGBw=",
      credentials: "same-origin",
      referrerPolicy: "no-referrer",
    },
  );
});

test("a pack that is there is not asked for again, nor lost where there is no network any more", async () => {
  network.answer = () => {
    throw new TypeError("failed to fetch");
  };
  assert.equal((await wordsFor("ru", true)).tag, "ru");
  await useWords("ru");
  assert.deepEqual(calls.languages, ["ru"]);
  assert.deepEqual([network.requests, lines], [[], []]);
});

test("a sentence is there at once, in English until its language is", async () => {
  network.answer = () => json({ tag: "ar", dir: "rtl", script: { failed: "\u0644\u0627." } });
  const target = { lang: "", dir: "", textContent: "" };
  say(target, "failed", "ar");
  assert.deepEqual(target, { lang: "en", dir: "ltr", textContent: "Failed." });
  await settle();
  assert.deepEqual(target, { lang: "ar", dir: "rtl", textContent: "\u0644\u0627." });
  say(target, "failed", "ar");
  target.textContent = "";
  await settle();
  assert.equal(target.textContent, "");
});
