/**
 * The builder's snippets (crates/snippet writes them into snippets/), each on a page of its kind: apps of React, Vue
 * and Svelte, built by Vite, and sites of Hugo, Jekyll and Eleventy, built by these programs.
 */

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import * as vite from "vite";
import { signed } from "./publisher.mjs";
import { serveFolder, servePackages, servePublisher } from "./server.mjs";

const run = promisify(execFile);
const here = fileURLToPath(new URL(".", import.meta.url));

/** The placeholders of crates/snippet/tests/vectors.rs: the addresses of the servers and the hash replace them. */
const NAMES = { feed: "https://feed.example", script: "https://cdn.example", integrity: "sha384-INTEGRITY" };

/** The fallback's text and link, of vectors.rs: no template has run a part of it, and Markdown has changed none. */
const TITLE = 'Sergei {{ name }} {% raw %} {x} ${y} [gallery] {{< z >}} <b> & "more" *now* _then_ `code`';
const LINK = "/?{{a}}&b=[c]";

/** Each form of app: the code that mounts its component, and the plugins of its project. */
const APPS = {
  react: {
    component: "src/Card.jsx",
    main: 'import { createRoot } from "react-dom/client";\nimport { createElement } from "react";\nimport Card from "./src/Card.jsx";\n' +
      'createRoot(document.querySelector("#app")).render(createElement(Card));\n',
    plugins: () => [],
  },
  vue: {
    component: "src/Card.vue",
    main: 'import { createApp } from "vue";\nimport Card from "./src/Card.vue";\ncreateApp(Card).mount("#app");\n',
    // The builder prints the project's settings, too: this is the plugin in that file.
    plugins: async (folder) => (await import(join(folder, "vite.config.js"))).default.plugins,
  },
  svelte: {
    component: "src/Card.svelte",
    main: 'import { mount } from "svelte";\nimport Card from "./src/Card.svelte";\nmount(Card, { target: document.querySelector("#app") });\n',
    plugins: () => [svelte({ configFile: false })],
  },
};

const PAGE = '<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<title>An app</title>\n<link rel="icon" href="data:,">\n' +
  '<div id="app"></div>\n<script type="module" src="./main.js"></script>\n</html>\n';

/** Each program with its way to make a site: the sources, and the command that builds them into `out`. */
const GENERATORS = {
  hugo: {
    sources: (post) => ({
      "hugo.toml": 'baseURL = "/"\ntitle = "A site"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n',
      "layouts/_default/single.html": layout("{{ .Content }}"),
      "layouts/index.html": layout(""),
      "content/post.md": `+++\ntitle = "A post"\n+++\n${post}`,
    }),
    build: (source, out) => run("hugo", ["--source", source, "--destination", out]),
  },
  jekyll: {
    sources: (post) => ({
      "_config.yml": "title: A site\n",
      "_layouts/default.html": layout("{{ content }}"),
      "post/index.md": `---\nlayout: default\ntitle: A post\n---\n${post}`,
    }),
    build: (source, out) => run("jekyll", ["build", "--source", source, "--destination", out, "--disable-disk-cache"]),
  },
  eleventy: {
    sources: (post) => ({
      "_includes/page.liquid": layout("{{ content }}"),
      "post.md": `---\nlayout: page.liquid\ntitle: A post\n---\n${post}`,
    }),
    build: async (source, out) => {
      const { default: Eleventy } = await import("@11ty/eleventy");
      // The sources are below target/, which git ignores.
      const config = (settings) => settings.setUseGitIgnore(false);
      const eleventy = new Eleventy(source, out, { quietMode: true, configPath: null, config });
      await eleventy.write();
    },
  },
};

export function layout(content) {
  return `<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<title>A post</title>\n<link rel="icon" href="data:,">\n<main>${content}</main>\n</html>\n`;
}

