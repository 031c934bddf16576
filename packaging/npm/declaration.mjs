/** What the elements declare of themselves (src/shell, apps/list), for the files that are made from it. */

import { readFileSync } from "node:fs";
import { root, tool } from "./tools.mjs";

/** Bundled in memory: Node.js 20 reads no TypeScript. */
async function read(contents, folder) {
  const { outputFiles } = tool("esbuild").buildSync({
    stdin: { contents, resolveDir: `${root}/${folder}` },
    bundle: true,
    format: "esm",
    treeShaking: true,
    write: false,
  });
  return await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}

const card = await read(
  'export * from "./declaration.ts"; export { ATTRIBUTES, CHOICES } from "./attributes.ts";',
  "src/shell",
);

export const { TAG, DESCRIPTION, errors } = card;

export const { attributes, events, parts, properties, states } = described(card);

export const STATES = Object.keys(states);

/** The same of `<prisoner-list>`. */
export const list = described(
  await read(
    `export * from "./declaration.ts"; export { ATTRIBUTES } from "./settings.ts";
    import { CHOICES as card } from "../../src/shell/attributes.ts"; import { CHOICES as own } from "./settings.ts";
    export const CHOICES = { ...card, ...own };`,
    "apps/list",
  ),
);

function described(declared) {
  const quoted = (words) => words.map((word) => JSON.stringify(word)).join(" | ");
  // Each attribute with its type as TypeScript writes it, and its values where they are a closed list.
  const attributes = declared.ATTRIBUTES.map((name) => {
    const values = declared.CHOICES[name];
    const isBoolean = declared.BOOLEAN.includes(name);
    const type = values ? quoted(values) : isBoolean ? "boolean" : "string";
    return { name, description: declared.attributes[name], values, isBoolean, type };
  });
  const events = Object.entries(declared.events).map(([name, { description, bubbles, detail }]) => ({
    name: `${declared.TAG}-${name}`,
    typeName: `PrisonerCard${name[0].toUpperCase()}${name.slice(1)}Detail`,
    description,
    bubbles,
    detail: Object.entries(detail).map(([member, words]) => ({ name: member, description: words })),
  }));
  const parts = Object.entries(declared.parts).map(([name, description]) => ({ name, description }));
  const properties = Object.entries(declared.properties).map(([name, { description, syntax }]) => ({
    name: `--${TAG}-${name}`,
    description,
    syntax,
  }));
  checkProperties(properties);
  return { attributes, events, parts, properties, states: declared.states };
}

/** The tokens of the style sheets are where they are used. */
function checkProperties(properties) {
  const path = "src/style/tokens.css";
  const styles = readFileSync(`${root}/${path}`, "utf8");
  const used = new Set(styles.match(new RegExp(`--${TAG}-[a-z-]+`, "g")));
  const stated = new Set(properties.map(({ name }) => name));
  const wrong = [...[...used].filter((name) => !stated.has(name)), ...[...stated].filter((name) => !used.has(name))];
  if (wrong.length) throw new Error(`the declaration and ${path} disagree on ${wrong.join(", ")}`);
}
