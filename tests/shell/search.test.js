import assert from "node:assert/strict";
import { register } from "node:module";
import { test } from "node:test";

register("./hooks.js", import.meta.url);
const { searcher } = await import("../../book/search/sections.ts");

const section = (title, text, page = title) => ({ url: `${title}.html`, page, title, text });

const EDITIONS = [
  {
    lang: "ru",
    sections: [
      section("Подпись", "Храните секретный ключ отдельно от сервера."),
      section("Карточка", "Ещё одна карточка, и тег скрипта."),
    ],
  },
  {
    lang: "en",
    sections: [
      section("Signing", `Keep the secret key. ${"Other words stand here. ".repeat(30)}A passphrase protects it.`),
      section("Codes", "not-json: what arrived is not JSON. Señal."),
    ],
  },
];

const search = searcher(EDITIONS);
const titles = (query) => search(query).map(({ title }) => title);

test("words are found with other endings, with slips, without accents and by their beginning", () => {
  const queries = [
    ["секретного ключа", "Подпись"],
    ["карточек", "Карточка"],
    ["еще", "Карточка"],
    ["passfrase", "Signing"],
    ["senal", "Codes"],
    ["secr", "Signing"],
    ["not-json", "Codes"],
  ];
  for (const [query, title] of queries) assert.equal(titles(query)[0], title, query);
});

test("all words have to be there", () => {
  assert.deepEqual(titles("secret json"), []);
  assert.deepEqual(titles(""), []);
});

test("the first language comes first", () => {
  const both = searcher([
    { lang: "en", sections: [section("WordPress", "plugin")] },
    { lang: "ru", sections: [section("WordPress", "plugin")] },
  ]);
  assert.deepEqual(both("wordpress").map(({ lang }) => lang), ["en", "ru"]);
});

test("an excerpt stands around the first word that was found, and marks each one", () => {
  const [{ excerpt }] = search("passphrase");
  const text = excerpt.map((piece) => piece.text).join("");
  assert.match(text, /^… .{40,70}A passphrase protects it\.$/);
  assert.deepEqual(excerpt.filter(({ isFound }) => isFound), [{ text: "passphrase", isFound: true }]);
});

test("an excerpt of a section that is found by its title is its beginning", () => {
  const [{ excerpt }] = search("signing");
  assert.equal(excerpt.length, 1);
  assert.match(excerpt[0].text, /^Keep the secret key\. .{100,130} …$/);
});
