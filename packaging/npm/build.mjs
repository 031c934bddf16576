/**
 * Writes the folder of the npm package `prisoner-card`: `node build.mjs DIST MODULES VERSION OUT`, where DIST is the
 * release, MODULES the folder with the code that `cargo xtask dist` has bundled of src/shell/module.ts,
 * apps/list/module.ts and apps/letter/letter.ts, and OUT a new folder.
 */

import { copyFile, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { card, elements, list } from "./declaration.mjs";
import { customData, manifest, webTypes } from "./editors.mjs";
import { definition, elementModule, scriptModule } from "./module.mjs";
import { root } from "./tools.mjs";
import { types } from "./types.mjs";

const [dist, modules, version, out] = process.argv.slice(2);

const json = (value) => `${JSON.stringify(value, undefined, 2)}\n`;
const here = (name) => readFile(new URL(name, import.meta.url), "utf8");
const bundled = (name) => readFile(join(modules, `${name}.js`), "utf8");

const released = (await readdir(dist)).sort();
const named = (pattern) => released.filter((name) => pattern.test(name));

/** The files that the scripts load, with hashes in their names: wasm, JavaScript builds, doctor, languages, composer. */
const files = (element, endings) => named(new RegExp(`^prisoner-${element}-[0-9a-f]{16}\\.(?:.*\\.)?(?:${endings})$`));
const fetched = (element) => files(element, "wasm|json");
const scripts = (names) => Object.fromEntries(names.map((name) => [name, name]));
const [composer] = files("letter", "js");
const verifier = files("card", "js").filter((name) => name.endsWith(".verifier.js"));

const integrity = JSON.parse(await readFile(join(dist, "integrity.json"), "utf8"));
const shipped = [
  ...named(/^prisoner-(?:card|card-frame|list)\.js$/),
  ...["card", "list", "letter"].flatMap((element) => files(element, "wasm|json|js")),
];

const texts = {
  "package.json": json({ ...JSON.parse(await here("package.json")), version }),
  "README.md": (await here("README.md"))
    .replaceAll("VERSION", version)
    .replaceAll("INTEGRITY", integrity["prisoner-card.js"]),
  // The composer is a module here; the script of that name is for pages that load the package from a server.
  "element.js": await elementModule(await bundled("card"), card.className, fetched("card"), {
    ...scripts(files("card", "js")),
    [composer]: "letter.js",
  }),
  "list-element.js": await elementModule(await bundled("list"), list.className, fetched("list"), {
    ...scripts(verifier),
    "prisoner-card.js": "index.js",
  }),
  "letter.js": await scriptModule(await bundled("letter"), fetched("letter"), {}),
  ...Object.fromEntries(elements.map((element) => [`${element.definition}.js`, definition(element)])),
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
