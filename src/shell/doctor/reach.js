/**
 * Why a file cannot be had. A browser tells no script, so this asks again in other ways and listens
 * to what the page's policy says.
 */

import { withoutCredentials } from "../credentials.js";
import { MIRROR_MILLISECONDS } from "../limits.js";
import { wrong } from "./finding.js";

/** @typedef {import("./finding.js").Finding} Finding */

/** @type {RequestInit} */
const QUIET = { referrerPolicy: "no-referrer", cache: "no-cache" };

/**
 * @param {string} url
 * @returns {Promise<{ response: Response } | { finding: Finding }>}
 */
export async function reach(url) {
  if (url.startsWith("http:") && location.protocol === "https:") {
    return { finding: wrong(`${url} is mixed content: a page on https loads only https, so write https:// here`) };
  }
  const { response, violated } = await ask(url, { credentials: withoutCredentials(url) });
  if (response?.ok) return { response };
  if (response) return { finding: wrong(`${url} answers ${response.status}: ${statusRemedy(response.status)}`) };
  const { origin } = new URL(url);
  if (violated) {
    return { finding: wrong(`a policy of this page forbids ${url}: add ${origin} to ${violated} in its Content-Security-Policy`) };
  }
  // Without reading the answer: where this succeeds, the server is there and only says nothing of other sites.
  const blind = await ask(url, { mode: "no-cors", credentials: "omit" });
  if (blind.response) {
    return {
      finding: wrong(`${url} may not be read by other sites: its server must send the header "Access-Control-Allow-Origin: *"`),
    };
  }
  return { finding: wrong(`${url} cannot be reached: open it in a tab, look at the host's name and its certificate`) };
}

/** @param {number} status */
function statusRemedy(status) {
  return status === 404 || status === 410 ? "there is no such file, look at the address" : "look at its server";
}

/**
 * @param {string} url
 * @param {RequestInit} options
 * @returns {Promise<{ response?: Response, violated?: string }>}
 */
async function ask(url, options) {
  /** @type {string | undefined} */
  let violated;
  /** @param {SecurityPolicyViolationEvent} event */
  const listen = ({ blockedURI, effectiveDirective }) => {
    if (url.startsWith(blockedURI)) violated = effectiveDirective;
  };
  document.addEventListener("securitypolicyviolation", listen);
  try {
    return { response: await fetch(url, { ...QUIET, ...options, signal: AbortSignal.timeout?.(MIRROR_MILLISECONDS) }) };
  } catch {
    // The violation is an event of its own, and comes in a task of its own.
    await new Promise((resolve) => setTimeout(resolve, 50));
    return { violated };
  } finally {
    document.removeEventListener("securitypolicyviolation", listen);
  }
}
