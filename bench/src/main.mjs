/**
 * Measures the card and alternatives with the same content, in one run of one browser.
 *
 * `cargo xtask bench` provides the tools and files, and runs it. docs/performance.md describes the method.
 */

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { join } from "node:path";
import { HELP, isFullRun, parseArguments } from "./arguments.mjs";
import { startBrowser } from "./browser.mjs";
import { CASES } from "./cases.mjs";
import { Measurements } from "./measurements.mjs";
import { rewritten, results } from "./report.mjs";
import { ROOT, prepareSite } from "./site.mjs";

async function main() {
  const options = parseArguments(process.argv.slice(2));
  if (options.help) return process.stdout.write(HELP);
  const site = await prepareSite(options);
  const load = `load at the start ${loadavg()[0].toFixed(2)} on ${availableParallelism()} cores`;
  console.error(load);
  const browser = await startBrowser();
  const measurements = new Measurements();
  try {
    for (const [name, run] of Object.entries(CASES)) {
      if (options.only.length && !options.only.includes(name)) continue;
      await takeTurns(name, run, { site, browser, measurements, options });
    }
  } finally {
    await browser.close();
  }
  mkdirSync(options.work, { recursive: true });
  writeFileSync(join(options.work, "results.json"), JSON.stringify(measurements.visits, null, 1));
  const text = results(`${browser.version}, ${options.runs} runs of each, ${load}`, site.peers, measurements);
  console.log(text);
  if (isFullRun(options)) {
    const document = join(ROOT, "docs/performance.md");
    writeFileSync(document, rewritten(readFileSync(document, "utf8"), text));
  }
  const problems = options.smoke ? measurements.problems() : [];
  if (problems.length) throw new Error(problems.join("\n"));
}

/** Measures all peers in turn, round after round, so that a disturbance affects all of them. */
async function takeTurns(name, run, { site, browser, measurements, options }) {
  const peers = site.peers.filter((peer) => peer.cases.includes(name) && (!options.smoke || peer.smoke));
  // The memory that cards leave hardly varies, and takes minutes to measure.
  const rounds = name === "memory" ? 1 : options.runs;
  for (let round = 0; round < rounds; round++) {
    console.error(`${name}: round ${round + 1} of ${rounds}`);
    for (const peer of peers) {
      const keep = (condition, visit) => measurements.keep({ case: name, condition, peer: peer.name, round }, visit);
      await run({ site, browser, peer, keep, smoke: options.smoke });
    }
    // Another peer is the first in the next round.
    peers.push(...peers.splice(0, 1));
  }
}

main().catch((error) => {
  console.error(`error: ${error.message}`);
  process.exitCode = 1;
});
