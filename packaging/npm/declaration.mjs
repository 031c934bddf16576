/** What the element declares of itself (src/shell), for the files that are made from it. */

import { readFileSync } from "node:fs";
import { root, tool } from "./tools.mjs";

/** Bundled in memory: Node.js 20 reads no TypeScript. */
const { outputFiles } = tool("esbuild").buildSync({
  stdin: {
    contents: 'export * from "./declaration.ts"; export { ATTRIBUTES, CHOICES } from "./attributes.ts";',
    resolveDir: `${root}/src/shell`,
  },
  bundle: true,
  format: "esm",
  treeShaking: true,
  write: false,
});

const declared = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);

export const { TAG, DESCRIPTION, errors, states } = declared;

export const STATES = Object.keys(states);

const quoted = (words) => words.map((word) => JSON.stringify(word)).join(" | ");

/** Each attribute with its type as TypeScript writes it, and its values where they are a closed list. */
export const attributes = declared.ATTRIBUTES.map((name) => {
  const values = declared.CHOICES[name];
  const isBoolean = declared.BOOLEAN.includes(name);
  return {
    name,
    description: declared.attributes[name],
    values,
    isBoolean,
    type: values ? quoted(values) : isBoolean ? "boolean" : "string",
  };
});

export const events = Object.entries(declared.events).map(([name, { description, bubbles, detail }]) => ({
  name: `${TAG}-${name}`,
  typeName: `PrisonerCard${name[0].toUpperCase()}${name.slice(1)}Detail`,
  description,
  bubbles,
  detail: Object.entries(detail).map(([member, words]) => ({ name: member, description: words })),
}));

export const parts = Object.entries(declared.parts).map(([name, description]) => ({ name, description }));

export const properties = Object.entries(declared.properties).map(([name, { description, syntax }]) => ({
  name: `--${TAG}-${name}`,
  description,
  syntax,
}));

checkProperties();

/** The style sheet is where they are used. */
function checkProperties() {
  const styles = readFileSync(`${root}/src/style/card.css`, "utf8");
  const used = new Set(styles.match(new RegExp(`--${TAG}-[a-z-]+`, "g")));
  const stated = new Set(properties.map(({ name }) => name));
  const wrong = [...[...used].filter((name) => !stated.has(name)), ...[...stated].filter((name) => !used.has(name))];
  if (wrong.length) throw new Error(`src/shell/declaration.ts and src/style/card.css disagree on ${wrong.join(", ")}`);
}

