/** The installed command of the publisher: from the archive, from the Debian package, and by npx. */

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

const here = fileURLToPath(new URL(".", import.meta.url));
const feed = join(here, "../../static/feed.json");
const packages = process.env.PRISONER_CARD_PACKAGES ?? join(here, "../../target/package");
const version = readFileSync(join(here, "../../Cargo.toml"), "utf8").match(/^version = "(.+)"/m)[1];
const scratch = mkdtempSync(join(tmpdir(), "prisoner-card-"));

after(() => rmSync(scratch, { recursive: true, force: true }));

const names = readdirSync(packages);
const file = (pattern) => join(packages, names.find((name) => pattern.test(name)) ?? assert.fail(`there is no ${pattern}`));

/** Asserts that it is the whole command, with the widget in it. */
async function assertRuns(program, arguments_ = []) {
  const { stdout } = await run(program, [...arguments_, "--version"]);
  assert.equal(stdout, `prisoner-card ${version}\n`);
  const site = mkdtempSync(join(scratch, "site-"));
  await run(program, [...arguments_, "build", feed, "--base-url", "https://example.org/", "--out", join(site, "made")]);
  assert.ok(readdirSync(join(site, "made")).some((name) => /^prisoner-card-[0-9a-f]+\.wasm$/.test(name)));
}

test("the archive has the command, a manual page for each of its commands, completions and licences", async () => {
  await run("tar", ["--extract", "--file", file(/^prisoner-card-\d.*-.*\.tar\.gz$/), "--directory", scratch, "--strip-components", "1"]);
  await assertRuns(join(scratch, "prisoner-card"));
  const { stdout } = await run(join(scratch, "prisoner-card"), ["--help"]);
  const commands = [...stdout.matchAll(/^ {2}([a-z-]+) {2,}/gm)].map(([, name]) => name).filter((name) => name !== "help");
  assert.ok(commands.length > 8);
  const pages = ["prisoner-card.1", ...commands.map((name) => `prisoner-card-${name}.1`)];
  assert.deepEqual(readdirSync(join(scratch, "man")).sort(), pages.sort());
  assert.match(readFileSync(join(scratch, "man/prisoner-card-check.1"), "utf8"), /^\.TH prisoner-card-check 1/m);
  assert.deepEqual(readdirSync(join(scratch, "completions")).sort(), [
    "_prisoner-card",
    "_prisoner-card.ps1",
    "prisoner-card.bash",
    "prisoner-card.elv",
    "prisoner-card.fish",
  ]);
});

test("the Debian package installs the command, and names what it needs", async (context) => {
  const deb = file(/\.deb$/);
  const { stdout } = await run("dpkg-deb", ["--field", deb]).catch(({ code }) => ({ stdout: code }));
  if (stdout === "ENOENT") return context.skip("there is no dpkg-deb");
  assert.match(stdout, new RegExp(`^Package: prisoner-card\nVersion: ${version}\n`));
  // The person who packs it is the maintainer; no maintainer is made up.
  if (process.env.PRISONER_CARD_PACKAGES) assert.match(stdout, /^Maintainer: Anna Primerova <anna@example\.org>$/m);
  assert.match(stdout, /^Depends: libc6 \(>= 2\.\d+\), libgcc-s1$/m);
  const root = join(scratch, "root");
  await run("dpkg-deb", ["--extract", deb, root]);
  await assertRuns(join(root, "usr/bin/prisoner-card"));
  const { stdout: listed } = await run("dpkg-deb", ["--contents", deb]);
  for (const line of listed.trim().split("\n")) assert.match(line, / (?:root\/root|0\/0) /);
  assert.match(listed, /usr\/share\/man\/man1\/prisoner-card-check\.1\.gz\n/);
  assert.match(listed, /usr\/share\/bash-completion\/completions\/prisoner-card\n/);
  if (process.getuid() !== 0) return;
  // A data base of its own, so that this machine's stays as it is.
  const admin = join(scratch, "dpkg");
  await run("sh", ["-c", `mkdir -p '${admin}/info' '${admin}/updates' '${root}-installed' && touch '${admin}/status'`]);
  const options = [`--admindir=${admin}`, `--instdir=${root}-installed`, "--force-depends", "--log=/dev/null"];
  await run("dpkg", [...options, "--install", deb]);
  await assertRuns(join(`${root}-installed`, "usr/bin/prisoner-card"));
});

test("npx runs the command from the npm package, without the network, and hands on its exit code", async () => {
  const tarball = join(packages, `prisoner-card-cli-${version}.tgz`);
  const npx = ["--yes", "--offline", "--cache", join(scratch, "npm"), `--package=${tarball}`, "prisoner-card"];
  await assertRuns("npx", npx);
  await assert.rejects(run("npx", [...npx, "check", "no-such-file.json"]), ({ code }) => code === 2);
});

test("two packages of the same sources are the same, and SHA256SUMS has their digests", async () => {
  const { PRISONER_CARD_PACKAGES_SMALL: small, PRISONER_CARD_PACKAGES_SMALL_AGAIN: again } = process.env;
  await run("sha256sum", ["--check", "--strict", "SHA256SUMS"], { cwd: packages });
  const sums = readFileSync(join(packages, "SHA256SUMS"), "utf8");
  assert.deepEqual(sums.match(/(?<= {2}).+/g), names.filter((name) => name !== "SHA256SUMS").sort());
  if (!small) return;
  assert.deepEqual(readdirSync(small), names);
  assert.equal(readFileSync(join(again, "SHA256SUMS"), "utf8"), readFileSync(join(small, "SHA256SUMS"), "utf8"));
});
