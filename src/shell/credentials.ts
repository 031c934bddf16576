/** Requests without credentials and without a referrer. */

import { fetch } from "./natives.ts";

/** @param url an absolute one */
export function request(url: string, init: RequestInit): Promise<Response> {
  return fetch(url, { credentials: withoutCredentials(url), referrerPolicy: "no-referrer", ...init });
}

/**
 * The mode that sends none, and that a preload in the page's head can state, too: `crossorigin` says
 * `same-origin`, and a browser takes a preloaded file only for a fetch that says the same (Fetch,
 * "consume a preloaded resource"). To another origin it sends as little as `omit`, redirects included.
 *
 * A page may use the name `origin` for something of its own; in a `srcdoc` frame, the location has none.
 *
 * @param url an absolute one
 */
export function withoutCredentials(url: string): RequestCredentials {
  const asked = new URL(url).origin;
  return asked === origin || asked === location.origin ? "omit" : "same-origin";
}
