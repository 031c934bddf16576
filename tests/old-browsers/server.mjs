/** Two origins on this machine: a partner's page, and the widget's files with a feed, plain and signed. */

import { generateKeyPairSync, sign } from "node:crypto";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const dist = process.env.PRISONER_CARD_DIST ?? join(root, "dist");

const TYPES = { ".js": "text/javascript", ".json": "application/json", ".sig": "application/json", ".wasm": "application/wasm" };

async function serve(answer) {
  const server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url, "http://localhost");
    const { headers, body } = await answer(pathname).catch(() => ({}));
    response.writeHead(body ? 200 : 404, { "Access-Control-Allow-Origin": "*", ...headers }).end(body);
  });
  // It ends with the program.
  server.listen(0, "127.0.0.1").unref();
  await once(server, "listening");
  return `http://127.0.0.1:${server.address().port}`;
}

/** The origin of the widget and the feeds, and the key of the signed ones. */
export async function serveWidget() {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const feed = await readFile(join(dist, "feed.json"));
  // Altered at a place that a card would show: in an address.
  const files = { "/signed.json": feed, "/altered.json": Buffer.from(feed.toString().replace("403882", "403883")) };
  for (const name of Object.keys(files)) files[`${name}.sig`] = signature(feed, privateKey);
  const origin = await serve(async (path) => ({
    headers: { "Content-Type": TYPES[extname(path)] ?? "application/octet-stream" },
    body: files[path] ?? (await readFile(join(dist, path))),
  }));
  return { origin, key: `ed25519:${Buffer.from(publicKey.export({ format: "jwk" }).x, "base64url").toString("base64")}` };
}

/** A DSSE envelope (docs/feed-format.md, "Signatures"). */
function signature(payload, key) {
  const payloadType = "application/vnd.prisoner-card.feed+json";
  const head = `DSSEv1 ${payloadType.length} ${payloadType} ${payload.length} `;
  const sig = sign(null, Buffer.concat([Buffer.from(head), payload]), key).toString("base64");
  return JSON.stringify({ payloadType, signatures: [{ keyid: "test", sig }] });
}

/** A partner's page, at an origin of its own. */
export function servePage(html, headers = {}) {
  return serve(async (path) => ({ headers: { "Content-Type": "text/html; charset=utf-8", ...headers }, body: path === "/" && html }));
}
