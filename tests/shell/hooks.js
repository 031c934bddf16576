// Does the build's changes to an import, for node: types are stripped, and some names stand for other files.

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const INSTEAD = {
  bindings: new URL("./bindings.js", import.meta.url).href,
  glue: new URL("./bindings.js", import.meta.url).href,
  names: new URL("./bindings.js", import.meta.url).href,
  "@noble/curves/ed25519.js": new URL("../../xtask/node_modules/@noble/curves/ed25519.js", import.meta.url).href,
  "@noble/hashes/sha2.js": new URL("../../xtask/node_modules/@noble/hashes/sha2.js", import.meta.url).href,
  "@orama/stemmers/english": new URL("../../xtask/node_modules/@orama/stemmers/dist/en.js", import.meta.url).href,
  "@orama/stemmers/russian": new URL("../../xtask/node_modules/@orama/stemmers/dist/ru.js", import.meta.url).href,
  minisearch: new URL("../../xtask/node_modules/minisearch/dist/es/index.js", import.meta.url).href,
  release: new URL("../../src/shell/release_of_script.ts", import.meta.url).href,
};

const EMPTY_STYLE_SHEET = "data:text/javascript,export default ``;";

/** The bundler of the build: Node.js strips types by itself only from version 22 on. */
const { transform } = createRequire(new URL("../../xtask/package.json", import.meta.url))("esbuild");

export async function resolve(specifier, context, next) {
  const url = specifier.endsWith(".css") ? EMPTY_STYLE_SHEET : INSTEAD[specifier];
  return url ? { url, shortCircuit: true } : next(specifier, context);
}

export async function load(url, context, next) {
  if (!new URL(url).pathname.endsWith(".ts")) return next(url, context);
  const { code } = await transform(await readFile(new URL(url), "utf8"), { loader: "ts", sourcemap: "inline" });
  return { format: "module", source: code, shortCircuit: true };
}
