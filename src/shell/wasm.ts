/**
 * The Rust side: one instance for all cards of the page, loaded when the first card needs it.
 * This is the one place that chooses the build to load.
 */

import { request } from "./credentials.ts";
import { inTime } from "./deadline.ts";
import { guard, start as startEngine } from "./engine.ts";
import { CardError, cannotVerify, crashed, loadFailed, unsupported, warnOfPolicy } from "./errors.ts";
import { pause } from "./natives.ts";
import { isLeftOut, runScript, urlOf } from "release";

/** The milliseconds for loading the wasm or the JavaScript build: it is ten times the size of a feed. */
const DEADLINE = 60_000;

/** The smallest module there is: compiling it shows whether a policy lets wasm run at all. */
const EMPTY_MODULE = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

let loading: Promise<void> | undefined;

let crash: CardError | undefined;

let onCrash: (error: CardError) => void = (): void => {};

/** @param listener called once, when the Rust side has died */
export function listenForCrash(listener: (error: CardError) => void) {
  onCrash = listener;
}

/** Resolves when `call` may be used. A failure is not remembered: the next card tries again. */
export function loadWasm(): Promise<void> {
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
 */
export function call<T>(work: () => T): T {
  if (crash) throw crash;
  try {
    const result = work();
    if (!crash) return result;
  } catch (error) {
    die(error);
  }
  throw crash;
}

function die(error: unknown) {
  if (crash) return;
  crash = crashed(error);
  onCrash(crash);
}

guard(die);

/** Like `call`, for giving something back: after a crash there is nobody to give it to. */
export function release(work: () => void) {
  if (!crash) call(work);
}

async function start() {
  let refusal = refusalOfConstructor();
  if (!refusal) {
    try {
      return await load(__WASM_FILE__, async (url, signal, abort) => {
        const response = fetchFile(url, __WASM_INTEGRITY__, signal);
        // Once the feed is asked for, too: a refusal is there long before the first byte.
        Promise.resolve().then(refusalOfEngine).then((error) => {
          refusal = error;
          if (error) abort();
        });
        await startEngine(await compileBody(await response));
      });
    } catch (error) {
      const goesOn = __NOWASM_FILE__ && (refusal || isOfEngine((error as CardError).cause) || isLeftOut(error as CardError));
      if (!goesOn) throw refusal ? unsupported(refusal) : error;
    }
  }
  if (!__NOWASM_FILE__) throw unsupported(refusal);
  if (refusal && globalThis.WebAssembly) warnOfPolicy();
  return load(__NOWASM_FILE__, loadNoWasm);
}

/**
 * Whether an engine that runs wasm does not run this one: it lacks a feature or the memory, or it starts none of this size
 * (Chromium up to 114, wasm-bindgen#136). That the file is whole was checked before, by its integrity.
 */
function isOfEngine(error: unknown) {
  const { CompileError, LinkError } = WebAssembly;
  return [CompileError, LinkError, RangeError].some((kind) => error instanceof kind);
}

/** Loads the doctor, which only the page's owner needs. It registers itself with the element. */
export function loadDoctor() {
  return loadScript(__DOCTOR_FILE__, __DOCTOR_INTEGRITY__);
}

/** Loads the verifier, for browsers without Ed25519. It registers itself with the element. */
export function loadVerifier() {
  return load(__VERIFIER_FILE__, async (url, signal) => {
    const refused = await runScript(url, __VERIFIER_INTEGRITY__, signal);
    if (refused) throw cannotVerify(url, refused);
  });
}

/** Loads the letter composer. It registers itself with the element. */
export function loadLetter() {
  return loadScript(__LETTER_FILE__, __LETTER_INTEGRITY__);
}

/** @returns the error for which it cannot be run with its integrity, or undefined */
function loadScript(name: string, integrity: string): Promise<unknown> {
  return load(name, (url, signal) => runScript(url, integrity, signal));
}

/** Has to do with a file of this release, and says which one where that fails. */
export function load<T>(
  name: string,
  work: (url: string, signal: AbortSignal, abort: () => void) => Promise<T>,
  milliseconds: number = DEADLINE,
): Promise<T> {
  return inTime(milliseconds, async (signal, abort) => {
    let url = name;
    try {
      url = urlOf(name);
      return await work(url, signal, abort);
    } catch (error) {
      if (error instanceof CardError) throw error;
      throw loadFailed(signal.aborted ? "timeout" : "network", url, error);
    }
  });
}

/** The error of an engine that refuses wasm in a constructor, if any: WebKit's passes where a policy forbids wasm. */
function refusalOfConstructor(): unknown {
  try {
    new WebAssembly.Module(EMPTY_MODULE);
  } catch (error) {
    return error;
  }
}

/** The same, in every engine. */
function refusalOfEngine(): Promise<unknown> {
  return WebAssembly.instantiate(EMPTY_MODULE).then(() => undefined, (error) => error);
}

/** Fetches a file of this release. */
export async function fetchFile(url: string, integrity: string, signal: AbortSignal): Promise<Response> {
  const response = await request(url, { integrity, signal });
  if (!response.ok) throw loadFailed("http", url, response.status);
  return response;
}

/** Runs the JavaScript build under the bindings. */
async function loadNoWasm(url: string, signal: AbortSignal) {
  let refused: unknown;
  const onViolation = (violation: SecurityPolicyViolationEvent) => {
    if (violation.blockedURI === url) refused = violation;
  };
  addEventListener("securitypolicyviolation", onViolation);
  try {
    refused = await runScript(url, __NOWASM_INTEGRITY__, signal);
  } catch (error) {
    // A policy's refusal looks like any other failure, and is reported in a task of its own.
    await pause();
    if (!refused) throw error;
  } finally {
    removeEventListener("securitypolicyviolation", onViolation);
  }
  if (refused) throw unsupported(refused);
  await startEngine(undefined);
}

/**
 * Compiling while the bytes arrive is refused for any other content type than the exact one,
 * and many static hosts do not know it.
 */
async function compileBody(response: Response): Promise<WebAssembly.Module> {
  const { compile, compileStreaming } = WebAssembly;
  return response.headers.get("content-type") === "application/wasm"
    ? compileStreaming(response)
    : compile(await response.arrayBuffer());
}
