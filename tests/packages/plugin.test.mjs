/** The WordPress plugin as it is uploaded: a zip with one folder. What it does is tried in WordPress (tests/browser). */

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { unzipSync } from "fflate";

const here = fileURLToPath(new URL(".", import.meta.url));
const packages = process.env.PRISONER_CARD_PACKAGES ?? join(here, "../../target/package");
const version = readFileSync(join(here, "../../Cargo.toml"), "utf8").match(/^version = "(.+)"/m)[1];
const files = unzipSync(readFileSync(join(packages, `prisoner-card-wordpress-${version}.zip`)));
const text = (name) => Buffer.from(files[name] ?? assert.fail(`there is no ${name}`)).toString();

test("the plugin's zip has one folder, whose main file has this version", () => {
  assert.deepEqual([...new Set(Object.keys(files).map((name) => name.split("/")[0]))], ["prisoner-card"]);
  assert.match(text("prisoner-card/prisoner-card.php"), new RegExp(`^ \\* Plugin Name: .+[^]+^ \\* Version: +${version}$`, "m"));
  for (const name of ["readme.txt", "uninstall.php", "LICENSE-MIT", "languages/prisoner-card-ru_RU.l10n.php"]) text(`prisoner-card/${name}`);
});

test("the plugin's zip has the widget of the npm package, whole", () => {
  const npm = join(packages, `prisoner-card-${version}.tgz`);
  const integrity = JSON.parse(execFileSync("tar", ["--extract", "--to-stdout", "--file", npm, "package/integrity.json"]));
  // A plugin frames no card.
  delete integrity["prisoner-card-frame.js"];
  const widget = Object.entries(files).filter(([name]) => name.startsWith("prisoner-card/widget/"));
  const hashes = widget.map(([name, bytes]) => [name.split("/").pop(), `sha384-${createHash("sha384").update(bytes).digest("base64")}`]);
  assert.ok(hashes.some(([name]) => name.endsWith(".wasm")));
  assert.deepEqual(Object.fromEntries(hashes), integrity);
});
