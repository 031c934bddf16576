/** Reads the attributes that a partner types on `<prisoner-list>` into settings of the list. */

import { inheritedLanguage, readSettings, type Settings } from "../../src/shell/attributes.ts";
import { warn } from "../../src/shell/errors.ts";
import { baseOf } from "../../src/shell/properties.ts";

/** All attributes of the element, in the order of the contract. */
export const ATTRIBUTES = [
  "feed",
  "keys",
  "key",
  "since",
  "lang",
  "theme",
  "links",
  "photo",
  "order",
  "count",
  "search",
  "open",
  "hash",
] as const satisfies string[];

export type ListAttribute = (typeof ATTRIBUTES)[number];

/** The attributes of the list's own with a closed list of values; the first one is the default. */
export const CHOICES = {
  order: ["feed", "name", "need", "birthday", "random"],
  open: ["card", "page"],
};

export interface ListSettings extends Settings {
  order: string;
  /** the number of people who are shown at most; undefined: all */
  count: number | undefined;
  search: boolean;
  open: string;
  /** whether filters may stand in the address's fragment */
  hash: boolean;
}

export function settingsOf(list: HTMLElement): ListSettings {
  const stated = (name: string) => list.getAttribute(name) ?? undefined;
  const settings = readSettings(stated, baseOf(list, stated("feed")), () => inheritedLanguage(list.parentNode));
  const choice = (name: keyof typeof CHOICES) => {
    const value = (stated(name) ?? "").trim().toLowerCase();
    const [first] = CHOICES[name];
    if (!value || CHOICES[name].includes(value)) return value || first;
    warn(`${name}="${value}" is not one of ${CHOICES[name].join(", ")}: ${first} is used`);
    return first;
  };
  return {
    ...settings,
    order: choice("order"),
    count: readCount(stated("count")),
    search: isSwitchedOn(stated("search")),
    open: choice("open"),
    hash: isSwitchedOn(stated("hash")),
  };
}

function readCount(value: string | undefined) {
  if (value === undefined || !value.trim()) return undefined;
  if (/^\s*[1-9]\d*\s*$/.test(value)) return Number(value);
  warn(`count="${value}" is not a whole number above 0: everybody is shown`);
  return undefined;
}

/** A framework that knows no such property writes "false" into its attribute. */
function isSwitchedOn(value: string | undefined) {
  return value !== undefined && value.trim().toLowerCase() !== "false";
}
