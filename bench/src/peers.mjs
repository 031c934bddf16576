/** What is measured: the card, its alternatives, and what the command line adds. */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * A peer is something that shows the address: markup for the bench's own page, once in its `head` and once for each
 * `card`, with the placeholders `{files}`, `{feed}`, `{person}` and `{loading}`; or a `page` that is there already.
 *
 * @typedef {{ name: string, cases: string[], files?: string, head?: string, card?: string, page?: string,
 *   folder?: string, smoke?: boolean }} Peer
 */

/** The peer that all others are compared with, and the card with its script tag alone. */
export const BASELINE = "Preact";
export const CARD = "prisoner-card";

const EVERY_CASE = ["one-card", "many-cards", "big-feed", "memory"];
const PRELOAD_FEED = '<link rel="preload" as="fetch" crossorigin href="{feed}">\n';
const STYLE = `<style>
prisoner-card { display: block }
@media (scripting: enabled) { prisoner-card:not(:defined) { min-height: 100vh } }
</style>
`;

/** Each library with one script tag, and the baseline also with a preload hint. @returns {Peer[]} */
export function libraries() {
  const head = '<script async src="{files}/card.js"></script>\n<style>peer-card { display: block }</style>\n';
  const card = '<peer-card feed="{feed}" person="{person}"></peer-card>\n';
  const common = { cases: EVERY_CASE, head, card };
  const hinted = { name: `${BASELINE}, feed preloaded`, cases: ["one-card"], head: PRELOAD_FEED + head };
  return [
    { ...common, name: BASELINE, files: "preact", smoke: true },
    { ...common, name: "hand-written", files: "hand-written" },
    { ...common, name: "Lit", files: "lit" },
    { ...common, name: "Svelte", files: "svelte" },
    { ...common, ...hinted, files: "preact" },
  ];
}

/** The card: with its script tag alone, with preload hints, compact, and rendered beforehand. @returns {Peer[]} */
export function cards(wasm, staticCard) {
  const script = '<script async src="{files}/prisoner-card.js"></script>\n';
  const card =
    '<prisoner-card feed="{feed}" person="{person}" lang="en" loading="{loading}">' +
    '<a href="/letters">How to write a letter</a></prisoner-card>\n';
  // The script on the same connection as the wasm, where there are connections.
  const preloadWasm = `<link rel="preload" as="fetch" crossorigin href="{files}/${wasm}">\n`;
  const hinted = preloadWasm + PRELOAD_FEED + script.replace("async", "async crossorigin");
  const common = { files: CARD, head: script + STYLE, card };
  const rendered = { cases: ["one-card"], card: staticCard };
  return [
    { ...common, name: CARD, cases: [...EVERY_CASE, "heavy-feeds"], smoke: true },
    { ...common, name: `${CARD}, preloaded`, cases: ["one-card"], head: hinted + STYLE, smoke: true },
    { ...common, name: `${CARD}, compact`, cases: ["many-cards"], card: card.replace("lang", 'layout="compact" lang') },
    { ...common, ...rendered, name: "static card", head: script, smoke: true },
    { ...common, ...rendered, name: "static card, no script", head: "" },
  ];
}

/** A peer of the command line: a page by its URL, or a folder with a card.html and possibly a head.html. */
export function extra({ name, place }) {
  if (/^https?:\/\//.test(place)) return { name, cases: ["one-card"], page: place, smoke: true };
  const read = (file) => existsSync(join(place, file)) && readFileSync(join(place, file), "utf8");
  const [head, card] = [read("head.html") || "", read("card.html")];
  if (!card) throw new Error(`the peer ${name} is neither a URL nor a folder with a card.html: ${place}`);
  const files = `extra-${name.replace(/[^a-z0-9]/gi, "-")}`;
  return { name, cases: EVERY_CASE, files, head, card, folder: place, smoke: true };
}

const ARTICLE = readFileSync(new URL("article.html", import.meta.url), "utf8");

/**
 * Puts an article with a peer's cards on the server and returns its address, or the address of a page that is there
 * already. Text follows the cards, so that a layout shift is seen.
 *
 * @param {Peer} peer
 */
export function publish(server, peer, feed, people) {
  if (peer.page) return peer.page;
  // Many cards all start at once; only ours would wait for the visitor to come near.
  const loading = people.length === 1 ? "lazy" : "eager";
  const markup = people.map((person) => cardMarkup(server, peer, feed, person, loading)).join("");
  const head = fill(server, peer, peer.head, feed);
  return server.setPage("/article", ARTICLE.replace("{head}", () => head).replace("{cards}", () => markup));
}

/** The markup of one card. @param {Peer} peer */
export function cardMarkup(server, peer, feed, person, loading = "lazy") {
  return fill(server, peer, peer.card, feed).replaceAll("{person}", person).replaceAll("{loading}", loading);
}

function fill(server, { files }, markup, feed) {
  return markup
    .replaceAll("{files}", `${server.origin("files")}/${files}`)
    .replaceAll("{feed}", `${server.origin("feeds")}/${feed}`);
}
