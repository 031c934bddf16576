// Lookups of a person, recorded, on a network under the test's control.

import assert from "node:assert/strict";
import { network, pass, response, timers } from "./browser.js";

const { findPerson } = await import("../../src/shell/lookup.ts");
const { readPage } = await import("../../src/shell/reading.ts");

/** A lookup: `outcome` is its result, once it has one. */
export function search({ person = "mironov", ...overrides } = {}) {
  const controller = new AbortController();
  const lookup = { controller, outcome: undefined };
  findPerson({
    read: (page) => readPage(page, person),
    keys: undefined,
    since: undefined,
    fresh: false,
    ready: Promise.resolve(),
    signal: controller.signal,
    ...overrides,
  }).then(
    ({ source, issued }) => (lookup.outcome = { source, issued }),
    ({ code, message }) => (lookup.outcome = { code, message }),
  );
  return lookup;
}

/** Answers by address; a function is called with the request. */
export function serve(answers) {
  network.answer = (request) => {
    const answer = answers[request.url];
    if (answer === undefined) throw new TypeError("failed to fetch");
    return typeof answer === "function" ? answer(request) : response(answer);
  };
}

export const asked = () => network.requests.map(({ url }) => url);

export async function assertOutcome(answers, expected, overrides) {
  serve(answers);
  const lookup = search(overrides);
  await pass(60_000);
  assert.deepEqual(lookup.outcome, expected);
  assert.equal(timers(), 0, "no timer is left");
}
