/**
 * One page of a feed: fetched, verified, parsed; shared by all cards that wait for it.
 */

import { request } from "./credentials.ts";
import { ed25519 } from "./cryptography.ts";
import * as errors from "./errors.ts";
import { FIRST_PAUSE_MILLISECONDS, MAX_PAUSE_MILLISECONDS, PAGE_BYTES, PAGE_VALUES, RETRIES } from "./limits.ts";
import { clearTimeout, options, parseJson, pause, readerOf, setTimeout } from "./natives.ts";
import { verify } from "./signature.ts";
import { signatureUrl } from "./signature_url.ts";

export interface Page {
  feed: unknown;
  /** the keys whose signature it carries */
  signers: string[];
}

export interface Load {
  promise: Promise<Page>;
  controller: AbortController;
  /** when it was begun, by the visitor's clock, in milliseconds */
  asked: number;
  /** the number of cards that wait for it */
  waiting: number;
  settled: boolean;
  /** `asked` where it went past the browser's cache, `Infinity` as long as it does so, and 0 where it does not */
  fresh: number;
}

const COMMA = 0x2c;
const COLON = 0x3a;
const BRACKET = 0x5b;
const BRACE = 0x7b;

/** An answer is good for so many milliseconds. */
const RENEW_AFTER = 3_600_000;

const loads: Map<string, Load> = new Map();

/** Whether answers have become too old here: from then on the browser's cache, which may have kept them, is not taken for an answer. */
let isLate = false;

/** Whether an answer from that time is too old. The clock may have been set back meanwhile. */
export function isOld(asked: number): boolean {
  return Math.abs(Date.now() - asked) > RENEW_AFTER;
}

/**
 * The page, from the one load that all cards share. A card that stops waiting (its deadline, its
 * removal) leaves the load to the others; when the last one has left, it is aborted.
 *
 * @param after of earlier answers, only one that was asked for past the browser's cache from this time on will do; of 0, any will
 * @param milliseconds the deadline, over headers, body and retries
 */
export function loadPage(url: string, keys: string[], after: number, milliseconds: number, signal: AbortSignal): Promise<Page> {
  const name = [url, ...keys].join("\n");
  // An app that stays open for days adds cards: none may show what was right at the first. All pages of an issue go together,
  // and so do those that nobody asks for again: they would stay in memory.
  loads.forEach(({ asked }) => {
    if (!isOld(asked)) return;
    isLate = true;
    loads.clear();
  });
  let load = loads.get(name);
  if (!load || load.fresh < after) loads.set(name, (load = startLoad(name, url, keys, isLate || !!after)));
  const { promise, controller } = load;
  load.waiting++;
  return new Promise((resolve, reject) => {
    // A card that has left at its deadline must not leave again when it is aborted: the second time would count for another card.
    const stop = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", onAbort);
    };
    const leave = (reason: Error) => {
      stop();
      // Rejected from here: the error of an aborted fetch has another name in each engine.
      reject(reason);
      load.waiting--;
      // Not at once: a card that looks for somebody else in the same feed is back before.
      queueMicrotask(() => {
        if (load.waiting || load.settled) return;
        if (loads.get(name) === load) loads.delete(name);
        controller.abort();
      });
    };
    const timer = setTimeout(() => leave(errors.late(url)), milliseconds);
    // Nothing handles this error: a card that aborts does not wait any more.
    const onAbort = () => leave(errors.late(url));
    signal.addEventListener("abort", onAbort);
    promise.then(resolve, reject).then(stop);
  });
}

function startLoad(name: string, url: string, keys: string[], fresh: boolean): Load {
  const controller = new AbortController();
  const promise = fetchPage(url, keys, fresh, controller.signal);
  const load: Load = { promise, controller, asked: Date.now(), waiting: 0, settled: false, fresh: fresh ? Infinity : 0 };
  promise.then(
    () => {
      load.settled = true;
      if (fresh) load.fresh = load.asked;
    },
    () => {
      // Nobody waits for the signature now.
      controller.abort();
      // A failure is not kept: the next card asks again.
      if (loads.get(name) === load) loads.delete(name);
    },
  );
  return load;
}

