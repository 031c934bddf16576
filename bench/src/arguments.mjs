/** The command line. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { CASES } from "./cases.mjs";
import { ROOT } from "./site.mjs";

const NAMES = Object.keys(CASES).join(", ");
export const HELP = readFileSync(new URL("../help.txt", import.meta.url), "utf8").replace("{cases}", NAMES);

/** The number of runs from which on a median is reliable. */
const ENOUGH_RUNS = 9;

/** @param {string[]} words */
export function parseArguments(words) {
  const { values } = parseArgs({
    args: words,
    options: {
      runs: { type: "string", default: `${ENOUGH_RUNS}` },
      only: { type: "string", multiple: true, default: [] },
      peer: { type: "string", multiple: true, default: [] },
      dist: { type: "string", default: join(ROOT, "dist") },
      work: { type: "string", default: join(ROOT, "target/bench") },
      smoke: { type: "boolean", default: false },
      help: { type: "boolean", short: "h" },
    },
  });
  if (!/^[1-9]\d*$/.test(values.runs)) throw new Error(`\`--runs ${values.runs}\`: write 9, or 1 for a quick look`);
  const unknown = values.only.find((name) => !CASES[name]);
  if (unknown) throw new Error(`there is no case \`${unknown}\`: use one of ${NAMES}`);
  const extras = values.peer.map((peer) => {
    const [, name, place] = peer.match(/^([^=]+)=(.+)$/) ?? [];
    if (!place) throw new Error(`\`--peer ${peer}\` lacks a name or a place: write NAME=URL or NAME=FOLDER`);
    return { name, place };
  });
  return { ...values, extras, runs: values.smoke ? 1 : Number(values.runs) };
}

/** Whether the results may go into the documentation: every case, enough runs, and no peer of one machine alone. */
export function isFullRun({ smoke, runs, only, extras }) {
  return !smoke && runs >= ENOUGH_RUNS && !only.length && !extras.length;
}
