/** The modules: the scripts' own code, with their other files in the form that bundlers look for. */

import { tool } from "./tools.mjs";

/**
 * A module that runs nothing outside a browser.
 *
 * @param {string} body a script as esbuild has bundled it: `var bundle = …;`
 * @param {string} className the class that it exports
 * @param {string[]} assets the names of the files that it fetches
 * @param {Record<string, string>} scripts the files that it runs: the script's name for one → the package's name for it
 */
export const elementModule = (body, className, assets, scripts) =>
  minified(`
    ${others(assets, scripts)}
    function define() {
      ${body}
      return bundle.${className};
    }
    export const ${className} = ${CAN_RUN} ? define() : class ${className} {};`);

/** A module that runs when it is imported; a card imports it when it needs it. */
export const scriptModule = (body, assets, scripts) => minified(`${others(assets, scripts)}\n${body}\nexport {};`);

const others = (assets, scripts) => `
  const urls = { ${assets.map((name) => `"${name}": () => new URL("./${name}", import.meta.url).href`).join(", ")} };
  const scripts = { ${Object.entries(scripts).map(([name, file]) => `"${name}": () => import("./${file}")`).join(", ")} };`;

async function minified(text) {
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

/** The module that defines an element. */
export const definition = ({ tag, className, file }) => `import { ${className} } from "./${file}.js";

// On a server there is nothing to define.
if (typeof HTMLElement === "function" && ${className}.prototype instanceof HTMLElement) {
  if (!customElements.get("${tag}")) customElements.define("${tag}", ${className});
}

export { ${className} };
`;
