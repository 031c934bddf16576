/** The properties of our elements: each mirrors the attribute of its name. */

import { options } from "./natives.ts";

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

/** Lets properties that were set before the element was defined pass through their setters. */
export function upgrade(element: any, names: readonly string[]): void {
  for (const name of names) {
    if (!element.hasOwnProperty(name)) continue;
    const value = element[name];
    delete element[name];
    element[name] = value;
  }
}
