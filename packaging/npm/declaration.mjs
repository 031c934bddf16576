/** The declarations of the elements (src/shell, apps/list), for the files that are made from them. */

import { readFileSync } from "node:fs";
import { root, tool } from "./tools.mjs";

/** Bundled in memory: Node.js 20 reads no TypeScript. */
async function declared(contents) {
  const { outputFiles } = tool("esbuild").buildSync({
    stdin: { contents, resolveDir: root },
    bundle: true,
    format: "esm",
    treeShaking: true,
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}

const quoted = (words) => words.map((word) => JSON.stringify(word)).join(" | ");

/** An element, with the names of its class and of the class's file. */
function described({ TAG, DESCRIPTION, ATTRIBUTES, CHOICES, BOOLEAN, attributes, events, parts, properties, states }, names) {
  return {
    ...names,
    tag: TAG,
    description: DESCRIPTION,
    states,
    /** Each attribute with its type in TypeScript, and its values if they are a closed list. */
    attributes: ATTRIBUTES.map((name) => {
      const values = CHOICES[name];
      const isBoolean = BOOLEAN.includes(name);
      return {
        name,
        description: attributes[name],
        values,
        isBoolean,
        type: values ? quoted(values) : isBoolean ? "boolean" : "string",
      };
    }),
    events: Object.entries(events).map(([name, { description, bubbles, detail }]) => ({
      name: `${TAG}-${name}`,
      typeName: `${names.className}${name[0].toUpperCase()}${name.slice(1)}Detail`,
      description,
      bubbles,
      detail: Object.entries(detail).map(([member, text]) => ({
        name: member,
        description: text,
        type: names.numbers.includes(member) ? "number" : "string | undefined",
      })),
    })),
    parts: Object.entries(parts).map(([name, description]) => ({ name, description })),
    properties: Object.entries(properties).map(([name, { description, syntax }]) => ({
      name: `--prisoner-card-${name}`,
      description,
      syntax,
    })),
  };
}

const ofCard = await declared(`
  export * from "./src/shell/declaration.ts";
  export { ATTRIBUTES, CHOICES } from "./src/shell/attributes.ts";
`);

export const { errors } = ofCard;

export const card = described(ofCard, {
  className: "PrisonerCard",
  file: "element",
  definition: "index",
  numbers: [],
  methods: [
    {
      name: "refresh",
      type: "Promise<boolean>",
      description: "Loads the feed again, past all caches; the card on the screen stays until the new one is there. Never rejects.",
      returns: "Whether the person is on the screen, as the feed has it now.",
    },
  ],
});

const ofList = await declared(`
  export * from "./apps/list/declaration.ts";
  export { ATTRIBUTES, CHOICES } from "./apps/list/settings.ts";
`);

export const list = described(
  { ...ofList, CHOICES: { ...ofCard.CHOICES, ...ofList.CHOICES } },
  {
    className: "PrisonerList",
    file: "list-element",
    definition: "list",
    numbers: ["people"],
    methods: [],
  },
);

export const elements = [card, list];

elements.forEach(checkProperties);

/** Checks that the declared properties are those of the style sheet. */
function checkProperties({ tag, properties }) {
  const styles = "src/style/tokens.css";
  const used = new Set(readFileSync(`${root}/${styles}`, "utf8").match(/--prisoner-card-[a-z-]+/g));
  const stated = new Set(properties.map(({ name }) => name));
  const wrong = [...[...used].filter((name) => !stated.has(name)), ...[...stated].filter((name) => !used.has(name))];
  if (wrong.length) throw new Error(`the declaration of ${tag} and ${styles} disagree on ${wrong.join(", ")}`);
}
