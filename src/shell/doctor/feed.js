/**
 * The feeds that a card names: whether they can be had, what they say of their age, whether the person
 * is in them, and who has signed them.
 */

import { PAGE_BYTES } from "../limits.js";
import { signatureUrl, verify } from "../signature.js";
import { good, note, wrong } from "./finding.js";
import { nearest } from "./nearest.js";
import { findPerson, lastSegment } from "./person.js";
import { reach } from "./reach.js";

/** @typedef {import("./finding.js").Finding} Finding */

/**
 * @param {(name: string) => string} value an attribute's value, the page's default, or ""
 * @returns {Promise<Finding[]>}
 */
export async function examineFeeds(value) {
  const keys = value("key").match(/\S+/g) ?? [];
  const person = value("person").trim();
  const findings = [];
  for (const feed of value("feed").match(/\S+/g) ?? []) {
    const url = absolute(feed);
    if (url) findings.push(...(await examineFeed(url, person, keys)));
  }
  return findings;
}

/** @param {string} feed */
function absolute(feed) {
  try {
    const { href, protocol } = new URL(feed, document.baseURI);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    // Told where the attributes are read.
    return undefined;
  }
}

/**
 * @param {string} url
 * @param {string} person
 * @param {string[]} keys
 * @returns {Promise<Finding[]>}
 */
async function examineFeed(url, person, keys) {
  const reached = await reach(url);
  if ("finding" in reached) return [reached.finding];
  const bytes = new Uint8Array(await reached.response.arrayBuffer());
  if (bytes.length > PAGE_BYTES) return [wrong(`${url} is larger than 2 MB: the publisher can divide it into pages with next_url`)];
  const type = reached.response.headers.get("content-type");
  let feed;
  try {
    feed = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return [wrong(`${url} is not JSON in UTF-8 (its type is ${type ?? "not stated"}): write the address of the feed itself`)];
  }
  if (!feed?._prisoner_card || !Array.isArray(feed.items)) {
    return [wrong(`${url} is JSON, but not a feed for this card: it has no _prisoner_card or no items`)];
  }
  return [
    ...examineAge(url, feed._prisoner_card),
    ...examinePerson(url, feed, person),
    await examineSignature(url, bytes, keys),
  ];
}

/**
 * @param {string} url
 * @param {{ issued?: string, valid_until?: string }} head
 * @returns {Finding[]}
 */
function examineAge(url, { issued = "", valid_until: until = "" }) {
  const days = Math.floor((Date.now() - Date.parse(issued)) / 86_400_000);
  if (Number.isNaN(days)) return [wrong(`${url} does not say when it was issued: tell the publisher`)];
  const age = `${url} was issued on ${issued}`;
  const findings = [days < 0 ? note(`${age}, which is still to come: look at this computer's clock`) : good(`${age}, ${days} days ago`)];
  if (Date.parse(until) < Date.now()) {
    findings.push(wrong(`${url} was valid until ${until}, and its cards warn of it: ask the publisher for a newer issue`));
  }
  return findings;
}

/**
 * @param {string} url
 * @param {any} feed
 * @param {string} person
 * @returns {Finding[]}
 */
function examinePerson(url, feed, person) {
  if (!person) return [];
  /** @type {string[]} */
  const ids = feed.items.map((/** @type {any} */ item) => String(item?.id ?? ""));
  const index = findPerson(ids, person);
  if (index >= 0) {
    return feed.items[index]._prisoner_card?.withdrawn === true
      ? [wrong(`the publisher has withdrawn the profile of "${person}": take the card off the page`)]
      : [];
  }
  if (feed.next_url) return [note(`"${person}" is not on the first page of ${url}: the card looks through the others`)];
  const meant = nearest(lastSegment(person) || person, ids.map((id) => lastSegment(id) || id));
  const remedy = meant ? `did you mean ${meant}?` : `look for the id of the item in the feed (it has ${ids.length})`;
  return [wrong(`person="${person}" is not in ${url}: ${remedy}`)];
}

/**
 * @param {string} url
 * @param {Uint8Array} bytes
 * @param {string[]} keys
 * @returns {Promise<Finding>}
 */
async function examineSignature(url, bytes, keys) {
  if (keys.length === 0) {
    return note(`no key is set, so whoever takes over the host of ${url} can change its addresses: ask the publisher for a key`);
  }
  const beside = signatureUrl(url);
  const reached = await reach(beside);
  if ("finding" in reached) return wrong(`the signature of ${url} is missing, so nothing is shown: ${reached.finding.text}`);
  try {
    await verify(bytes, new Uint8Array(await reached.response.arrayBuffer()), url, keys);
    return good(`${url} is signed by a key in the attribute key`);
  } catch (error) {
    return wrong(/** @type {Error} */ (error).message);
  }
}
