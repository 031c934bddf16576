/** Hands values of a feed to Rust, as JSON, and names the errors that Rust throws. */

import { DEPTH } from "./limits.ts";
import { stringifyJson } from "./natives.ts";

/** The result of reading a page: its own members, and the person or people that it was read for. */
export interface Reading<Found> {
  /** the feed's own identity */
  id?: string;
  sequence?: number;
  /** the last day on which the issue is valid, in days since 1970 */
  lastDay?: number;
  /** when the feed was published, as it says */
  issued?: string;
  nextUrl?: string;
  person?: Found;
  /** the JSON of the feed and of the person that Rust was handed: the letter composer reads it, too */
  head?: string;
  item?: string;
  /** why there is none; undefined where it was found */
  code?: string;
  message?: string;
}

/** The names of the errors that Rust throws. */
export const CODES = ["bad-feed", "not-found", "withdrawn"];

export function pick(object: any, names: string[]) {
  const picked: Record<string, unknown> = {};
  for (const name of names) picked[name] = object?.[name];
  return picked;
}

/**
 * The JSON of a value, down to a depth and up to a number of values: those that lie deeper are null, and so are those
 * beyond. The rest of a list that is longer is missing. Half of a surrogate pair, which UTF-8 cannot have, is replaced.
 */
export function json(value: unknown, most: number): string {
  const depths = new Map<object, number>();
  const text = stringifyJson(value, function (this: any, key) {
    // Not the value of a page's own `toJSON` (Prototype.js).
    const value = this[key];
    if (most-- < 0) return null;
    if (typeof value !== "object" || !value) return value;
    const depth = (depths.get(this) ?? 0) + 1;
    if (depth > DEPTH) return null;
    const part = Array.isArray(value) && value.length > most ? value.slice(0, most + 1) : value;
    depths.set(part, depth);
    return part;
  });
  return text.replace(/\\(ud[89a-f]..|.)/g, (escape, code) => (code.length > 1 ? "\ufffd" : escape));
}
