/** The module: the script's own code, with its other files named in the form that bundlers look for. */

import { tool } from "./tools.mjs";

/**
 * @param {string} body what esbuild has made of src/shell/module.ts: `var card = …;`
 * @param {string[]} files the names of the release's other files
 */
export async function elementModule(body, files) {
  const assets = files.filter((name) => /\.(?:wasm|json)$/.test(name));
  const scripts = files.filter((name) => name.endsWith(".js"));
  const text = `
    const urls = { ${assets.map((name) => `"${name}": () => new URL("./${name}", import.meta.url).href`).join(", ")} };
    const scripts = { ${scripts.map((name) => `"${name}": () => import("./${name}")`).join(", ")} };
    function define() {
      ${body}
      return card.PrisonerCard;
    }
    export const PrisonerCard = ${CAN_RUN} ? define() : class PrisonerCard {};`;
  const { code } = await tool("terser").minify(text, {
    module: true,
    ecma: 2022,
    compress: { passes: 3 },
    format: { ascii_only: true },
  });
  return `${code}\n`;
}

/** Not on a server, nor in a test's imitation of a browser. */
const CAN_RUN = 'typeof document === "object" && typeof IntersectionObserver === "function"';

export const INDEX = `import { PrisonerCard } from "./element.js";

// On a server there is nothing to define.
if (typeof HTMLElement === "function" && PrisonerCard.prototype instanceof HTMLElement) {
  if (!customElements.get("prisoner-card")) customElements.define("prisoner-card", PrisonerCard);
}

export { PrisonerCard };
`;
