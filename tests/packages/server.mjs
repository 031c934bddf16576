/** Servers on this machine: of folders, and of npm packages like the public ones. */

import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".wasm": "application/wasm",
};

/** @param {(path: string) => Promise<{ status?: number, headers?: object, body?: Buffer | string }>} answer */
async function serve(answer) {
  const server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url, "http://localhost");
    const { status = 200, headers = {}, body } = await answer(pathname).catch(() => ({ status: 404 }));
    response.writeHead(status, headers).end(body);
  });
  // It ends with the program.
  server.listen(0, "127.0.0.1").unref();
  await once(server, "listening");
  return `http://127.0.0.1:${server.address().port}`;
}

const type = (path) => ({ "Content-Type": TYPES[extname(path)] ?? "application/octet-stream" });

/** Serves a folder with these headers, and above it the sample feed. */
export function serveFolder(folder, feed, headers = {}) {
  return serve(async (path) => {
    if (path === "/feed.json") return { headers: type(path), body: await readFile(feed) };
    const file = path.endsWith("/") ? `${path}index.html` : path;
    return { headers: { ...type(file), ...headers }, body: await readFile(join(folder, file)) };
  });
}

/** Serves a feed with its signature, to any site. */
export function servePublisher({ feed, signature }) {
  const bodies = { "/feed.json": feed, "/feed.json.sig": signature };
  return serve(async (path) => {
    if (!bodies[path]) throw new Error("no such file");
    return { headers: { ...type(".json"), "Access-Control-Allow-Origin": "*" }, body: bodies[path] };
  });
}

/** Serves one page, in which ORIGIN is the server's own address. */
export function servePage(html, feed) {
  return serve(async (path) => {
    if (path === "/feed.json") return { headers: type(path), body: await readFile(feed) };
    if (path !== "/") throw new Error("no such page");
    return { headers: type("page.html"), body: html };
  });
}

/**
 * A fixed version never changes, so it may be cached for ever; an address without one leads to the newest (unpkg's and
 * jsDelivr's answers of November 2026).
 */
export function servePackages({ name, version, folder }) {
  const open = { "Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin", "X-Content-Type-Options": "nosniff" };
  return serve(async (path) => {
    const [, package_, wanted, file] = path.match(/^\/npm\/([^/@]+)(?:@([^/]+))?\/(.+)$/) ?? [];
    if (package_ !== name) return { status: 404, headers: open };
    if (wanted === undefined) {
      return { status: 302, headers: { ...open, Location: `/npm/${name}@${version}/${file}`, "Cache-Control": "public, max-age=60" } };
    }
    if (wanted !== version) return { status: 404, headers: open };
    const headers = { ...open, ...type(file), "Cache-Control": "public, max-age=31536000, s-maxage=31536000, immutable" };
    return { headers, body: await readFile(join(folder, file)) };
  });
}
