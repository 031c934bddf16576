/**
 * The lookup of a person: from the addresses on the element to the person, or to the one error that
 * says most.
 */

import * as errors from "./errors.ts";
import { type Reading } from "./json.ts";
import { MIRROR_MILLISECONDS, PAGES } from "./limits.ts";
import { now, throwIfAborted } from "./natives.ts";
import { loadPage } from "./page.ts";
import { isBoundTo } from "./signature.ts";
import { today } from "./surroundings.ts";
import { release } from "./wasm.ts";

/** The object of a lookup: a person, or the people of a list. */
export interface Freeable {
  free(): void;
}

export interface Lookup<Person extends Freeable> {
  feeds: string[];
  /** Reads a page. Of one without the person, the code is `not-found`, nothing is to be freed, and the next page is read. */
  read: (page: any, isFirst: boolean) => Reading<Person> | Promise<Reading<Person>>;
  /** undefined where no signature is asked for; empty where one is, and no key is named */
  keys: string[] | undefined;
  /** the lowest sequence that is accepted; NaN where none is */
  since: number | undefined;
  fresh: boolean | undefined;
  /** the Rust side, loading at the same time */
  ready: Promise<void>;
  signal: AbortSignal;
}

export interface Found<Person extends Freeable> {
  person: Person;
  /** the address that answered */
  source: string;
  /** the mirror's, at which its feed begins */
  feed: string;
  sequence?: number;
  /** when the feed was published, as it says */
  issued?: string;
  /** the JSON that was read of the feed and of the person */
  head?: string;
  item?: string;
}

/** The content of one page of a feed, and its address. */
interface Answer<Person extends Freeable = Freeable> extends Reading<Person> {
  source: string;
  feed: string;
  /** whether the issue's `valid_until` has passed */
  isExpired: boolean;
  /** the names by which its age is remembered */
  names: string[];
}

/** The steps of a lookup. Of several mirrors that failed, the error of the one that came furthest is reported. */
const STEPS = ["network", "timeout", "http", "too-large", "bad-signature", "not-json", "bad-feed", "rollback", "not-found"];

/** The highest sequence shown on this page, by key and feed id, or by address where nothing is signed. */
const sequences: Map<string, number | undefined> = new Map();

/**
 * Asks the mirrors in order. The first one whose issue is still valid ends the lookup; of those that are past their
 * date the newest counts, and a withdrawal among them has precedence over all.
 *
 * A person who is missing in a valid issue is not looked up in an older one: they may have been removed for a reason.
 */
export async function findPerson<Person extends Freeable>(lookup: Lookup<Person>): Promise<Found<Person>> {
  const { feeds, keys, signal } = lookup;
  if (keys?.length === 0) throw errors.noKey();
  let failure: errors.CardError | undefined;
  let expired: Answer<Person> | undefined;
  let isMissing = false;
  /** The sequence of a valid issue without the person. */
  let missingIn: number | undefined;
  const note = (error: errors.CardError) => {
    if (!failure || STEPS.indexOf(error.code) > STEPS.indexOf(failure.code)) failure = error;
  };
  for (const mirror of feeds) {
    try {
      const answer = await lookUpInMirror(mirror, missingIn, lookup, note);
      if (!answer.isExpired && answer.code !== "not-found") {
        const found = settle(answer);
        discard(expired);
        return found;
      }
      if (answer.code === "not-found") {
        if (!answer.isExpired) {
          isMissing = true;
          missingIn = answer.sequence;
        }
        throw notFound(answer);
      }
      const [better, worse] = !expired || isBetter(answer, expired) ? [answer, expired] : [expired, answer];
      expired = better;
      discard(worse);
    } catch (error) {
      if (signal.aborted || !(error instanceof errors.CardError) || error.final) {
        discard(expired);
        throw error;
      }
      note(error);
    }
  }
  if (expired && (!isMissing || expired.code)) return settle(expired);
  discard(expired);
  throw failure;
}

/** Of two answers past their date. */
function isBetter(answer: Answer, other: Answer) {
  if (answer.code !== other.code) return answer.code === "withdrawn";
  // Of two without a sequence, as of two of the same issue, `issued` tells.
  return ((answer.sequence ?? 0) - (other.sequence ?? 0) || Date.parse(answer.issued!) - Date.parse(other.issued!)) > 0;
}

