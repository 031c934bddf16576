/**
 * The npm packages in apps: the tarball is unpacked, built into an app by each bundler, and opened in Chromium.
 * PRISONER_CARD_PACKAGES names the folder that `cargo xtask package` has filled.
 */

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { after, before, test } from "node:test";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import vue from "@vitejs/plugin-vue";
import * as esbuild from "esbuild";
import { publint } from "publint";
import * as vite from "vite";
import webpack from "webpack";
import { open } from "./browser.mjs";
import { testEditors } from "./editors.mjs";
import { serveFolder, servePackages, servePage } from "./server.mjs";
import { testSnippets } from "./snippets.mjs";

const run = promisify(execFile);

const here = fileURLToPath(new URL(".", import.meta.url));
const feed = join(here, "../../static/feed.json");
const packages = process.env.PRISONER_CARD_PACKAGES ?? join(here, "../../target/package");
const version = readFileSync(join(here, "../../Cargo.toml"), "utf8").match(/^version = "(.+)"/m)[1];
const tarball = join(packages, `prisoner-card-${version}.tgz`);
const installed = join(here, "node_modules/prisoner-card");
const built = join(packages, "../package-tests");
const app = (name) => join(here, "apps", name);

let browser;

before(async () => {
  for (const folder of [installed, built]) rmSync(folder, { recursive: true, force: true });
  mkdirSync(installed, { recursive: true });
  await run("tar", ["--extract", "--file", tarball, "--directory", installed, "--strip-components", "1"]);
  browser = await open();
});

after(() => browser?.close());

/** The requested files of a kind; a redirect causes two requests. */
const requested = ({ requests }, kind) => [...new Set(requests.filter((url) => url.includes(kind)).map((url) => url.split("/").pop()))];

/** Asserts that the card is alive in its app, and that the console is empty. */
function assertCard({ state, title, debug, text, lines }) {
  assert.deepEqual({ state, title, debug, lines }, { state: "ready", title: "mironov light", debug: false, lines: [] });
  assert.match(text, /Sergei/);
}

/** Asserts that the card runs as WebAssembly, from the bundler's file; the JavaScript build is not requested. */
function assertByWasm(page) {
  assertCard(page);
  assert.equal(requested({ requests: page.requestsAtRest }, ".wasm").length, 1);
  assert.deepEqual(requested(page, ".nowasm"), []);
}

/** The same address with a card in Russian, whose words are a file of their own. */
const inRussian = (url) => `${url}?lang=ru`;

function assertRussian(page) {
  assert.deepEqual({ title: page.title, lines: page.lines }, { title: "mironov light", lines: [] });
  assert.equal(page.lang, "ru");
  assert.equal(requested(page, ".json").filter((name) => name !== "feed.json").length, 1);
}

/** In the page: presses the button of the letter, and waits until the composer is open or could not be opened. */
const WRITE = `new Promise((resolve) => {
  const button = document.querySelector("prisoner-card").shadowRoot.querySelector("[data-action=letter]");
  const status = button.nextElementSibling;
  const look = () => {
    if (document.querySelector("body > div.rr-block")) resolve("open");
    else if (status.textContent) resolve(status.textContent);
  };
  for (const target of [document.body, status]) new MutationObserver(look).observe(target, { childList: true, characterData: true, subtree: true });
  button.click();
})`;

/** Asserts that the card has opened the composer: its files were requested after the press of the button. */
function assertLetter(page) {
  assert.deepEqual({ acted: page.acted, lines: page.lines }, { acted: "open", lines: [] });
  const wasm = (requests) => requested({ requests }, ".wasm").filter((name) => name.startsWith("prisoner-letter"));
  assert.equal(wasm(page.requestsAtRest).length, 0);
  assert.equal(wasm(page.requests).length, 1);
}

