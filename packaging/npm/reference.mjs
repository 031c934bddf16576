/**
 * The tables of docs/reference/element.md and list.md, and of the same pages in Russian, from the elements'
 * declarations.
 */

import { readFileSync } from "node:fs";
import { card, errors, list } from "./declaration.mjs";
import { root } from "./tools.mjs";

const code = (text) => `\`${text}\``;

const row = (cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;

const table = (head, rows) => [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");

/** The translated words of a language, with a record of the ones that a page needed. */
export function translation(language) {
  const words = JSON.parse(readFileSync(`${root}/book/words/${language}.json`, "utf8")).element;
  const used = new Set();
  const say = (text) => {
    used.add(text);
    return words[text] ?? text;
  };
  return {
    say,
    missing: () => [...used].filter((text) => text && !words[text]),
    unused: () => Object.keys(words).filter((text) => !used.has(text)),
  };
}

const described = ({ attributes, events, parts, properties, states }, say) => {
  const choices = ([first, ...others]) => [`${code(first)} (${say("default")})`, ...others.map(code)].join(", ");
  return {
    attributes: table(
      ["attribute", "values", "meaning"].map(say),
      attributes.map(({ name, values, isBoolean, description }) => [
        code(name),
        values ? choices(values) : say(isBoolean ? "there or not; `false` counts as not there" : "text"),
        say(description),
      ]),
    ),
    states: table(
      ["`data-state`", say("meaning")],
      Object.entries(states).map(([name, meaning]) => [code(name), say(meaning)]),
    ),
    events: table(
      [say("event"), "`detail`", say("when"), say("bubbles")],
      events.map(({ name, detail, description, bubbles }) => [
        code(name),
        detail.map((member) => `${code(member.name)}: ${say(member.description)}`).join("<br>"),
        say(description),
        say(bubbles ? "yes" : "no"),
      ]),
    ),
    properties: table(
      ["custom property", "what it sets"].map(say),
      properties.map(({ name, description }) => [code(name), say(description)]),
    ),
    parts: table(
      ["part", "what it is"].map(say),
      parts.map(({ name, description }) => [code(name), say(description)]),
    ),
  };
};

/** Page → name → table, in English or in the words of a translation. */
export const tables = (say = (text) => text) => ({
  "element.md": {
    ...described(card, say),
    errors: table(
      ["code", "what happened", "what to do"].map(say),
      Object.entries(errors).map(([name, { what, help }]) => [code(name), say(what), say(help)]),
    ),
  },
  "list.md": described(list, say),
});

/** The document with each of the tables between its markers. */
export function filled(document, tables) {
  return document.replaceAll(/(<!-- made: (\w+) -->\n)[^]*?(<!-- end -->)/g, (_, begin, name, end) => `${begin}\n${tables[name]}\n\n${end}`);
}
