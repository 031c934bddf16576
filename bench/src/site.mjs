/** The served files: the widget's release, the peers built again, the feeds; and the static card. */

import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeFeeds } from "./feeds.mjs";
import { allPeers, extra } from "./peers.mjs";
import { startServer } from "./server.mjs";

/** The project's folder. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "../..");

const PEERS = join(ROOT, "bench/peers");
const ENTRIES = "hand-written.js preact.jsx lit.js svelte.svelte list-preact.jsx list-hand-written.js".split(" ");

/** Builds the peers, makes the feeds, and starts a server for all of it. */
export async function prepareSite({ dist, extras }) {
  const wasm = existsSync(dist) && readdirSync(dist).find((name) => /^prisoner-card-[0-9a-f]+\.wasm$/.test(name));
  if (!wasm) throw new Error(`there is no widget in ${dist}: run \`cargo xtask dist\``);
  const sample = JSON.parse(readFileSync(join(ROOT, "static/feed.json"), "utf8"));
  const { files, ...feeds } = makeFeeds(sample);
  const staticCard = renderStaticCard(sample);
  const server = await startServer();
  for (const [name, text] of Object.entries(files)) server.setFile(`feeds/${name}`, Buffer.from(text));
  for (const [name, code] of await buildLibraries()) server.setFile(`files/${name}/card.js`, code);
  serveFolder(server, dist, "files/prisoner-card");
  const peers = [...allPeers(wasm, staticCard), ...extras.map(extra)];
  for (const { folder, files } of peers) if (folder) serveFolder(server, folder, `files/${files}`);
  return { server, feeds, peers };
}

/** The static card of the publisher's tool, with placeholders for the feed and the person. */
function renderStaticCard(sample) {
  const [feed, { id }] = ["https://feed.example/feed.json", sample.items[0]];
  const tool = `run --quiet --package prisoner-card -- render - --lang en --as snippet --person ${id}`.split(" ");
  const input = JSON.stringify({ ...sample, feed_url: feed });
  const markup = execFileSync(process.env.CARGO ?? "cargo", tool, { cwd: ROOT, encoding: "utf8", input });
  const placed = markup.replace(`feed="${feed}"`, 'feed="{feed}"').replace(`person="${id}"`, 'person="{person}"');
  if (!/{feed}.*{person}/.test(placed)) throw new Error("the static card has no feed and person to replace");
  return placed;
}

/** Each library's peer: its name and its script. */
async function buildLibraries() {
  // The same bundler as for the widget itself.
  const { build } = createRequire(join(ROOT, "xtask/package.json"))("esbuild");
  const { compile } = createRequire(join(ROOT, "bench/package.json"))("svelte/compiler");
  const svelte = ({ onLoad }) =>
    onLoad({ filter: /\.svelte$/ }, ({ path }) => {
      const { js } = compile(readFileSync(path, "utf8"), { filename: path, customElement: true, dev: false });
      return { contents: js.code, loader: "js", resolveDir: PEERS };
    });
  const { outputFiles } = await build({
    entryPoints: ENTRIES.map((file) => join(PEERS, file)),
    outdir: PEERS,
    write: false,
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    loader: { ".css": "text" },
    conditions: ["production", "browser"],
    plugins: [{ name: "svelte", setup: svelte }],
    logLevel: "warning",
  });
  return outputFiles.map(({ path, contents }) => [path.match(/([^/\\]+)\.js$/)[1], Buffer.from(contents)]);
}

function serveFolder(server, folder, name) {
  for (const file of readdirSync(folder, { recursive: true })) {
    const path = join(folder, file);
    if (/\.(br|gz)$/.test(file) || !statSync(path).isFile()) continue;
    const compressed = existsSync(`${path}.br`) ? readFileSync(`${path}.br`) : undefined;
    server.setFile(`${name}/${file.replaceAll("\\", "/")}`, readFileSync(path), compressed);
  }
}