/** Ends the lookup with this answer. Only an answer that is used sets the lowest sequence for later ones. */
function settle<Person extends Freeable>(answer: Answer<Person>): Found<Person> {
  const { person, code, message, names, sequence, source } = answer;
  for (const name of names) {
    // Another card may have shown a newer one meanwhile.
    if (isBelow(sequence, sequences.get(name))) {
      discard(answer);
      throw errors.rolledBack(source);
    }
    sequences.set(name, sequence);
  }
  if (person) return answer as Found<Person>;
  throw new errors.CardError(code as errors.Code, message!, undefined, true);
}

/** Frees the person, if there is one. */
export function discard(answer: { person?: Freeable } | undefined) {
  const person = answer?.person;
  if (person) release(() => person.free());
}

/**
 * Follows one mirror's pages to the person. One deadline covers them all; waiting for the Rust
 * side is not the mirror's time.
 *
 * What is refused for its issue is asked for once more, past all caches: of two pages, one may have come from there, and be of an
 * older issue than the other. The refusal is noted all the same: the second answer may not come.
 *
 * @returns a person, a withdrawal, or `not-found`
 */
async function lookUpInMirror<Person extends Freeable>(
  mirror: string,
  newest: number | undefined,
  lookup: Lookup<Person>,
  note: (refusal: errors.CardError) => void,
): Promise<Answer<Person>> {
  const { feeds, read, keys, fresh, ready, signal } = lookup;
  const visited: Set<string> = new Set();
  let first: Answer<Person> | undefined;
  let url = mirror;
  let after = fresh ? Infinity : 0;
  let milliseconds = MIRROR_MILLISECONDS;
  for (;;) {
    visited.add(url);
    const start = now();
    const page = await loadPage(url, keys ?? [], after, milliseconds, signal);
    milliseconds -= now() - start;
    await ready;
    throwIfAborted(signal);
    const reading = await read(page.feed, !first);
    const isExpired = reading.lastDay !== undefined && today() > reading.lastDay;
    const answer: Answer<Person> = { ...reading, source: url, feed: mirror, isExpired, names: [] };
    const failure = whyRefused(answer, first ?? answer, page.signers, newest, lookup);
    if (failure) {
      discard(answer);
      if (after || answer.code === "bad-feed") throw failure;
      note(failure);
      // Each of many cards may be refused: they do not ask one after the other.
      after = Date.now() - MIRROR_MILLISECONDS;
      visited.clear();
      first = undefined;
      url = mirror;
      continue;
    }
    first ??= answer;
    if (answer.code !== "not-found" || !answer.nextUrl) return answer;
    url = follow(answer.nextUrl, url, feeds);
    if (visited.has(url) || visited.size === PAGES) throw notFound(answer);
  }
}

/**
 * The reason that a page is refused, with or without the person; undefined where it is not.
 *
 * @param first the first page of the same issue
 * @param signers the keys whose signature the page carries
 * @param newest a sequence that another mirror has
 */
function whyRefused(
  answer: Answer,
  first: Answer,
  signers: string[],
  newest: number | undefined,
  { feeds, keys, since }: Lookup<Freeable>,
): errors.CardError | undefined {
  const { source, code, message, id, sequence } = answer;
  if (code === "bad-feed") return new errors.CardError(code, message!);
  if (first.id !== id || first.sequence !== sequence) return errors.otherIssue(source, first.source, !!keys);
  const bound = signers.filter((key) => isBoundTo(key, id));
  if (keys && !bound.length) return errors.badSignature(source, `its id ${id ?? "is missing and"} is not the one that the key names`);
  // A key without an id is remembered with the feed's: one publisher may sign several feeds.
  answer.names = keys ? bound.map((key) => `${key.split("#")[0]}#${id}`) : feeds;
  if (isBelow(sequence, since)) return errors.tooOld(source, sequence, since!);
  const seen = [newest, ...answer.names.map((name) => sequences.get(name))];
  return seen.some((lowest) => isBelow(sequence, lowest)) ? errors.rolledBack(source) : undefined;
}

/** Whether an issue is older than one of that sequence; one without a sequence is. */
function isBelow(sequence: number | undefined, lowest: number | undefined) {
  return lowest !== undefined && !(sequence !== undefined && sequence >= lowest);
}

function notFound({ message }: Answer) {
  return new errors.CardError("not-found", message!);
}

/**
 * The next page, which must be on a host that the feed is on: a card asks no other.
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
  throw errors.badNextUrl(nextUrl);
}
