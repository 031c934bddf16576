/** The measured peers: the card, its alternatives, and those of the command line. */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * A peer is a program that shows the address: markup for the bench's own page, once in its `head` and once for each
 * `card`, with the placeholders `{files}`, `{feed}`, `{person}` and `{loading}`; or an existing `page`.
 *
 * @typedef {{ name: string, cases: string[], files?: string, head?: string, card?: string, page?: string,
 *   folder?: string, smoke?: boolean }} Peer
 */

/** The peer that all others are compared with. */
export const BASELINE = "Preact";

const DATA = readFileSync(new URL("../peers.json", import.meta.url), "utf8");
const { everyCase: EVERY_CASE, markup: MARKUP, peers: PEERS } = JSON.parse(DATA);

/** The peers with their markup instead of its names; `every` means the cases of all cards. @returns {Peer[]} */
export function allPeers(wasm, staticCard) {
  const markup = { ...MARKUP, staticCard };
  const text = (name) => markup[name].replace("{wasm}", wasm);
  return PEERS.map(({ head, card, cases, ...peer }) => {
    cases = cases.flatMap((name) => (name === "every" ? EVERY_CASE : name));
    return { ...peer, cases, head: head.map(text).join(""), card: text(card) };
  });
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

const ARTICLE = readFileSync(new URL("../article.html", import.meta.url), "utf8");

/**
 * Puts an article with a peer's cards on the server and returns its address, or the address of an existing page. Text
 * follows the cards, so that a layout shift is seen.
 *
 * @param {Peer} peer
 */
export function publish(server, peer, feed, people) {
  if (peer.page) return peer.page;
  // Many cards all start at once; otherwise only this project's card would wait until the visitor scrolls near.
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
