/** Descriptions of the elements for editors: Custom Elements Manifest, VS Code's custom data, JetBrains' web-types. */

import { elements } from "./declaration.mjs";

const FALLBACK = "The fallback: what is readable until the element's own content is there, and whenever there can be none.";

const type = (text) => ({ text });

const detailType = ({ detail }) => `CustomEvent<{ ${detail.map(({ name, type }) => `${name}: ${type}`).join("; ")} }>`;

/** https://github.com/webcomponents/custom-elements-manifest */
export function manifest() {
  return { schemaVersion: "2.1.0", readme: "README.md", modules: elements.flatMap(modules) };
}

/** The module with the class, and the module that defines the element. */
function modules({ tag, className, description, file, definition, attributes, methods, events, parts, properties }) {
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
    tagName: tag,
    name: className,
    description,
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
      ...methods.map((method) => ({
        kind: "method",
        name: method.name,
        description: method.description,
        return: { type: type(method.type), description: method.returns },
      })),
    ],
    events: events.map((event) => ({ name: event.name, description: event.description, type: type(detailType(event)) })),
    slots: [{ name: "", description: FALLBACK }],
    cssParts: parts,
    cssProperties: properties,
  };
  const reference = { name: className, module: `${file}.js` };
  const exported = { kind: "js", name: className, declaration: reference };
  return [
    { kind: "javascript-module", path: `${file}.js`, declarations: [declaration], exports: [exported] },
    {
      kind: "javascript-module",
      path: `${definition}.js`,
      declarations: [],
      exports: [{ kind: "custom-element-definition", name: tag, declaration: reference }, exported],
    },
  ];
}

/** https://code.visualstudio.com/api/extension-guides/custom-data-extension */
export function customData() {
  const markdown = (value) => ({ kind: "markdown", value });
  return {
    version: 1.1,
    tags: elements.map((element) => ({
      name: element.tag,
      description: markdown(element.description),
      attributes: element.attributes.map(({ name, description, values, isBoolean }) => ({
        name,
        description: markdown(description),
        ...(values && { values: values.map((value) => ({ name: value })) }),
        ...(isBoolean && { valueSet: "v" }),
      })),
    })),
  };
}

/** https://github.com/JetBrains/web-types */
export function webTypes(version) {
  return {
    $schema: "https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json",
    name: "prisoner-card",
    version,
    "description-markup": "markdown",
    contributions: { html: { elements: elements.map(contribution) } },
  };
}

function contribution({ tag, description, attributes, events, parts, properties }) {
  return {
    name: tag,
    description,
    attributes: attributes.map(({ name, description: text, type: types, values, isBoolean }) => ({
      name,
      description: text,
      value: isBoolean ? { kind: "no-value", type: "boolean" } : { type: types },
      ...(values && { default: values[0] }),
    })),
    slots: [{ name: "", description: FALLBACK }],
    js: {
      events: events.map(({ name, description: text }) => ({ name, description: text })),
      properties: attributes.map(({ name, description: text, isBoolean }) => ({
        name,
        description: text,
        type: isBoolean ? "boolean" : "string",
      })),
    },
    css: {
      parts,
      properties: properties.map(({ name, description: text }) => ({ name, description: text })),
    },
  };
}