/** In the page: opens the first person of the list, and waits for the card. */
const OPEN = `new Promise((resolve) => {
  addEventListener("prisoner-card-ready", ({ detail }) => resolve(detail.person));
  addEventListener("prisoner-card-error", ({ detail }) => resolve(detail.message));
  document.querySelector("prisoner-list").shadowRoot.querySelector("[part=person] button").click();
})`;

/** Asserts that a card was opened from the list: its files were requested then, and no earlier. */
function assertList(page, language) {
  const { state, title, acted, lines } = page;
  assert.deepEqual({ state, title, acted, lines }, { state: "ready", title: `1 in ${language}`, acted: "mironov", lines: [] });
  const wasm = (requests) => requested({ requests }, ".wasm").map((name) => name.match(/^prisoner-[a-z]+/)?.[0] ?? name);
  assert.deepEqual(wasm(page.requestsAtRest), ["prisoner-list"]);
  assert.deepEqual(wasm(page.requests), ["prisoner-list", "prisoner-card"]);
}

const LIST = { tag: "prisoner-list", act: OPEN };

const plugins = {
  react: [],
  vue: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith("prisoner-") } } })],
  svelte: [svelte({ configFile: false })],
  plain: [],
  list: [],
};

const viteOptions = (name) => ({ root: app(name), configFile: false, plugins: plugins[name], logLevel: "error" });

for (const name of Object.keys(plugins).filter((name) => name !== "list")) {
  const isInRussianToo = name === "plain";
  test(`an app of ${name}, built by Vite for a folder of its own, shows the card by WebAssembly${isInRussianToo ? ", also in Russian" : ""}`, async () => {
    const outDir = join(built, name, "app");
    await vite.build({ ...viteOptions(name), base: "./", build: { outDir, emptyOutDir: true } });
    const url = `${await serveFolder(join(built, name), feed)}/app/`;
    const page = await browser.visit(url, { act: WRITE });
    assertByWasm(page);
    assertLetter(page);
    if (isInRussianToo) assertRussian(await browser.visit(inRussian(url)));
  });
}

test("an app with a list, built by Vite, opens a card from it, also in Russian", async () => {
  const outDir = join(built, "list/app");
  await vite.build({ ...viteOptions("list"), base: "./", build: { outDir, emptyOutDir: true } });
  const url = `${await serveFolder(join(built, "list"), feed)}/app/`;
  assertList(await browser.visit(url, LIST), "en");
  assertList(await browser.visit(inRussian(url), LIST), "ru");
});

test("Vite's development server shows the card", async () => {
  const cacheDir = join(built, "vite-cache");
  const api = await serveFolder(built, feed);
  const server = await vite.createServer({
    ...viteOptions("react"),
    cacheDir,
    server: { port: 0, host: "127.0.0.1", proxy: { "/feed.json": api } },
  });
  try {
    await server.listen();
    const page = await browser.visit(server.resolvedUrls.local[0], { act: WRITE });
    assertByWasm(page);
    assertLetter(page);
  } finally {
    await server.close();
  }
});

/** Builds an app with webpack and serves it. */
async function byWebpack(name, { folder = "webpack", publicPath = "auto", ...options } = {}) {
  const path = join(built, folder, name);
  const output = { path, filename: "main.js", publicPath };
  const compiler = webpack({ mode: "production", entry: join(app(name), "main.js"), output, ...options });
  const stats = await promisify(compiler.run.bind(compiler))();
  assert.deepEqual(stats.toJson({ errors: true }).errors, []);
  await promisify(compiler.close.bind(compiler))();
  await run("cp", [join(app(name), "index.html"), path]);
  return `${await serveFolder(join(built, folder), feed)}/${name}/`;
}

/** As Next.js has it: the addresses of files are without an origin. */
const withoutOrigin = (name) => ({
  folder: "webpack-without-origin",
  publicPath: `/${name}/`,
  module: { parser: { javascript: { url: "relative" } } },
  // Most of the time would go into that.
  optimization: { minimize: false },
});

