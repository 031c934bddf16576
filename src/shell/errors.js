/**
 * Every failure that the shell itself can tell, in words for the page's owner: what is wrong, then
 * what to do about it. (Failures that come from the feed's content are worded in Rust.)
 */

/** A failure with its code from the contract. */
export class CardError extends Error {
  /**
   * @param {string} code
   * @param {string} message
   * @param {unknown} [cause] what was caught, for the console
   * @param {boolean} [final] whether the journey ends here: no other mirror could give a better answer
   */
  constructor(code, message, cause, final = false) {
    super(message);
    this.code = code;
    this.final = final;
    this.cause = cause;
  }
}

/** What another origin's file needs in order to be read here. */
const ACCESS = `its server must send "Access-Control-Allow-Origin: *", and a policy of this page must allow it in connect-src`;

/** @param {string} name */
export const missingAttribute = (name) =>
  new CardError("missing-attribute", `the attribute "${name}" is missing or empty: a card needs a feed and a person`);

/**
 * A browser tells no script why a request failed, so the message names what can be mended.
 *
 * @param {string} url
 * @param {unknown} [cause]
 */
export const unreachable = (url, cause) =>
  new CardError(
    "network",
    url.startsWith("http:") && location.protocol === "https:"
      ? `${url} is mixed content: a page on https loads only https`
      : `${url} cannot be fetched: ${ACCESS}; a redirect must stay on https`,
    cause,
  );

/** @param {string} url */
export const late = (url) =>
  new CardError("timeout", `${url} took more than 10 seconds: look at its server, or add a mirror to feed`);

/**
 * @param {string} url
 * @param {number} status
 */
export const refused = (url, status) =>
  new CardError("http", `${url} answered ${status}: look at the address and its server`);

const DIVIDE = "divide the feed into pages with next_url";

/** @param {string} url */
export const tooLarge = (url) => new CardError("too-large", `${url} is larger than 2 MB: ${DIVIDE}`);

/** @param {string} url of a page that no browser should parse at one go: the catalogue of faults asks for this code */
export const tooMany = (url) => new CardError("not-json", `${url} has over 200,000 values and names: ${DIVIDE}`);

/**
 * @param {string} url
 * @param {unknown} cause
 */
export const notJson = (url, cause) =>
  new CardError("not-json", `${url} is not JSON in UTF-8: check that it is the feed, and whole`, cause);

/** @param {string} nextUrl */
export const badNextUrl = (nextUrl) =>
  new CardError("bad-feed", `next_url "${nextUrl}" is on no host of this feed: correct it, or name a mirror there`);

/**
 * @param {string} url
 * @param {string} why
 * @param {unknown} [cause]
 */
export const badSignature = (url, why, cause) =>
  new CardError("bad-signature", `${url} is not shown: ${why}`, cause);

/** @param {string} key */
export const badKey = (key) =>
  new CardError("bad-signature", `key="${key}" is not ed25519: and 32 bytes in base64: copy it from the publisher`, undefined, true);

/** @param {string} url */
export const rolledBack = (url) =>
  new CardError("rollback", `${url} is older than a feed already seen on this page: update this mirror`);

/**
 * @param {string} code
 * @param {string} url
 * @param {unknown} cause
 */
export const loadFailed = (code, url, cause) =>
  new CardError(
    code,
    `${url} cannot be used: it must be of the script's own release; ${ACCESS}`,
    cause,
    true,
  );

const POLICY = "a policy of this page must allow 'wasm-unsafe-eval' in script-src";

export const warnOfPolicy = () => warn(`for a smaller download, ${POLICY}`);

/** @param {unknown} cause */
export const unsupported = (cause) =>
  new CardError(
    "unsupported",
    `neither WebAssembly nor its twin in JavaScript can run here: ${POLICY}`,
    cause,
    true,
  );

/** @param {unknown} cause */
export const crashed = (cause) =>
  new CardError("crashed", "the card stopped on an error of its own: reload the page, and report this line", cause, true);

/** All that the console was told, for the doctor. @type {Set<string>} */
export const told = new Set();

/**
 * One line in the console for one fault, however many cards meet it.
 *
 * @param {CardError} error
 */
export function tell({ message, cause }) {
  once("error", message, cause);
}

/** @param {string} message */
export function warn(message) {
  once("warn", message);
}

/**
 * @param {"error" | "warn"} level
 * @param {string} message
 * @param {unknown} [cause]
 */
function once(level, message, cause) {
  if (told.has(message)) return;
  told.add(message);
  console[level](`prisoner-card: ${message}`, ...(cause === undefined ? [] : [cause]));
}
