// Verifies a file with the card's own code, for tests that have made its signature elsewhere:
// node tests/shell/verify.js FEED SIGNATURE KEY…
import { readFile } from "node:fs/promises";
import "./browser.js";

const { verify } = await import("../../src/shell/signature.ts");

const [feed, signature, ...keys] = process.argv.slice(2);
try {
  await verify(new Uint8Array(await readFile(feed)), new Uint8Array(await readFile(signature)), feed, keys);
  console.log("verified");
} catch (error) {
  console.log(`${error.code}: ${error.message}`);
  process.exitCode = 1;
}
