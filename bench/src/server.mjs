/**
 * The web server of the whole bench: the pages, the widgets' files and the feeds, each a site of its own.
 *
 * It answers from memory, with bodies compressed beforehand, and adds no delay: the browser's emulation does.
 */

import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

/** The path of an empty page. */
export const BLANK = "/blank";

/** The headers that the hosting guide recommends (docs/hosting.md): media types by extension, and those of every file. */
const { types: TYPES, everywhere } = JSON.parse(readFileSync(new URL("../headers.json", import.meta.url), "utf8"));
/** Above this size a publisher compresses on the fly, and no longer at the highest quality. */
const LARGE = 500_000;

export async function startServer() {
  /** By site and path, such as `feeds/one.json`. @type {Map<string, { headers: object, body: Buffer }>} */
  const answers = new Map();
  const server = createServer({ keepAliveTimeout: 0 }, ({ headers: { host }, url }, response) => {
    const answer = answers.get(host.split(".")[0] + url.split("?")[0]);
    response.writeHead(answer ? 200 : 404, answer?.headers).end(answer?.body);
  });
  // It ends with the program.
  server.listen(0, "127.0.0.1").unref();
  await once(server, "listening");
  const { port } = server.address();
  /** Names under `localhost` are this machine, count as secure, and are of different sites. */
  const origin = (site) => `http://${site}.localhost:${port}`;
  const setPage = (path, html) => {
    answers.set(`page${path}`, { headers: headersOf("page.html", "no-store"), body: Buffer.from(html) });
    return origin("page") + path;
  };
  /** Serves a file in its brotli form, which is made here if it is missing. */
  const setFile = (name, body, compressed = compress(name, body)) => {
    const headers = headersOf(name, lifetime(name));
    if (compressed) headers["Content-Encoding"] = "br";
    answers.set(name, { headers, body: compressed ?? body });
  };
  setPage(BLANK, "<!doctype html><title>Nothing</title><link rel=icon href=data:,>");
  return { origin, setPage, setFile };
}

function compress(name, body) {
  if (!TYPES[extname(name)]) return undefined;
  const quality = body.length > LARGE ? 5 : constants.BROTLI_MAX_QUALITY;
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}

function headersOf(name, cacheControl) {
  const type = TYPES[extname(name)] ?? "application/octet-stream";
  return { "Content-Type": type, "Cache-Control": cacheControl, ...everywhere };
}

/** The time that a file may be cached: a year if a hash in its name changes with the content. @param {string} name */
export function lifetime(name) {
  if (/[-.][0-9a-f]{8,}\./.test(name)) return "public, max-age=31536000, immutable";
  return name.endsWith(".json") ? "public, max-age=300" : "public, max-age=3600";
}
