/**
 * The browser's own functions, taken when the script is loaded: a page may replace them later
 * (Prototype.js and its like), and its replacements would answer for ours.
 *
 * The build puts them instead of the globals of their names in all files, the bindings too: Yew takes timers and
 * microtasks.
 *
 * They are called bare, so that `this` is undefined and the platform uses the window. A class or `let` of the page's is no
 * member of `globalThis`, so it hides none of them.
 */

export const { clearTimeout, console, crypto, getComputedStyle, queueMicrotask, setTimeout } = globalThis;
export const { parse: parseJson, stringify: stringifyJson } = JSON;

/** The browser's own, which async functions have even where the page has replaced it. */
export const Promise = (async () => {})().constructor as PromiseConstructor;

const { fetch: ask } = globalThis;
const { apply, get } = Reflect;
const { hasOwnProperty } = Object.prototype;
/** An app may have a class of its own called `Document`. */
const { prototype } = Document;

/** A page may have a helper of this name for its elements, which takes the place of the window's. */
export const { addEventListener, removeEventListener } = prototype;

/** The bindings look for the window in `self`, which a page may set: `self = this` in a function. */
export const self = globalThis;

/** By these classes the bindings know what the browser gives them. No page has a window of its own class. */
export const Window = globalThis.constructor;
export const { Element, HTMLElement, HTMLInputElement, HTMLSelectElement, HTMLTextAreaElement, ShadowRoot } = globalThis;

/** The options inherit no method. A page's own `fetch` may look for a member by this one. */
export function fetch(url: string, init: RequestInit): Promise<Response> {
  return ask(url, options({ hasOwnProperty, ...init }));
}

/** Options of the browser's functions, without properties that the page has set on `Object.prototype`, such as `signal`. */
export function options<Stated extends object>(stated: Stated): Stated {
  return Object.assign(Object.create(null), stated);
}

/** The bindings make options of Yew's listeners by `new Object()`. */
class Options extends Object {
  constructor() {
    super();
    return options({});
  }
}
export { Options as Object };

/** WebKit looks for a `mode` on `Object.prototype`, too. */
export function readerOf({ body }: Response): ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> | undefined {
  return body?.getReader(options({}) as any) as any;
}

/** The globals that the page had replaced before the script came; without these no card can be made. */
export const taken: string[] = [];

export const AbortController = native("AbortController", (It) => !new It().signal.aborted);
export const Map = native("Map", (It) => new It([[1, 2]]).get(1) === 2);
export const Set = native("Set", (It) => new It([1]).has(1));
export const URL = native("URL", (It) => new It("b", "https://a/").href === "https://a/b");
/** Without it, more is kept in memory. */
export const WeakMap = native("WeakMap", (It) => new It().set(taken, 2).get(taken) === 2, Map);

const { performance } = globalThis;

/** Milliseconds by a clock that nobody sets, unless the page has a `performance` of its own. */
export function now(): number {
  return typeof performance?.now === "function" ? performance.now() : Date.now();
}

function native<Name extends "AbortController" | "Map" | "Set" | "URL" | "WeakMap">(
  name: Name,
  works: (It: (typeof globalThis)[Name]) => boolean,
  instead?: any,
): (typeof globalThis)[Name] {
  const value = globalThis[name];
  try {
    if (works(value)) return value;
  } catch {
    // It is not even a class.
  }
  if (instead) return instead;
  taken.push(name);
  // The script goes on as far as it can: it reports the fault.
  return class {
    signal = {};
    abort() {}
    get() {}
    has() {}
    set() {}
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
export function inDocument(name: "createElementNS" | "createEvent" | "execCommand" | "querySelectorAll", values: string[], of?: Document): any {
  return apply(ofDocument(name), of ?? document, values);
}

/** The browser's own, whatever the page has called so: one of its events tells. */
export const CustomEvent: typeof globalThis.CustomEvent = inDocument("createEvent", ["CustomEvent"]).constructor;

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
