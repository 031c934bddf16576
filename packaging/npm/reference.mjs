/** The tables of docs/reference/element.md and list.md, from what the elements declare of themselves. */

import { card, errors, list } from "./declaration.mjs";

const code = (text) => `\`${text}\``;

const row = (cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;

const table = (head, rows) => [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");

const choices = ([first, ...others]) => [`${code(first)} (default)`, ...others.map(code)].join(", ");

const described = ({ attributes, events, parts, properties, states }) => ({
  attributes: table(
    ["attribute", "values", "meaning"],
    attributes.map(({ name, values, isBoolean, description }) => [
      code(name),
      values ? choices(values) : isBoolean ? "there or not; `false` counts as not there" : "text",
      description,
    ]),
  ),
  states: table(
    ["`data-state`", "meaning"],
    Object.entries(states).map(([name, meaning]) => [code(name), meaning]),
  ),
  events: table(
    ["event", "`detail`", "when", "bubbles"],
    events.map(({ name, detail, description, bubbles }) => [
      code(name),
      detail.map((member) => `${code(member.name)}: ${member.description}`).join("<br>"),
      description,
      bubbles ? "yes" : "no",
    ]),
  ),
  properties: table(
    ["custom property", "what it sets"],
    properties.map(({ name, description }) => [code(name), description]),
  ),
  parts: table(
    ["part", "what it is"],
    parts.map(({ name, description }) => [code(name), description]),
  ),
});

/** File → name → table. */
export const tables = {
  "element.md": {
    ...described(card),
    errors: table(
      ["code", "what happened", "what to do"],
      Object.entries(errors).map(([name, { what, help }]) => [code(name), what, help]),
    ),
  },
  "list.md": described(list),
};

/** The document with each of the tables between its marks. */
export function filled(document, tables) {
  return document.replaceAll(/(<!-- made: (\w+) -->\n)[^]*?(<!-- end -->)/g, (_, begin, name, end) => `${begin}\n${tables[name]}\n\n${end}`);
}
