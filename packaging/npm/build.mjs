/**
 * Writes the folder of the npm package `prisoner-card`: `node build.mjs DIST MODULE VERSION OUT`, where DIST is the release,
 * MODULE what `cargo xtask dist` has bundled of src/shell/module.ts, and OUT a new folder.
 */

import { copyFile, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { customData, manifest, webTypes } from "./editors.mjs";
import { elementModule, INDEX } from "./module.mjs";
import { root } from "./tools.mjs";
import { types } from "./types.mjs";

const [dist, module, version, out] = process.argv.slice(2);

const json = (value) => `${JSON.stringify(value, undefined, 2)}\n`;
const here = (name) => readFile(new URL(name, import.meta.url), "utf8");

const released = (await readdir(dist)).sort();

/** What the script loads, each with its hash in its name: the wasm, the JavaScript build, the doctor, languages. */
const others = released.filter((name) => /^prisoner-card-[0-9a-f]{16}\.(?:.*\.)?(?:wasm|js|json)$/.test(name));

const integrity = JSON.parse(await readFile(join(dist, "integrity.json"), "utf8"));
const scripts = released.filter((name) => /^prisoner-card(?:-frame)?\.js$/.test(name));
const shipped = [...scripts, ...others];

const texts = {
  "package.json": json({ ...JSON.parse(await here("package.json")), version }),
  "README.md": (await here("README.md"))
    .replaceAll("VERSION", version)
    .replaceAll("INTEGRITY", integrity["prisoner-card.js"]),
  "element.js": await elementModule(await readFile(module, "utf8"), others),
  "index.js": INDEX,
  ...Object.fromEntries(["react", "vue", "svelte"].map((name) => [`${name}.js`, 'export * from "./index.js";\n'])),
  ...types,
  "custom-elements.json": json(manifest()),
  "html-custom-data.json": json(customData()),
  "web-types.json": json(webTypes(version)),
  "integrity.json": json(Object.fromEntries(Object.entries(integrity).filter(([name]) => shipped.includes(name)))),
};

await mkdir(out, { recursive: true });
for (const [name, text] of Object.entries(texts)) await writeFile(join(out, name), text);
for (const name of shipped) await copyFile(join(dist, name), join(out, name));
for (const name of ["LICENSE-APACHE", "LICENSE-MIT"]) await copyFile(join(root, name), join(out, name));
