/** The properties of our elements: each mirrors the attribute of its name. */

import { ofDocument, options } from "./natives.ts";

/** The `feed` of each element as it was last read, and the page's address when it was new. */
const bases: WeakMap<HTMLElement, [feed: string | undefined, base: string]> = new WeakMap();

/** Gives the attributes properties of their names; those in `switches` are true or false. */
export function reflect(prototype: HTMLElement, names: readonly string[], switches: readonly string[]): void {
  for (const name of names) {
    // `lang` every element has.
    if (name in prototype) continue;
    const isSwitch = switches.includes(name);
    const descriptor = {
      configurable: true,
      enumerable: true,
      get(this: HTMLElement) {
        return isSwitch ? isSwitchedOn(this.getAttribute(name)) : (this.getAttribute(name) ?? "");
      },
      set(this: HTMLElement, value: unknown) {
        if (isSwitch) this.toggleAttribute(name, !!value && value !== "false");
        else if (value === null || value === undefined) this.removeAttribute(name);
        else this.setAttribute(name, value as string);
      },
    };
    Object.defineProperty(prototype, name, options(descriptor));
  }
}

/** A framework that knows no such property writes "false" into its attribute. */
export function isSwitchedOn(value: string | null | undefined): boolean {
  return (value ?? "false").trim().toLowerCase() !== "false";
}

/**
 * Writes the theme as the style sheet knows it: without stray spaces, and also where it is the page's default.
 *
 * @returns whether the attribute was another one
 */
export function writeTheme(element: HTMLElement, theme: string): boolean {
  const isOther = theme !== "auto" && element.getAttribute("theme") !== theme;
  if (isOther) element.setAttribute("theme", theme);
  return isOther;
}

/**
 * The address to which an element's `feed` is relative: the page's when the attribute was set, as with an image. An app gives
 * the page another address and leaves the element where it is.
 */
export function baseOf(element: HTMLElement, feed: string | undefined): string {
  let known = bases.get(element);
  if (!known || known[0] !== feed) bases.set(element, (known = [feed, ofDocument("baseURI")]));
  return known[1];
}

/** Lets properties that were set before the element was defined pass through their setters. */
export function upgrade(element: any, names: readonly string[]): void {
  for (const name of names) {
    if (!element.hasOwnProperty(name)) continue;
    const value = element[name];
    delete element[name];
    element[name] = value;
  }
}
