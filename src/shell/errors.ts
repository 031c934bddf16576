/**
 * Every failure that the shell itself can report, in words for the page's owner: the fault, then the
 * way to fix it. (Failures that come from the feed's content are worded in Rust.)
 */

import { console } from "./natives.ts";
import { isFolderKnown } from "release";

/** The contract's codes. declaration.ts has the meaning of each. */
export type Code =
  | "missing-attribute"
  | "network"
  | "timeout"
  | "http"
  | "too-large"
  | "not-json"
  | "bad-feed"
  | "not-found"
  | "withdrawn"
  | "bad-signature"
  | "rollback"
  | "unsupported"
  | "crashed";

/** A failure with its code. */
export class CardError extends Error {
  readonly code;
  readonly final;

  /**
   * @param cause the error that was caught, for the console
   * @param final whether the lookup ends here: no other mirror could give a better answer
   */
  constructor(code: Code, message: string, cause?: unknown, final: boolean = false) {
    super(message);
    this.code = code;
    this.final = final;
    this.cause = cause;
  }
}

/** The conditions under which another origin's file can be read here. */
const ACCESS = `its server must send "Access-Control-Allow-Origin: *", and a policy of this page must allow it in connect-src`;

/** @param isStated whether it has a value, of which nothing can be used */
export const missingAttribute = (name: string, isStated?: boolean) =>
  new CardError(
    "missing-attribute",
    `the attribute "${name}" ${isStated ? "has no http(s) address" : "is missing or empty"}: a card needs a feed and a person`,
  );

/** A browser does not say why a request failed, so the message names the settings that can be fixed. */
export const unreachable = (url: string, cause?: unknown) =>
  new CardError(
    "network",
    url.startsWith("http:") && location.protocol === "https:"
      ? `${url} is mixed content: a page on https loads only https`
      : `${url} cannot be fetched: ${ACCESS}; a redirect is not followed`,
    cause,
  );

export const late = (url: string) =>
  new CardError("timeout", `${url} took more than 10 seconds: check its server, or add a mirror to feed`);

export const refused = (url: string, status: number) =>
  new CardError("http", `${url} answered ${status}: check the address and its server`);

const DIVIDE = "divide the feed into pages with next_url";

export const tooLarge = (url: string) => new CardError("too-large", `${url} is larger than 2 MB: ${DIVIDE}`);

/** @param url of a page that no browser should parse in one task: the catalogue of faults asks for this code */
export const tooMany = (url: string) => new CardError("not-json", `${url} has over 200,000 values and names: ${DIVIDE}`);

export const notJson = (url: string, cause: unknown) =>
  new CardError("not-json", `${url} is not JSON in UTF-8: check that it is the feed, and whole`, cause);

export const badNextUrl = (nextUrl: string) =>
  new CardError("bad-feed", `next_url "${nextUrl}" is not on a host of this feed: correct it, or add a mirror on that host`);

export const badSignature = (url: string, why: string, cause?: unknown) =>
  new CardError("bad-signature", `${url} is not shown: ${why}`, cause);

/** @param url of the verifier */
export const cannotVerify = (url: string, cause: unknown) =>
  new CardError(
    "bad-signature",
    `nothing is shown: this browser cannot verify Ed25519, and a policy of this page keeps ${url} from doing so`,
    cause,
    true,
  );

export const noKey = () =>
  new CardError(
    "bad-signature",
    "the attribute keys names no key: copy it from the publisher, or remove the attribute",
    undefined,
    true,
  );

export const badKey = (key: string) =>
  new CardError("bad-signature", `keys="${key}" is not a key, which is "ed25519:" and 32 bytes in base64: copy it from the publisher`, undefined, true);

/** @param isSigned whether the pages are verified, so that somebody may have put them together */
export const otherIssue = (url: string, first: string, isSigned: boolean) => {
  const why = `its id or sequence is not that of ${first}: publish all pages of an issue together`;
  return isSigned ? badSignature(url, why) : new CardError("bad-feed", `${url} is not shown: ${why}`);
};

export const tooOld = (url: string, sequence: number | undefined, since: number) =>
  new CardError(
    "rollback",
    since === since
      ? `${url} has ${sequence === undefined ? "no sequence" : `sequence ${sequence}`}, and since="${since}" asks for that or a later one: update this mirror`
      : `${url} is not shown: the attribute since is not a whole number`,
  );

export const rolledBack = (url: string) =>
  new CardError("rollback", `${url} is older than a feed already seen on this page: update this mirror`);

export const loadFailed = (code: Code, url: string, cause: unknown) =>
  new CardError(
    code,
    isFolderKnown
      ? `${url} cannot be used: it must be of the script's own release; ${ACCESS}`
      : `${url} is not there: the script does not know its own folder, as it was bundled, inlined or imported. Name the folder in data-base on the script's tag`,
    cause,
    true,
  );

const POLICY = "a policy of this page must allow 'wasm-unsafe-eval' in script-src";

export const warnOfOpenTag = () => warn("the rest of the page may be hidden in a card, as its tag has no end: write </prisoner-card> after the fallback");

export const warnOfPolicy = () => warn(`for a smaller download, ${POLICY}`);

export const unsupported = (cause: unknown) =>
  new CardError(
    "unsupported",
    `${__NOWASM_FILE__ ? "neither WebAssembly nor the JavaScript build of the card can run here" : `${__FILES__} needs WebAssembly, which cannot run here`}: ${POLICY}`,
    cause,
    true,
  );

/** @param names of built-ins */
export const takenNames = (names: string[]) =>
  new CardError("unsupported", `this page uses the name ${names.join(", ")} for something of its own: rename that, or load the card's script before it`);

export const notHtml = () =>
  new CardError("unsupported", "this page is XML, in which no card can be made: serve it as text/html or application/xhtml+xml");

export const crashed = (cause: unknown) =>
  new CardError("crashed", "the card stopped because of an internal error: reload the page, and report this line", cause, true);

/** All lines that were written to the console, for the doctor. */
export const reported: string[] = [];

/** One line in the console for one fault, however many cards meet it. */
export function report({ message, cause }: CardError) {
  once("error", message, cause);
}

export function warn(message: string) {
  once("warn", message);
}

function once(level: "error" | "warn", message: string, cause?: unknown) {
  if (reported.includes(message)) return;
  reported.push(message);
  try {
    console[level](`prisoner-card: ${message}`, ...(cause === undefined ? [] : [cause]));
  } catch {
    // The page has a console of its own, without this level.
  }
}