export function write(folder, files) {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

/** The texts of a form, by file, with the addresses of this machine's servers. */
export function snippet(form, servers) {
  const folder = join(here, "snippets", form);
  const names = readdirSync(folder, { recursive: true }).filter((name) => /\.\w+$/.test(name));
  const real = (text, servers) => Object.entries(NAMES).reduce((text, [name, value]) => text.replaceAll(value, servers[name]), text);
  // A policy names the script's host alone.
  const hosts = { ...servers, script: new URL(servers.script).origin };
  const read = (name) => real(readFileSync(join(folder, name), "utf8"), name === "policy.txt" ? hosts : servers);
  return Object.fromEntries(names.map((name) => [name, read(name)]));
}

/** The policy that the builder prints beside a snippet, and no other source. */
export const headers = (texts) => ({ "Content-Security-Policy": `default-src 'none'; ${texts["policy.txt"].trim()}` });

/** Asserts that the card is there, verified, with exactly the chosen attributes, and that the console is empty. */
export function assertSnippet({ state, text, lines, attributes, fallback, around, requests }, servers) {
  assert.deepEqual({ state, lines }, { state: "ready", lines: [] });
  // The JavaScript build would load if the policy allowed no WebAssembly.
  assert.deepEqual(requests.filter((url) => url.includes(".nowasm")), []);
  assert.match(text, /Sergei/);
  assert.deepEqual(fallback, { text: TITLE, link: servers.feed + LINK });
  const { feed, person, lang, theme, keys, since } = attributes;
  assert.deepEqual({ feed, person, lang, theme, since }, { feed: `${servers.feed}/feed.json`, person: "mironov", lang: "en", theme: "light", since: "1" });
  assert.match(keys, /^ed25519:\S+#urn:example:prisoner-card:sample$/);
  assert.doesNotMatch(around, /prisoner-card|[{}[\]]|&lt;/);
}

/** The servers of the snippets, on this machine. */
export async function servers({ feed, installed, version }) {
  const cdn = await servePackages({ name: "prisoner-card", version, folder: installed });
  return {
    feed: await servePublisher(signed(feed)),
    script: `${cdn}/npm/prisoner-card@${version}`,
    integrity: JSON.parse(readFileSync(join(installed, "integrity.json"), "utf8"))["prisoner-card.js"],
  };
}

/** `context` has the browser, the feed's file, the unpacked package with its version, and a folder for the builds. */
export function testSnippets(context) {
  for (const [form, { component, main, plugins }] of Object.entries(APPS)) {
    test(`the snippet for ${form} is an app's component, and shows the card`, async () => {
      const real = await servers(context);
      const source = join(context.built, "snippets", form);
      rmSync(source, { recursive: true, force: true });
      const texts = snippet(form, real);
      assert.equal(texts["terminal.txt"], "npm install prisoner-card\n");
      write(source, { ...texts, "index.html": PAGE, "main.js": main });
      assert.ok(existsSync(join(source, component)));
      symlinkSync(join(here, "node_modules"), join(source, "node_modules"));
      const outDir = join(source, "app");
      const policy = headers(texts);
      const options = { root: source, configFile: false, logLevel: "error", base: "./", plugins: await plugins(source) };
      await vite.build({ ...options, build: { outDir, emptyOutDir: true } });
      assertSnippet(await context.browser().visit(`${await serveFolder(source, context.feed, policy)}/app/`), real);
    });
  }

  for (const [form, { sources, build }] of Object.entries(GENERATORS)) {
    test(`the snippet for ${form} stands in a post, and the built page shows the card`, async (t) => {
      const real = await servers(context);
      const folder = join(context.built, "snippets", form);
      rmSync(folder, { recursive: true, force: true });
      const [source, out] = [join(folder, "source"), join(folder, "site")];
      const texts = snippet(form, real);
      const { "post.txt": call, "policy.txt": _, ...files } = texts;
      write(source, { ...sources(`Before.\n\n${call}\nAfter.\n`), ...files });
      try {
        await build(source, out);
      } catch (error) {
        if (error.code !== "ENOENT" || process.env.CI) throw error;
        console.error(`SKIPPED: the snippet for ${form}: there is no ${form}`);
        return t.skip(`there is no ${form}`);
      }
      const page = await context.browser().visit(`${await serveFolder(out, context.feed, headers(texts))}/post/`);
      assertSnippet(page, real);
      assert.match(page.around, /^\s*Before\.\s*After\.\s*$/);
    });
  }

  for (const form of ["tag", "script"]) {
    test(`the snippet "${form}" shows the card on a page of HTML`, async () => {
      const real = await servers(context);
      const folder = join(context.built, "snippets", form);
      const texts = snippet(form, real);
      write(folder, { "index.html": layout(`Before. ${texts["page.html"]} After.`) });
      const page = await context.browser().visit(`${await serveFolder(folder, context.feed, headers(texts))}/`);
      if (form === "tag") assertSnippet(page, real);
      assert.deepEqual({ state: page.state, lines: page.lines }, { state: "ready", lines: [] });
    });
  }
}
