/** Types, for pages written in TypeScript and for the templates of frameworks. */

import { elements } from "./declaration.mjs";

const lines = (items, make) => items.map(make).join("\n");

const detail = ({ typeName, description, detail: members }) => `
/** ${description} */
export interface ${typeName} {
${lines(members, ({ name, description: text, type }) => `  /** ${text} */\n  ${name}: ${type};`)}
}`;

/** An attribute's value: frameworks set the property or write the text. */
const value = ({ type, isBoolean }) => (isBoolean ? 'boolean | "" | "true" | "false"' : type);

const listener = (className, method) => `  ${method}<Name extends keyof ${className}EventMap>(
    type: Name,
    listener: (this: ${className}, event: ${className}EventMap[Name]) => unknown,
    options?: boolean | ${method === "addEventListener" ? "AddEventListenerOptions" : "EventListenerOptions"},
  ): void;
  ${method}(...parameters: Parameters<HTMLElement["${method}"]>): void;`;

/** Every element has `lang` already. */
const own = ({ attributes }) => attributes.filter(({ name }) => name !== "lang");

const method = ({ name, type, description, returns }) => `  /**
   * ${description}
   *
   * @returns ${returns[0].toLowerCase()}${returns.slice(1)}
   */
  ${name}(): ${type};
`;

const elementTypes = (element) => {
  const { tag, className, description, attributes, events, methods } = element;
  const states = Object.keys(element.states);
  return `${lines(events, detail)}

/** The events that the element sends; those that bubble come through shadow roots, too. */
export interface ${className}EventMap {
${lines(events, ({ name, typeName, description: text }) => `  /** ${text} */\n  "${name}": CustomEvent<${typeName}>;`)}
}

/** The attributes of the tag. */
export interface ${className}Attributes {
${lines(attributes, (attribute) => `  /** ${attribute.description} */\n  ${attribute.name}?: ${value(attribute)};`)}
}

/** ${description} */
export class ${className} extends HTMLElement {
  static readonly observedAttributes: readonly string[];
${lines(own(element), ({ name, description: text, isBoolean }) => `  /** ${text} */\n  ${name}: ${isBoolean ? "boolean" : "string"};`)}
  /** The element's state: ${states.map((state) => `\`${state}\``).join(", ")}. */
  readonly dataset: DOMStringMap & { readonly state?: ${states.map((state) => `"${state}"`).join(" | ")} };
${methods.map(method).join("")}${listener(className, "addEventListener")}
${listener(className, "removeEventListener")}
}

declare global {
  interface HTMLElementTagNameMap {
    "${tag}": ${className};
  }
}
`.trimStart();
};

const imports = lines(
  elements,
  ({ className, file }) => `import type { ${className}, ${className}Attributes, ${className}EventMap } from "./${file}.js";`,
);

const handlers = (property) =>
  lines(
    elements,
    ({ className, events }) => `interface ${className}Handlers {
${lines(events, ({ name, description }) => `  /** ${description} */\n  "${property(name)}"?: (event: ${className}EventMap["${name}"]) => unknown;`)}
}
`,
  );

const camelCased = (name) => `on${name.replace(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase())}`;

const react = `${imports}
import type { DetailedHTMLProps, HTMLAttributes } from "react";
export * from "./index.js";

${handlers((name) => `on${name}`)}
// React keeps \`key\` for itself: write \`keys\`.
type Props<Element, Attributes, Handlers> = DetailedHTMLProps<HTMLAttributes<Element>, Element> & Omit<Attributes, "key"> & Handlers;

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
${lines(elements, ({ tag, className }) => `      "${tag}": Props<${className}, ${className}Attributes, ${className}Handlers>;`)}
    }
  }
}
`;

const vue = `${imports}
import type { HTMLAttributes, PublicProps } from "vue";
export * from "./index.js";

${handlers(camelCased)}
// Vue keeps \`key\` for itself: write \`keys\`.
type Props<Attributes, Handlers> = Omit<Attributes, "key"> & HTMLAttributes & PublicProps & Handlers;

declare module "vue" {
  interface GlobalComponents {
${lines(
  elements,
  ({ tag, className }) => `    "${tag}": new () => ${className} & {
      /** For types only: the element has no such property. */
      $props: Props<${className}Attributes, ${className}Handlers>;
    };`,
)}
  }
}
`;

const svelte = `${imports}
import type { HTMLAttributes } from "svelte/elements";
export * from "./index.js";

${handlers((name) => `on${name}`)}
declare module "svelte/elements" {
  interface SvelteHTMLElements {
${lines(elements, ({ tag, className }) => `    "${tag}": HTMLAttributes<${className}> & ${className}Attributes & ${className}Handlers;`)}
  }
}
`;

export const types = {
  ...Object.fromEntries(elements.map((element) => [`${element.file}.d.ts`, elementTypes(element)])),
  ...Object.fromEntries(elements.map(({ file, definition }) => [`${definition}.d.ts`, `export * from "./${file}.js";\n`])),
  "react.d.ts": react,
  "vue.d.ts": vue,
  "svelte.d.ts": svelte,
};
