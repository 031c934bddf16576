// The parts of a browser that the shell takes when it is loaded, under the tests' control. Import this first; then the
// shell's modules with a dynamic import.

import { register } from "node:module";

register("./hooks.js", import.meta.url);

const SCRIPT = "https://cdn.example/widget/prisoner-card.js";

/** The clock: time passes only in `pass`. */
const clock = { now: 0, timers: new Map(), last: 0 };

/** The network's answer to a request; set by each test. */
export const network = { /** @type {Request[]} */ requests: [], answer: () => never() };

/** The lines in the console. */
export const lines = [];

define("__FILES__", "prisoner-card");
define("__WASM_FILE__", "prisoner-card-0.wasm");
define("__WASM_INTEGRITY__", "sha384-0");
define("__NOWASM_FILE__", "");
define("__NOWASM_INTEGRITY__", "");
define("__VERIFIER_FILE__", "prisoner-card-0.verifier.js");
define("__VERIFIER_INTEGRITY__", "sha384-0");
define("__DOCTOR_FILE__", "");
define("__DOCTOR_INTEGRITY__", "");
define("__VERSION__", "0.0.0");
define("__LANGUAGES__", ["en", "ru"]);
define("__ENGLISH__", { tag: "en", dir: "ltr", script: { failed: "Failed." } });
define("__PACKS__", { ru: "+/8AAQIDBAUGBw", "zh-Hans": "AAAAAAAAAAAA", "zh-Hant": "AAAAAAAAAAAA", ar: "AAAAAAAAAAAA" });
define("HTMLScriptElement", class {});
define("document", {
  currentScript: Object.assign(new globalThis.HTMLScriptElement(), { src: SCRIPT, dataset: {}, closest: () => null }),
  baseURI: "https://news.example/article/",
  querySelectorAll: () => [],
  createEvent: () => new CustomEvent("test"),
});
define("Document", { prototype: globalThis.document });
define("location", { protocol: "https:" });
define("origin", "https://news.example");
define("performance", { now: () => clock.now });
define("console", {
  ...console,
  error: (line) => lines.push(line),
  warn: (line) => lines.push(line),
});
define("setTimeout", (work, milliseconds) => {
  clock.timers.set(++clock.last, { work, due: clock.now + milliseconds });
  return clock.last;
});
define("clearTimeout", (timer) => clock.timers.delete(timer));
define("fetch", (url, options = {}) => {
  const request = { url, ...options };
  network.requests.push(request);
  return new Promise((resolve, reject) => {
    const abort = () => reject(new Error("aborted"));
    if (options.signal?.aborted) abort();
    options.signal?.addEventListener("abort", abort);
    Promise.resolve(network.answer(request, network.requests.length)).then(resolve, reject);
  });
});

/** Runs everything that waits for no timer. */
export async function settle() {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/** Lets time pass, timer by timer. */
export async function pass(milliseconds) {
  const end = clock.now + milliseconds;
  for (;;) {
    await settle();
    const [timer, next] = [...clock.timers].sort(([, a], [, b]) => a.due - b.due)[0] ?? [];
    if (!next || next.due > end) break;
    clock.timers.delete(timer);
    clock.now = next.due;
    next.work();
  }
  clock.now = end;
  await settle();
}

/** The number of timers that are set. */
export const timers = () => clock.timers.size;

/** A promise that is never settled. */
export const never = () => new Promise(() => {});

/**
 * The JSON of a body. Tests write a short feed, `{ people: { id: code }, nextUrl, sequence, lastDay, issued, id, broken
 * }`, for the stand-in of the Rust side (bindings.js); the code is empty if the person is sound.
 */
export function text(body) {
  if (!("people" in body || "broken" in body)) return JSON.stringify(body);
  const { people = {}, nextUrl, ...head } = body;
  const items = Object.entries(people).map(([id, code]) => ({ id, _prisoner_card: { code } }));
  return JSON.stringify({ next_url: nextUrl, _prisoner_card: head, items });
}

/** A response of the network. */
export function response(body, { url, status = 200, headers = {} } = {}) {
  const content = typeof body === "object" && body?.constructor === Object ? text(body) : body;
  const answer = new Response(content, { status, headers });
  if (url) Object.defineProperty(answer, "url", { value: url });
  return answer;
}

/** A body in pieces; `piece` returns undefined if it stalls, null if it ends. */
export function stream(piece) {
  const state = { cancelled: false, pieces: 0 };
  const body = new ReadableStream(
    {
      async pull(controller) {
        const value = piece(state.pieces++);
        if (value === undefined) await never();
        else if (value === null) controller.close();
        else controller.enqueue(value);
      },
      cancel() {
        state.cancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { body, state };
}

function define(name, value) {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}
