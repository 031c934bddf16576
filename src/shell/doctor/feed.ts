/**
 * The feeds that a card names: whether they can be loaded, their age as they state it, whether the person
 * is in them, and their signers.
 */

import { statedKeys } from "./attributes.ts";
import { PAGE_BYTES } from "../limits.ts";
import { signatureUrl } from "../signature_url.ts";
import { good, note, wrong, type Finding } from "./finding.ts";
import { nearest } from "./nearest.ts";
import { findPerson, lastSegment } from "./person.ts";
import { reach } from "./reach.ts";

/** @param value an attribute's value, the page's default, or "" */
export async function examineFeeds(value: (name: string) => string): Promise<Finding[]> {
  const keys = statedKeys(value);
  const person = value("person").trim();
  const findings = [];
  for (const feed of value("feed").match(/\S+/g) ?? []) {
    const url = absolute(feed);
    if (url) findings.push(...(await examineFeed(url, person, keys)));
  }
  return findings;
}

function absolute(feed: string) {
  try {
    const { href, protocol } = new URL(feed, document.baseURI);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    // Reported where the attributes are read.
    return undefined;
  }
}

async function examineFeed(url: string, person: string, keys: string[]): Promise<Finding[]> {
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

function examineAge(url: string, { issued = "", valid_until: until }: { issued?: string, valid_until?: string | null }): Finding[] {
  const days = Math.floor((Date.now() - Date.parse(issued)) / 86_400_000);
  if (Number.isNaN(days)) return [wrong(`${url} does not say when it was issued: report it to the publisher`)];
  const age = `${url} was issued on ${issued}`;
  const findings = [days < 0 ? note(`${age}, which is in the future: check this computer's clock`) : good(`${age}, ${days} days ago`)];
  // The card reads an instant alone (RFC 3339), and takes any other text for one that has passed.
  if (until != null && !(/T.*(?:Z|[+-]\d\d:\d\d)$/i.test(until) && Date.parse(until) >= Date.now())) {
    findings.push(wrong(`${url} was valid until ${until}, and its cards warn of it: ask the publisher for a newer issue`));
  }
  return findings;
}

function examinePerson(url: string, feed: any, person: string): Finding[] {
  if (!person) return [];
  const ids: string[] = feed.items.map((item: any) => String(item?.id ?? ""));
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

async function examineSignature(url: string, bytes: Uint8Array, keys: string[]): Promise<Finding> {
  if (keys.length === 0) {
    return note(`no key is set, so an attacker who takes over the host of ${url} can change its addresses: ask the publisher for a key`);
  }
  const beside = signatureUrl(url);
  const reached = await reach(beside);
  if ("finding" in reached) return wrong(`the signature of ${url} is missing, so nothing is shown: ${reached.finding.text}`);
  try {
    // The element's own verifier, which knows the algorithms of this browser.
    await (customElements.get("prisoner-card") as any).verify(bytes, new Uint8Array(await reached.response.arrayBuffer()), url, keys);
    return good(`${url} is signed by a key in the attribute keys`);
  } catch (error) {
    return wrong((error as Error).message);
  }
}
