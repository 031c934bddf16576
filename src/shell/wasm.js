/**
 * The Rust side: one instance for all cards of the page, loaded when the first card needs it.
 * This is the one place that chooses what to load.
 */

import { initSync } from "bindings";
import { withoutCredentials } from "./credentials.js";
import { guard } from "./engine.js";
import { CardError, crashed, loadFailed, unsupported, warnOfPolicy } from "./errors.js";
import { fetch } from "./natives.js";
import { scriptUrl } from "./script_tag.js";

/** How long the wasm or its twin may take before the card gives up: it is ten times the size of a feed. */
const DEADLINE = 60_000;

/** The smallest module there is: compiling it shows whether a policy lets wasm run at all. */
const EMPTY_MODULE = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

/** @type {Promise<void> | undefined} */
let loading;

/** @type {CardError | undefined} */
let crash;

/** @type {(error: CardError) => void} */
let onCrash = () => {};

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
 * Every call into Rust goes through here. After an exception has left it, here or elsewhere,
 * nothing is called any more, for any card.
 *
 * @template T
 * @param {() => T} work
 * @returns {T}
 */
export function call(work) {
  if (crash) throw crash;
  try {
    const result = work();
    if (!crash) return result;
  } catch (error) {
    die(error);
  }
  throw crash;
}

/** @param {unknown} error */
function die(error) {
  if (crash) return;
  crash = crashed(error);
  onCrash(crash);
}

guard(die);

/**
 * Like `call`, for giving something back: after a crash there is nobody to give it to.
 *
 * @param {() => void} work
 */
export function release(work) {
  if (!crash) call(work);
}

async function start() {
  const forbidden = await whyForbidden();
  const name = forbidden ? __TWIN_FILE__ : __WASM_FILE__;
  if (!name) throw unsupported(forbidden);
  return load(name, async (url, signal) => {
    if (forbidden) {
      if (globalThis.WebAssembly) warnOfPolicy();
      await loadTwin(url, signal);
    } else {
      initSync(await fetchWasm(url, signal));
    }
  });
}

/** What tells the page's owner more than a visitor needs. It hands itself over to the element. */
export async function loadDoctor() {
  await load(__DOCTOR_FILE__, (url, signal) => runScript(url, __DOCTOR_INTEGRITY__, signal));
}

/**
 * Has to do with a file of this release, and says which one where that fails.
 *
 * @param {string} name
 * @param {(url: string, signal: AbortSignal) => Promise<unknown>} work
 */
async function load(name, work) {
  const url = new URL(name, scriptUrl).href;
  const signal = AbortSignal.timeout?.(DEADLINE);
  try {
    await work(url, signal);
  } catch (error) {
    if (error instanceof CardError) throw error;
    throw loadFailed(signal?.aborted ? "timeout" : "network", url, error);
  }
}

/** What keeps wasm from running here, if anything does. (WebKit's policies let the constructors pass.) */
async function whyForbidden() {
  try {
    await WebAssembly.instantiate(EMPTY_MODULE);
    return undefined;
  } catch (error) {
    return error;
  }
}

/**
 * @param {string} url
 * @param {AbortSignal} signal
 */
async function fetchWasm(url, signal) {
  const response = await fetch(url, {
    credentials: withoutCredentials(url),
    integrity: __WASM_INTEGRITY__,
    referrerPolicy: "no-referrer",
    signal,
  });
  if (!response.ok) throw loadFailed("http", url, response.status);
  return compileBody(response);
}

/**
 * Runs the twin under the bindings.
 *
 * @param {string} url
 * @param {AbortSignal} signal
 */
async function loadTwin(url, signal) {
  const refused = await runScript(url, __TWIN_INTEGRITY__, signal);
  if (refused) throw unsupported(refused);
  initSync(undefined);
}

/**
 * Runs another file of this release. It comes as a script with its integrity; where Trusted Types
 * forbid that, as a module, whose integrity can be stated on its preload only (HTML,
 * "modulepreload"): neither that nor an import is a sink of theirs.
 *
 * @param {string} url
 * @param {string} integrity
 * @param {AbortSignal} signal
 * @returns {Promise<unknown>} what keeps it from being run with its integrity, if anything does
 */
async function runScript(url, integrity, signal) {
  const script = Object.assign(document.createElement("script"), { integrity, ...ANONYMOUS });
  let forbidden;
  try {
    script.src = url;
  } catch (error) {
    forbidden = error;
  }
  if (!forbidden) {
    await insert(script, signal);
  } else {
    // WebKit does not look at a preload's integrity: it would load this file with any.
    if (await preload(scriptUrl, "sha384-0", signal).catch(() => false)) return forbidden;
    await preload(url, integrity, signal);
    await import(url);
  }
}

const ANONYMOUS = { crossOrigin: "anonymous", referrerPolicy: "no-referrer" };

/**
 * @param {string} href
 * @param {string} integrity
 * @param {AbortSignal} signal
 */
function preload(href, integrity, signal) {
  const link = document.createElement("link");
  return insert(Object.assign(link, { rel: "modulepreload", integrity, href, ...ANONYMOUS }), signal);
}

/**
 * @param {HTMLElement} element
 * @param {AbortSignal} signal
 * @returns {Promise<true>} once it has loaded
 */
function insert(element, signal) {
  /** @type {Promise<true>} */
  const loaded = new Promise((resolve, reject) => {
    signal?.addEventListener("abort", reject);
    element.onload = () => resolve(true);
    element.onerror = reject;
    document.head.append(element);
  });
  return loaded.finally(() => element.remove());
}

/**
 * Compiling while the bytes arrive is refused for any other content type than the exact one,
 * and many static hosts do not know it.
 *
 * @param {Response} response
 * @returns {Promise<WebAssembly.Module>}
 */
async function compileBody(response) {
  const { compile, compileStreaming } = WebAssembly;
  return response.headers.get("content-type") === "application/wasm"
    ? compileStreaming(response)
    : compile(await response.arrayBuffer());
}