async function assertBuiltByWebpack(url) {
  const page = await browser.visit(url, { act: WRITE });
  assert.deepEqual({ acted: page.acted, lines: page.lines }, { acted: "open", lines: [] });
  // webpack names files by their hashes alone: the card's wasm came first, and the composer's when the button was pressed.
  assert.equal(requested({ requests: page.requestsAtRest }, ".wasm").length, 1);
  assert.equal(requested(page, ".wasm").length, 2);
  assertCard(page);
  assertRussian(await browser.visit(inRussian(url)));
}

test("an app built by webpack shows the card by WebAssembly, also in Russian, and opens the composer", async () => {
  await assertBuiltByWebpack(await byWebpack("plain"));
});

test("an app of which webpack gives files addresses without an origin does the same", async () => {
  await assertBuiltByWebpack(await byWebpack("plain", withoutOrigin("plain")));
});

test("an app with a list, built by webpack, opens a card from it, whatever addresses its files have", async () => {
  for (const options of [{}, withoutOrigin("list")]) {
    const page = await browser.visit(await byWebpack("list", options), LIST);
    assert.deepEqual({ acted: page.acted, lines: page.lines }, { acted: "mironov", lines: [] });
  }
});

test("an app built by esbuild shows the card: by the JavaScript build, or by WebAssembly where the files were copied", async () => {
  const outdir = join(built, "esbuild/app");
  const options = { entryPoints: [join(app("plain"), "main.js")], bundle: true, minify: true, outdir, logLevel: "silent" };
  for (const format of ["esm", "iife"]) {
    await esbuild.build({ ...options, format });
    await run("cp", [join(app("plain"), "index.html"), outdir]);
    const url = `${await serveFolder(join(built, "esbuild"), feed)}/app/`;
    const page = await browser.visit(url);
    assert.equal(page.lines.length, 1);
    assert.match(page.lines[0], /The JavaScript build runs in its place/);
    assertCard({ ...page, lines: [] });
  }
  await esbuild.build({ ...options, format: "esm" });
  await copyOthers(outdir);
  const url = `${await serveFolder(join(built, "esbuild"), feed)}/app/`;
  const page = await browser.visit(url, { act: WRITE });
  assertByWasm(page);
  assertLetter(page);
  assertRussian(await browser.visit(inRussian(url)));
});

test("an app with a list, built by esbuild, opens a card from it where the files were copied, and names the file where not", async () => {
  const outdir = join(built, "esbuild-list/app");
  await esbuild.build({ entryPoints: [join(app("list"), "main.js")], bundle: true, minify: true, outdir, logLevel: "silent", format: "esm" });
  await run("cp", [join(app("list"), "index.html"), outdir]);
  const without = await browser.visit(`${await serveFolder(join(built, "esbuild-list"), feed)}/app/`, { tag: "prisoner-list" });
  assert.equal(without.state, "failed");
  // A list has no JavaScript build.
  assert.match(without.lines.join("\n"), /^prisoner-card: [^\n]*prisoner-list-[0-9a-f]{16}\.wasm[^\n]*$/);
  await copyOthers(outdir);
  assertList(await browser.visit(`${await serveFolder(join(built, "esbuild-list"), feed)}/app/`, LIST), "en");
});

/** Copies the other files, as docs/frameworks.md says. */
async function copyOthers(outdir) {
  const files = readdirSync(installed).filter((name) => /^prisoner-.*-[0-9a-f]{16}\./.test(name));
  await run("cp", [...files.map((name) => join(installed, name)), outdir]);
}

test("types hold in React, Vue and Svelte, and wrong values are refused", async () => {
  const bin = (name) => join(here, "node_modules/.bin", name);
  await Promise.all([
    run(bin("tsc"), ["--project", app("react")]),
    run(bin("tsc"), ["--project", app("list")]),
    run(bin("vue-tsc"), ["--project", app("vue")]),
    run(bin("svelte-check"), ["--workspace", app("svelte"), "--tsconfig", join(app("svelte"), "tsconfig.json"), "--threshold", "error"]),
  ]).catch(({ stdout, message }) => assert.fail(stdout || message));
});

