/**
 * The lookup of a person: from the addresses on the element to the person, or to the one error that
 * says most.
 */

import { forget, read, type Reading } from "bindings";
import { badNextUrl, rolledBack, CardError } from "./errors.ts";
import { MIRROR_MILLISECONDS, PAGES } from "./limits.ts";
import { loadPage } from "./page.ts";
import { call, release } from "./wasm.ts";

export interface Lookup {
  feeds: string[];
  person: string;
  keys: string[];
  fresh: boolean;
  /** the Rust side, loading at the same time */
  ready: Promise<void>;
  signal: AbortSignal;
}

export interface Found {
  reading: Reading;
  /** the address that answered */
  source: string;
  /** when the feed was published, as it says */
  issued: string | undefined;
}

/** The steps of a lookup. Of several mirrors that failed, the error of the one that came furthest is reported. */
const STEPS = ["network", "timeout", "http", "too-large", "bad-signature", "not-json", "bad-feed", "rollback", "not-found"];

/** The highest sequence seen on this page, by mirror. */
const sequences: Map<string, number> = new Map();

/**
 * Asks the mirrors in order until one has the person. `withdrawn` is an answer too: a mirror that
 * does not know of it yet is not asked.
 */
export async function findPerson(lookup: Lookup): Promise<Found> {
  let failure: CardError | undefined;
  for (const mirror of lookup.feeds) {
    try {
      return await lookUpInMirror(mirror, lookup);
    } catch (error) {
      if (lookup.signal.aborted || !(error instanceof CardError) || error.final) throw error;
      if (!failure || STEPS.indexOf(error.code) > STEPS.indexOf(failure.code)) failure = error;
    }
  }
  throw failure;
}

/**
 * Follows one mirror's pages to the person. One deadline covers them all; waiting for the Rust
 * side is not the mirror's time.
 */
async function lookUpInMirror(mirror: string, { feeds, person, keys, fresh, ready, signal }: Lookup): Promise<Found> {
  const visited: Set<string> = new Set();
  let url = mirror;
  let milliseconds = MIRROR_MILLISECONDS;
  for (;;) {
    visited.add(url);
    const start = performance.now();
    const page = await loadPage(url, keys, fresh, milliseconds, signal);
    milliseconds -= performance.now() - start;
    await ready;
    signal.throwIfAborted();
    const [number, sequence, code, issued, nextUrl, message] = call(() => read(page.feed, person)).split("\0");
    const reading = Number(number);
    const failure =
      code !== "bad-feed" && isOutdated(feeds, Number(sequence))
        ? rolledBack(url)
        : code && new CardError(code, message, undefined, code === "withdrawn");
    if (!failure) return { reading, source: page.url, issued: issued || undefined };
    release(() => forget(reading));
    if (failure.code !== "not-found" || !nextUrl) throw failure;
    url = follow(nextUrl, page.url, feeds);
    if (visited.has(url) || visited.size === PAGES) throw failure;
  }
}

/**
 * Whether any of these mirrors, which all carry the same feed, has shown a newer one before.
 * A feed without a sequence says nothing about its age.
 */
function isOutdated(feeds: string[], sequence: number) {
  if (!sequence) return false;
  for (const feed of feeds) if (sequence < (sequences.get(feed) ?? 0)) return true;
  for (const feed of feeds) sequences.set(feed, sequence);
  return false;
}

/**
 * The next page, which must be on a host that the feed is on: a card asks nobody else.
 *
 * @param nextUrl as it stands in the feed
 * @param base the address of the page in which it stands
 */
function follow(nextUrl: string, base: string, feeds: string[]) {
  try {
    const { href } = new URL(nextUrl, base);
    for (const feed of [base, ...feeds]) if (href.startsWith(new URL("/", feed).href)) return href;
  } catch {
    // Not an address at all.
  }
  throw badNextUrl(nextUrl);
}
