/** What editors know of the element: the Custom Elements Manifest, VS Code's custom data, JetBrains' web-types. */

import { attributes, DESCRIPTION, events, parts, properties, TAG } from "./declaration.mjs";

const CLASS = "PrisonerCard";
const FALLBACK = "The fallback: what is readable until the card is there, and whenever there can be none.";

const type = (text) => ({ text });

const detailType = ({ detail }) => `CustomEvent<{ ${detail.map(({ name }) => `${name}: string | undefined`).join("; ")} }>`;

/** https://github.com/webcomponents/custom-elements-manifest */
export function manifest() {
  const field = ({ name, description, isBoolean }) => ({
    kind: "field",
    name,
    description,
    type: type(isBoolean ? "boolean" : "string"),
    attribute: name,
    reflects: true,
  });
  const declaration = {
    kind: "class",
    customElement: true,
    tagName: TAG,
    name: CLASS,
    description: DESCRIPTION,
    superclass: { name: "HTMLElement" },
    attributes: attributes.map(({ name, description, type: text, values }) => ({
      name,
      description,
      type: type(text),
      fieldName: name,
      ...(values && { default: JSON.stringify(values[0]) }),
    })),
    members: [
      ...attributes.map(field),
      {
        kind: "method",
        name: "refresh",
        description: "Loads the feed again, past all caches; the card on the screen stays until the new one is there.",
        return: { type: type("Promise<boolean>"), description: "Whether the person is on the screen, as the feed has it now." },
      },
    ],
    events: events.map((event) => ({ name: event.name, description: event.description, type: type(detailType(event)) })),
    slots: [{ name: "", description: FALLBACK }],
    cssParts: parts,
    cssProperties: properties,
  };
  const export_ = (path) => ({ kind: "js", name: CLASS, declaration: { name: CLASS, module: path } });
  return {
    schemaVersion: "2.1.0",
    readme: "README.md",
    modules: [
      { kind: "javascript-module", path: "element.js", declarations: [declaration], exports: [export_("element.js")] },
      {
        kind: "javascript-module",
        path: "index.js",
        declarations: [],
        exports: [
          { kind: "custom-element-definition", name: TAG, declaration: { name: CLASS, module: "element.js" } },
          export_("element.js"),
        ],
      },
    ],
  };
}

/** https://code.visualstudio.com/api/extension-guides/custom-data-extension */
export function customData() {
  const markdown = (value) => ({ kind: "markdown", value });
  return {
    version: 1.1,
    tags: [
      {
        name: TAG,
        description: markdown(DESCRIPTION),
        attributes: attributes.map(({ name, description, values, isBoolean }) => ({
          name,
          description: markdown(description),
          ...(values && { values: values.map((value) => ({ name: value })) }),
          ...(isBoolean && { valueSet: "v" }),
        })),
      },
    ],
  };
}

/** https://github.com/JetBrains/web-types */
export function webTypes(version) {
  return {
    $schema: "https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json",
    name: TAG,
    version,
    "description-markup": "markdown",
    contributions: {
      html: {
        elements: [
          {
            name: TAG,
            description: DESCRIPTION,
            attributes: attributes.map(({ name, description, type: text, values, isBoolean }) => ({
              name,
              description,
              value: isBoolean ? { kind: "no-value", type: "boolean" } : { type: text },
              ...(values && { default: values[0] }),
            })),
            slots: [{ name: "", description: FALLBACK }],
            js: {
              events: events.map(({ name, description }) => ({ name, description })),
              properties: attributes.map(({ name, description, isBoolean }) => ({
                name,
                description,
                type: isBoolean ? "boolean" : "string",
              })),
            },
            css: {
              parts,
              properties: properties.map(({ name, description }) => ({ name, description })),
            },
          },
        ],
      },
    },
  };
}