test("publint and attw find nothing", async () => {
  const { messages } = await publint({ pkgDir: installed, strict: true });
  assert.deepEqual(messages, []);
  const { problems, types } = await checkPackage(createPackageFromTarballData(readFileSync(tarball)));
  assert.ok(types);
  // A module for `require`: Node.js 22 takes it, and its types say so. (attw's own profile "esm-only" leaves it out, too.)
  assert.deepEqual(problems.filter(({ kind }) => kind !== "CJSResolvesToESM"), []);
});

test("to import it where there is no window does nothing", async () => {
  const names = ["", "/element", "/list", "/list-element", "/react", "/vue", "/svelte"].map((path) => `prisoner-card${path}`);
  const script = `
    const before = Object.keys(globalThis);
    for (const name of ${JSON.stringify(names)}) {
      const { PrisonerCard, PrisonerList } = await import(name);
      if (typeof (PrisonerCard ?? PrisonerList) !== "function") throw new Error(name + " has no class");
    }
    if (Object.keys(globalThis).length !== before.length) throw new Error("there are new globals");`;
  const plain = await run(process.execPath, ["--input-type=module", "--eval", script], { cwd: here });
  assert.equal(plain.stderr + plain.stdout, "");
  // A test's imitation of a browser, which lacks most of it.
  const imitation = "globalThis.document = {}; globalThis.HTMLElement = class {}; globalThis.customElements = { define() { throw 'defined' } };";
  await run(process.execPath, ["--input-type=module", "--eval", imitation + script], { cwd: here });
});

test("a server of npm packages serves the script: a fixed version with its hash, and the newest one", async () => {
  const cdn = await servePackages({ name: "prisoner-card", version, folder: installed });
  const hashes = JSON.parse(readFileSync(join(installed, "integrity.json"), "utf8"));
  const page = (path, integrity) =>
    servePage(
      `<!doctype html><title>waiting</title><link rel=icon href=data:,>
      <script>addEventListener("prisoner-card-ready", ({ detail, target }) => document.title = detail.person + " " + target.theme)</script>
      <script async src="${cdn}/npm/${path}" integrity="${integrity}" crossorigin="anonymous"></script>
      <prisoner-card feed="/feed.json" person="mironov" lang="en" theme="light"></prisoner-card>`,
      feed,
    );
  const fixed = await browser.visit(await page(`prisoner-card@${version}/prisoner-card.js`, hashes["prisoner-card.js"]), { act: WRITE });
  assertByWasm(fixed);
  assertLetter(fixed);
  assertByWasm(await browser.visit(await page("prisoner-card/prisoner-card.js", "")));
});

test("the module runs from a server of npm packages without a bundler", async () => {
  const cdn = await servePackages({ name: "prisoner-card", version, folder: installed });
  const url = await servePage(
    `<!doctype html><title>waiting</title><link rel=icon href=data:,>
    <script>addEventListener("prisoner-card-ready", ({ detail, target }) => document.title = detail.person + " " + target.theme)</script>
    <script type="module" src="${cdn}/npm/prisoner-card@${version}/index.js"></script>
    <prisoner-card feed="/feed.json" person="mironov" lang="en" theme="light"></prisoner-card>`,
    feed,
  );
  const page = await browser.visit(url, { act: WRITE });
  assertByWasm(page);
  assertLetter(page);
  const { modules } = JSON.parse(readFileSync(join(installed, "custom-elements.json"), "utf8"));
  const declared = modules[0].declarations[0].cssParts.map(({ name }) => name);
  assert.deepEqual(page.parts.filter((name) => !declared.includes(name)), []);
});

const context = { browser: () => browser, feed, installed, version, built };
testSnippets(context);
testEditors(context);
