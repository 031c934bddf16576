/** Types, for pages written in TypeScript and for the templates of frameworks. */

import { attributes, DESCRIPTION, events, STATES, TAG } from "./declaration.mjs";

/** `lang` is every element's. */
const own = attributes.filter(({ name }) => name !== "lang");

const lines = (items, make) => items.map(make).join("\n");

const details = lines(
  events,
  ({ typeName, description, detail }) => `
/** ${description} */
export interface ${typeName} {
${lines(detail, (member) => `  /** ${member.description} */\n  ${member.name}: string | undefined;`)}
}`,
);

/** An attribute's value: frameworks set the property or write the text. */
const value = ({ type, isBoolean }) => (isBoolean ? 'boolean | "" | "true" | "false"' : type);

const listener = (method) => `  ${method}<Name extends keyof PrisonerCardEventMap>(
    type: Name,
    listener: (this: PrisonerCard, event: PrisonerCardEventMap[Name]) => unknown,
    options?: boolean | ${method === "addEventListener" ? "AddEventListenerOptions" : "EventListenerOptions"},
  ): void;
  ${method}(...parameters: Parameters<HTMLElement["${method}"]>): void;`;

const element = `${details}

/** The events that the element sends; those that bubble come through shadow roots, too. */
export interface PrisonerCardEventMap {
${lines(events, ({ name, typeName, description }) => `  /** ${description} */\n  "${name}": CustomEvent<${typeName}>;`)}
}

/** What may be written on the tag. */
export interface PrisonerCardAttributes {
${lines(attributes, (attribute) => `  /** ${attribute.description} */\n  ${attribute.name}?: ${value(attribute)};`)}
}

/** ${DESCRIPTION} */
export class PrisonerCard extends HTMLElement {
  static readonly observedAttributes: readonly string[];
${lines(own, ({ name, description, isBoolean }) => `  /** ${description} */\n  ${name}: ${isBoolean ? "boolean" : "string"};`)}
  /** How far the card is: ${STATES.map((state) => `\`${state}\``).join(", ")}. */
  readonly dataset: DOMStringMap & { readonly state?: ${STATES.map((state) => `"${state}"`).join(" | ")} };
  /**
   * Loads the feed again, past all caches; the card on the screen stays until the new one is there. Never rejects.
   *
   * @returns whether the person is on the screen, as the feed has it now
   */
  refresh(): Promise<boolean>;
${listener("addEventListener")}
${listener("removeEventListener")}
}

declare global {
  interface HTMLElementTagNameMap {
    "${TAG}": PrisonerCard;
  }
}
`;

const from = `import type { PrisonerCard, PrisonerCardAttributes, PrisonerCardEventMap } from "./element.js";`;

const handlers = (property) => `interface Handlers {
${lines(events, ({ name, description }) => `  /** ${description} */\n  "${property(name)}"?: (event: PrisonerCardEventMap["${name}"]) => unknown;`)}
}`;

const camelCased = (name) => `on${name.replace(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase())}`;

const react = `${from}
import type { DetailedHTMLProps, HTMLAttributes } from "react";
export * from "./index.js";

${handlers((name) => `on${name}`)}

// React keeps \`key\` for itself: write \`keys\`.
type Props = DetailedHTMLProps<HTMLAttributes<PrisonerCard>, PrisonerCard> & Omit<PrisonerCardAttributes, "key"> & Handlers;

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "${TAG}": Props;
    }
  }
}
`;

const vue = `${from}
import type { HTMLAttributes, PublicProps } from "vue";
export * from "./index.js";

${handlers(camelCased)}

// Vue keeps \`key\` for itself: write \`keys\`.
type Props = Omit<PrisonerCardAttributes, "key"> & HTMLAttributes & PublicProps & Handlers;

declare module "vue" {
  interface GlobalComponents {
    "${TAG}": new () => PrisonerCard & {
      /** For types only: the element has no such property. */
      $props: Props;
    };
  }
}
`;

const svelte = `${from}
import type { HTMLAttributes } from "svelte/elements";
export * from "./index.js";

${handlers((name) => `on${name}`)}

declare module "svelte/elements" {
  interface SvelteHTMLElements {
    "${TAG}": HTMLAttributes<PrisonerCard> & PrisonerCardAttributes & Handlers;
  }
}
`;

export const types = {
  "element.d.ts": `${element.trimStart()}`,
  "index.d.ts": `export * from "./element.js";\n`,
  "react.d.ts": react,
  "vue.d.ts": vue,
  "svelte.d.ts": svelte,
};
