// The examples of the documents for apps and scripts: they are well-formed, with existing names. Those in HTML are
// alive on the documentation site; commands are compared with the command itself (cli/tests/reference.rs).

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { card } from "../../packaging/npm/declaration.mjs";

const { transformSync } = createRequire(new URL("../../xtask/", import.meta.url))("esbuild");

const docs = new URL("../../docs/", import.meta.url);

/** The fenced blocks of all documents in these languages. */
function blocks(...languages) {
  const files = readdirSync(docs, { recursive: true }).filter((name) => name.endsWith(".md"));
  return files.flatMap((file) => {
    const text = readFileSync(new URL(file, docs), "utf8");
    return [...text.matchAll(/^ *```(\w+)\n([^]*?)^ *```$/gm)]
      .filter(([, language]) => languages.includes(language))
      .map(([, language, code]) => ({ file, language, code }));
  });
}

const compiles = (code, loader) => transformSync(code, { loader, jsx: "preserve" });

test("scripts, components and JSON are well-formed", () => {
  const found = blocks("js", "jsx", "vue", "svelte", "json");
  assert.ok(found.length > 30, String(found.length));
  for (const { file, language, code } of found) {
    const scripts = ["vue", "svelte"].includes(language) ? [...code.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([, script]) => script) : [code];
    for (const script of scripts) {
      // A member alone, or a line for an editor's settings, is written without its braces.
      const json = /^\s*[{[]/.test(script) ? script : `{${script}}`;
      assert.doesNotThrow(() => (language === "json" ? JSON.parse(json) : compiles(script, language === "jsx" ? "jsx" : "js")), `${file}:\n${code}`);
    }
  }
});

test("apps import what the package exports, and name attributes and events of the element", () => {
  const exported = Object.keys(JSON.parse(readFileSync(new URL("../../packaging/npm/package.json", import.meta.url), "utf8")).exports);
  const attributes = card.attributes.map(({ name }) => name);
  const events = card.events.map(({ name }) => name);
  const found = blocks("js", "jsx", "vue", "svelte");
  let count = 0;
  for (const { file, code } of found) {
    for (const [, path] of code.matchAll(/import "prisoner-card(\/\w+)?"/g)) assert.ok(exported.includes(`.${path ?? ""}`), `${file}: ${path}`);
    for (const [, name] of code.matchAll(/(?:\bon|@|")(prisoner-card-[a-z]+)/g)) {
      assert.ok(events.includes(name), `${file}: ${name}`);
      count++;
    }
    for (const [, tag] of code.matchAll(/<prisoner-card((?:\s+[^\s=>]+(?:=(?:"[^"]*"|\{[^]*?\}(?=[\s>])))?)*)\s*>/g)) {
      const names = [...tag.matchAll(/\s([^\s=>]+)=(?:"[^"]*"|\{)/g)].map(([, name]) => name);
      assert.ok(names.includes("feed") && names.includes("person"), `${file}: ${tag}`);
      for (const name of names) assert.ok(attributes.includes(name) || /^(on|@)prisoner-card-/.test(name), `${file}: ${name}`);
      count++;
    }
  }
  assert.ok(count >= 12, String(count));
});

test("sentences in the documents are those of the card", () => {
  for (const [language, file] of [["en", "troubleshooting.md"], ["ru", "ru/troubleshooting.md"]]) {
    const words = ["card.ftl", "script.ftl"].map((name) => readFileSync(new URL(`../../locales/${language}/${name}`, import.meta.url), "utf8")).join("");
    const quoted = [...readFileSync(new URL(file, docs), "utf8").matchAll(/^\| ["«](.+?)["»] \|/gm)].map(([, sentence]) => sentence);
    assert.equal(quoted.length, 5, file);
    for (const sentence of quoted) assert.ok(words.includes(`= ${sentence}\n`), sentence);
  }
});
