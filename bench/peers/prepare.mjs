/**
 * Builds the peers and compresses what is served: `node prepare.mjs SITE`.
 *
 * SITE is a folder that the bench has filled with the widget's files and the feeds. Each peer becomes
 * SITE/files/PEER/card.js; then every file without a brotli copy gets one.
 */

import { createRequire } from "node:module";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";

const here = dirname(fileURLToPath(import.meta.url));
// The bundler is the one that the widget itself is built with.
const { build } = createRequire(join(here, "../../xtask/package.json"))("esbuild");
const { compile } = createRequire(join(here, "../package.json"))("svelte/compiler");

const PEERS = { "hand-written": "hand-written.js", preact: "preact.jsx", lit: "lit.js", svelte: "svelte.js" };
const COMPRESSIBLE = [".css", ".html", ".js", ".json", ".wasm"];
/** Above this a publisher compresses on the fly, and no longer at the highest quality. */
const LARGE = 500_000;

const [site] = process.argv.slice(2);

/** @type {import("esbuild").Plugin} */
const svelte = {
  name: "svelte",
  setup({ onLoad }) {
    onLoad({ filter: /\.svelte$/ }, ({ path }) => {
      const { js } = compile(readFileSync(path, "utf8"), { filename: path, css: "external", dev: false });
      return { contents: js.code, loader: "js", resolveDir: here };
    });
  },
};

await Promise.all(
  Object.entries(PEERS).map(([name, file]) =>
    build({
      entryPoints: [join(here, file)],
      outfile: join(site, "files", name, "card.js"),
      bundle: true,
      minify: true,
      format: "iife",
      target: "es2022",
      loader: { ".css": "text" },
      define: { "process.env.NODE_ENV": '"production"' },
      conditions: ["production", "browser"],
      plugins: [svelte],
      logLevel: "warning",
    }),
  ),
);

for (const name of readdirSync(site, { recursive: true })) {
  const path = join(site, String(name));
  if (!COMPRESSIBLE.includes(extname(path)) || existsSync(`${path}.br`)) continue;
  const bytes = readFileSync(path);
  const quality = bytes.length > LARGE ? 5 : constants.BROTLI_MAX_QUALITY;
  writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }));
}
