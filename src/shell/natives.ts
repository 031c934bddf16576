/**
 * The browser's own functions, taken when the script is loaded: a page may replace them later
 * (Prototype.js and its like), and its replacements would answer for ours.
 *
 * The build puts them in the place of the globals of their names in all files, the bindings too: Yew takes timers and
 * microtasks.
 *
 * They are called bare, so that `this` is undefined and the platform puts the window in its place.
 */

export const { clearTimeout, console, queueMicrotask, setTimeout } = globalThis;
export const { parse: parseJson, stringify: stringifyJson } = JSON;

const { fetch: ask } = globalThis;

/** Whatever the page has set on `Object.prototype`, such as `headers`, is no option of ours. */
export function fetch(url: string, options: RequestInit): Promise<Response> {
  return ask(url, Object.assign(Object.create(null), options));
}

/** What the page had given a name to before the script came; without these no card can be made. */
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
  // The script goes on as far as it can: it says what is wrong.
  return class {
    *[Symbol.iterator]() {}
  } as any;
}

/**
 * A property of the document. An image or form of the same name would answer for it: `<img name="baseURI">` is
 * `document.baseURI` (HTML, "named access on the Document").
 */
export function ofDocument<Name extends keyof Document>(name: Name): Document[Name] {
  return Reflect.get(Document.prototype, name, document);
}

export function createElement<Name extends keyof HTMLElementTagNameMap>(name: Name): HTMLElementTagNameMap[Name] {
  return Reflect.apply(ofDocument("createElement"), document, [name]) as any;
}

export function querySelectorAll(selector: string): NodeListOf<HTMLElement> {
  return Reflect.apply(ofDocument("querySelectorAll"), document, [selector]);
}

/** Safari before 15.4 has no `signal.throwIfAborted`. */
export function throwIfAborted({ aborted }: AbortSignal): void {
  if (aborted) throw new Error("aborted");
}

/** Ends the task. */
export function pause(milliseconds?: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