/**
 * Where keys are given, the signature comes side by side with the feed. The bytes that are parsed
 * are the very bytes that were verified.
 */
async function fetchPage(url: string, keys: string[], fresh: boolean, signal: AbortSignal): Promise<Page> {
  const signature = keys.length && fetchSignature(url, fresh, signal);
  // Its failure is handled where it is awaited: the feed's own may come first.
  if (signature) ed25519().catch(() => {});
  const response = await answer(url, fresh, signal);
  const bytes = await readBytes(response, url);
  const signers = signature ? await verify(bytes, await signature, url, keys) : [];
  return { feed: parse(bytes, url), signers };
}

function fetchSignature(feed: string, fresh: boolean, signal: AbortSignal): Promise<Uint8Array> {
  const url = signatureUrl(feed);
  const signature = answer(url, fresh, signal)
    .then((response) => readBytes(response, url))
    .catch((error) => {
      throw errors.badSignature(feed, `its signature is missing: ${error.message}`, error);
    });
  // The failure is handled where it is awaited; the feed's own may come first.
  signature.catch(() => {});
  return signature;
}

/**
 * The first good answer. A server that is busy (429) or broken (5xx) is asked twice more, after the pause that it
 * names or a growing one of the script's.
 */
async function answer(url: string, fresh: boolean, signal: AbortSignal): Promise<Response> {
  for (let attempt = 0; ; attempt++) {
    const response = await request(url, {
      cache: fresh ? "no-cache" : "default",
      // It might lead to a host that the page's owner has not named, and no script sees where before it is asked.
      redirect: "error",
      signal,
    }).catch((error) => {
      throw errors.unreachable(url, error);
    });
    if (response.ok) return response;
    response.body?.cancel().catch(() => {});
    const { status } = response;
    const wait = retryAfter(response.headers.get("retry-after")) ?? FIRST_PAUSE_MILLISECONDS << attempt;
    if (attempt === RETRIES || wait > MAX_PAUSE_MILLISECONDS || (status < 500 && status !== 429)) {
      throw errors.refused(url, status);
    }
    await pause(wait);
  }
}

/**
 * Milliseconds from a Retry-After header (RFC 9110, section 10.2.3): seconds or a date. Another
 * origin's header can be read only where that origin exposes it.
 */
export function retryAfter(header: string | null): number | undefined {
  if (!header) return;
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return wait >= 0 ? wait : undefined;
}

/**
 * The body's bytes, stopped at the limits. That a body ends proves nothing: WebKit resolves short
 * ones, and Firefox takes a cut gzip for an empty one.
 */
async function readBytes(response: Response, url: string): Promise<Uint8Array> {
  const bytes = new Uint8Array(PAGE_BYTES);
  const reader = readerOf(response);
  let size = 0;
  let marks = 0;
  while (reader) {
    const { done, value } = await reader.read().catch((error) => {
      throw errors.unreachable(url, error);
    });
    if (done) break;
    // Here, where each piece has a task of its own.
    for (let i = 0; i < value.length; i++) {
      const byte = value[i];
      if (byte === COMMA || byte === COLON || byte === BRACKET || byte === BRACE) marks++;
    }
    if (size + value.length > PAGE_BYTES || marks > PAGE_VALUES) {
      reader.cancel().catch(() => {});
      throw marks > PAGE_VALUES ? errors.tooMany(url) : errors.tooLarge(url);
    }
    bytes.set(value, size);
    size += value.length;
  }
  return bytes.subarray(0, size);
}

function parse(bytes: Uint8Array, url: string): unknown {
  try {
    // A decoder drops a byte-order mark by itself; `fatal` makes it refuse bytes that are not UTF-8.
    return parseJson(new TextDecoder("utf-8", options({ fatal: true })).decode(bytes));
  } catch (error) {
    throw errors.notJson(url, error);
  }
}
