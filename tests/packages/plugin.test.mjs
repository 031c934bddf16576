/** The WordPress plugin for the upload: a zip with one folder. tests/browser tests its behaviour in WordPress. */

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { unzipSync } from "fflate";
import { notInPhp74 } from "./php.mjs";

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

test("the plugin's zip has the card of the npm package, whole, with the letter composer", () => {
  const npm = join(packages, `prisoner-card-${version}.tgz`);
  const integrity = JSON.parse(execFileSync("tar", ["--extract", "--to-stdout", "--file", npm, "package/integrity.json"]));
  // A plugin frames no card, and has no list.
  for (const name of Object.keys(integrity)) if (/^prisoner-(?:card-frame\.js|list)/.test(name)) delete integrity[name];
  const widget = Object.entries(files).filter(([name]) => name.startsWith("prisoner-card/widget/"));
  const hashes = widget.map(([name, bytes]) => [name.split("/").pop(), `sha384-${createHash("sha384").update(bytes).digest("base64")}`]);
  assert.equal(hashes.filter(([name]) => name.endsWith(".wasm")).length, 2);
  assert.deepEqual(Object.fromEntries(hashes), integrity);
});

test("PHP 7.4 reads the plugin's sources, which is the oldest that its readme names", () => {
  assert.match(text("prisoner-card/readme.txt"), /^Requires PHP: 7\.4$/m);
  const sources = Object.keys(files).filter((name) => name.endsWith(".php"));
  assert.ok(sources.length > 10);
  for (const name of sources) assert.deepEqual(notInPhp74(text(name)), [], name);
});

test("syntax newer than PHP 7.4 is found", () => {
  for (const code of [
    "$a = match ($b) { 1 => 2 };",
    "$a?->b;",
    "f(a: 1);",
    "function f(int|string $a) {}",
    "function f(A&B $a) {}",
    "function f(mixed $a) {}",
    "function f(): never { exit; }",
    "function f($a,) {}",
    "function f($a = new B()) {}",
    "class A { function __construct(public int $a) {} }",
    "class A { function f(): static {} }",
    "class A { public readonly int $a; }",
    "readonly class A {}",
    "enum A { case B; }",
    "try {} catch (E) {}",
    "$a = $b ?? throw new E();",
    "$a = strlen(...);",
    "$a::class;",
    "$a = 0o17;",
    "get_debug_type($a);",
  ]) assert.equal(notInPhp74(`<?php ${code}`).length, 1, code);
  assert.deepEqual(notInPhp74("<?php class A { public ?int $b = null; } $f = fn($a) => $a ?? [...$b, 1_000]; $a ??= A::class;"), []);
});
