/**
 * The browser's own functions, taken when the script is loaded: a page may replace them later
 * (Prototype.js and its like), and its replacements would answer for ours.
 *
 * The build puts them instead of the globals of their names in all files, the bindings too: Yew takes timers and
 * microtasks.
 *
 * They are called bare, so that `this` is undefined and the platform uses the window.
 */

export const { clearTimeout, console, queueMicrotask, setTimeout } = globalThis;
export const { parse: parseJson, stringify: stringifyJson } = JSON;

/** The browser's own, which async functions have even where the page has replaced it. */
export const Promise = (async () => {})().constructor as PromiseConstructor;

const { fetch: ask } = globalThis;
const { apply, get } = Reflect;
const { hasOwnProperty } = Object.prototype;
/** An app may have a class of its own called `Document`. */
const { prototype } = Document;

/** The options inherit no method. A page's own `fetch` may look for a member by this one. */
export function fetch(url: string, init: RequestInit): Promise<Response> {
  return ask(url, options({ hasOwnProperty, ...init }));
}

/** Options of the browser's functions, without properties that the page has set on `Object.prototype`, such as `signal`. */
export function options<Stated extends object>(stated: Stated): Stated {
  return Object.assign(Object.create(null), stated);
}

/** WebKit looks for a `mode` on `Object.prototype`, too. */
export function readerOf({ body }: Response): ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> | undefined {
  return body?.getReader(options({}) as any) as any;
}

/** The globals that the page had replaced before the script came; without these no card can be made. */
export const taken: string[] = [];

export const Map = native("Map", (It) => new It([[1, 2]]).get(1) === 2);
export const Set = native("Set", (It) => new It([1]).has(1));
export const URL = native("URL", (It) => new It("b", "https://a/").href === "https://a/b");

const { performance } = globalThis;

/** Milliseconds by a clock that nobody sets, unless the page has a `performance` of its own. */
export function now(): number {
  return typeof performance?.now === "function" ? performance.now() : Date.now();
}

function native<Name extends "Map" | "Set" | "URL">(
  name: Name,
  works: (It: (typeof globalThis)[Name]) => boolean,
): (typeof globalThis)[Name] {
  const value = globalThis[name];
  try {
    if (works(value)) return value;
  } catch {
    // It is not even a class.
  }
  taken.push(name);
  // The script goes on as far as it can: it reports the fault.
  return class {
    *[Symbol.iterator]() {}
  } as any;
}

/**
 * A property of the document. An image or form of the same name would answer for it: `<img name="baseURI">` is
 * `document.baseURI` (HTML, "named access on the Document").
 */
export function ofDocument<Name extends keyof Document>(name: Name, of: Document = document): Document[Name] {
  return get(prototype, name, of);
}

/** Calls a function of the document's. */
export function inDocument(name: "createElementNS" | "execCommand" | "querySelectorAll", values: string[], of?: Document): any {
  return apply(ofDocument(name), of ?? document, values);
}

/** An HTML element on any page: in plain XML `createElement` makes none. */
export function createElement<Name extends keyof HTMLElementTagNameMap>(name: Name): HTMLElementTagNameMap[Name] {
  return inDocument("createElementNS", ["http://www.w3.org/1999/xhtml", name]);
}

export function querySelectorAll(selector: string): NodeListOf<HTMLElement> {
  return inDocument("querySelectorAll", [selector]);
}

/** Safari before 15.4 has no `signal.throwIfAborted`. */
export function throwIfAborted({ aborted }: AbortSignal): void {
  if (aborted) throw new Error("aborted");
}

/** Ends the task. */
export function pause(milliseconds?: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
