/** The builder's snippets in editors that can be run here, or whose filter of pasted HTML can: Ghost and Drupal. */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { JSDOM } from "jsdom";
import { serveFolder } from "./server.mjs";
import { assertSnippet, headers, layout, servers, snippet, write } from "./snippets.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));

/** Ghost's packages are written for `require`. */
const require = createRequire(import.meta.url);

/** A post of Ghost with an HTML card, from its own renderer. */
async function byGhost(code) {
  const Renderer = require("@tryghost/kg-lexical-html-renderer");
  const { DEFAULT_NODES } = require("@tryghost/kg-default-nodes");
  const block = { version: 1, direction: "ltr", format: "", indent: 0 };
  const line = (text) => ({ ...block, type: "paragraph", children: [{ type: "text", version: 1, text, detail: 0, format: 0, mode: "normal", style: "" }] });
  const children = [line("Before."), { type: "html", version: 1, html: code }, line("After.")];
  const post = JSON.stringify({ root: { ...block, type: "root", children } });
  return new Renderer({ dom: new JSDOM(), nodes: DEFAULT_NODES }).render(post, {});
}

/** The filter of Drupal 8 and 9, with the same functions of PHP. */
function byPhp(code) {
  const { status, stdout, stderr, error } = spawnSync("php", [join(here, "drupal.php")], { input: code, encoding: "utf8" });
  if (error) throw error;
  assert.equal(status, 0, stderr);
  return stdout;
}

/** The filter of Drupal 10 and later: a parser and a serializer of HTML 5. Here they are jsdom's, which follow that standard. */
const byHtml5 = (code) => new JSDOM(`<body>${code}`).window.document.body.innerHTML;

const around = (code) => `<p>Before.</p>\n${code}\n<p>After.</p>`;

const EDITORS = {
  "an HTML card of Ghost": { form: "ghost", publish: byGhost },
  'the format "Full HTML" of Drupal 8 and 9': { form: "drupal", publish: (code) => byPhp(around(code)) },
  'the format "Full HTML" of Drupal 10 and later': { form: "drupal", publish: (code) => byHtml5(around(code)) },
};

/** `context` is that of `testSnippets`. */
export function testEditors(context) {
  for (const [editor, { form, publish }] of Object.entries(EDITORS)) {
    test(`the snippet in ${editor} shows the card`, async (t) => {
      const real = await servers(context);
      const texts = snippet(form, real);
      let html;
      try {
        html = await publish(texts["page.html"]);
      } catch (error) {
        if (error.code !== "ENOENT" || process.env.CI) throw error;
        console.error(`SKIPPED: the snippet in ${editor}: there is no ${error.path}`);
        return t.skip(`there is no ${error.path}`);
      }
      const folder = join(context.built, "editors", editor.replaceAll(/\W+/g, "-"));
      write(folder, { "index.html": layout(html) });
      const page = await context.browser().visit(`${await serveFolder(folder, context.feed, headers(texts))}/`);
      assertSnippet(page, real);
      assert.match(page.around, /^\s*Before\.\s*After\.\s*$/);
    });
  }
}
