/**
 * The Rust side: one instance for all cards of the page, loaded when the first card needs it.
 * This is the one place that chooses what to load.
 */

import { initSync } from "bindings";
import { crashed, unsupported, wasmFailed } from "./errors.js";
import { fetch } from "./natives.js";
import { scriptUrl } from "./script_tag.js";

/** @typedef {import("./errors.js").CardError} CardError */

/** How long the wasm may take before the card gives up: it is ten times the size of a feed. */
const WASM_DEADLINE = 60_000;

/** The smallest module there is: compiling it shows whether a policy lets wasm run at all. */
const EMPTY_MODULE = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];

/** @type {Promise<void> | undefined} */
let loading;

/** @type {CardError | undefined} */
let crash;

/** @type {(error: CardError) => void} */
let onCrash;

/**
 * @param {(error: CardError) => void} listener called once, when the Rust side has died
 */
export function listenForCrash(listener) {
  onCrash = listener;
}

/**
 * Resolves when `call` may be used. A failure is not remembered: the next card tries again.
 *
 * @returns {Promise<void>}
 */
export function loadWasm() {
  if (crash) return Promise.reject(crash);
  loading ??= start().catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/**
 * Every call into Rust goes through here. A trap leaves the instance's memory in an unknown state,
 * so after the first one nothing is called any more, for any card.
 *
 * @template T
 * @param {() => T} work
 * @returns {T}
 */
export function call(work) {
  if (crash) throw crash;
  try {
    return work();
  } catch (error) {
    crash = crashed(error);
    onCrash(crash);
    throw crash;
  }
}

/**
 * Like `call`, for giving something back: after a crash there is nobody to give it to.
 *
 * @param {() => void} work
 */
export function release(work) {
  if (!crash) call(work);
}

async function start() {
  try {
    new WebAssembly.Module(new Uint8Array(EMPTY_MODULE));
  } catch (error) {
    throw unsupported(error);
  }
  const url = new URL(__WASM_FILE__, scriptUrl).href;
  const signal = AbortSignal.timeout?.(WASM_DEADLINE);
  let code = "network";
  try {
    const response = await fetch(url, {
      credentials: "omit",
      integrity: __WASM_INTEGRITY__,
      referrerPolicy: "no-referrer",
      signal,
    });
    if (!response.ok) {
      code = "http";
      throw response.status;
    }
    initSync({ module: await compile(response) });
  } catch (error) {
    throw wasmFailed(signal?.aborted ? "timeout" : code, url, error);
  }
}

/**
 * Compiling while the bytes arrive is refused for any other content type than the exact one,
 * and many static hosts do not know it.
 *
 * @param {Response} response
 * @returns {Promise<WebAssembly.Module>}
 */
async function compile(response) {
  return response.headers.get("content-type") === "application/wasm"
    ? WebAssembly.compileStreaming(response)
    : WebAssembly.compile(await response.arrayBuffer());
}
