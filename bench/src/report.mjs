/** The report: the card's aims, and a table for each group of figures. */

import { readFileSync } from "node:fs";
import { BIG_FEED, EACH_FURTHER, LIST, MEMORY } from "./cases.mjs";
import { quartiles, ratios } from "./measurements.mjs";
import { BASELINE } from "./peers.mjs";
import { NETWORKS, describe, warm } from "./profiles.mjs";

/**
 * The aims, each with the limit of its median for peers under conditions, and the columns of the tables. A figure is
 * shown as a median with so many `digits`, and its quartiles if `spread` is set. `over` is another figure of the same
 * visit, or a peer for its figure of the same name; the ratio is shown. The browser reports nothing below `least`.
 */
const { aims: AIMS, columns } = JSON.parse(readFileSync(new URL("../report.json", import.meta.url), "utf8"));

const NOTHING = "–";

const spans = (name) =>
  Object.fromEntries(NETWORKS.map(({ name: condition }) => [condition, { name, condition, digits: 0, spread: true }]));

const visits = [...NETWORKS.map(({ name }) => name), ...NETWORKS.filter((network) => network.warm).map(warm)];

/** The tables: title, columns, and the condition of the figures that have none of their own. */
const TABLES = [
  ...visits.map((name) => [`One card: ${name}`, columns.oneCard, name]),
  ["From the script's last byte to the requests for wasm and feed, ms", spans("scriptToRequests")],
  ["From the wasm's last byte to the address, ms", spans("wasmToAddress")],
  ["Many cards of one feed, 4× CPU", columns.manyCards, EACH_FURTHER],
  ...Object.keys(BIG_FEED).map((name) => [`From a big feed's last byte to the card: ${name}`, columns.bigFeed, name]),
  [`Left of ${MEMORY}`, columns.memory, MEMORY],
  [LIST, columns.list, LIST],
];

/** The results for the documentation. `run` describes the measurement. */
export function results(run, peers, measurements) {
  const failures = measurements.failures().map((failure) => `\n- ${failure}`);
  const failed = failures.length ? `Failed visits, which are in no median:\n${failures.join("")}` : "No visit failed.";
  return `\
${run}; the runs of the peers are interleaved. Figures are medians, with the quartiles in brackets.

${NETWORKS.map(describe).join("\n")}

### Aims

${aims(measurements)}
${TABLES.map((table) => section(table, peers, measurements)).join("")}${failed}
`;
}

/** A document with other results. @param {string} document */
export function rewritten(document, results) {
  const heading = "\n## Results\n\n";
  const [method, old] = document.split(heading);
  if (!old) throw new Error("the document has no results to replace");
  return method + heading + results;
}

/** The aims that have measurements. */
function aims(measurements) {
  const row = (what, figure, [peer, condition, limit]) => {
    const series = seriesOf(measurements, peer, condition, figure);
    const reached = quartiles(series)[1] <= limit ? "yes" : "not yet";
    return [`${peer}, ${condition}: ${what}`, `≤ ${limit}`, show(figure, series), reached];
  };
  const rows = AIMS.flatMap(({ what, figure, most }) => most.map((limit) => row(what, figure, limit)));
  return markdown(["what", "aim", "reached", "aim reached"], rows.filter(([, , shown]) => shown !== NOTHING));
}

function section([title, columns, condition], peers, measurements) {
  const cell = (peer, figure) => show(figure, seriesOf(measurements, peer, figure.condition ?? condition, figure));
  const rows = [...new Set(peers.map(({ name }) => name))]
    .map((name) => [name, ...Object.values(columns).map((figure) => cell(name, figure))])
    .filter(([, ...cells]) => cells.some((shown) => shown !== NOTHING));
  return rows.length ? `### ${title}\n\n${markdown(["peer", ...Object.keys(columns)], rows)}\n` : "";
}

function seriesOf(measurements, peer, condition, { name, over }) {
  const series = measurements.series(condition, peer, name);
  if (!over) return series;
  const base = over === BASELINE ? [over, name] : [peer, over];
  return ratios(series, measurements.series(condition, ...base));
}

function show({ digits, spread, least }, series) {
  if (!series.size) return NOTHING;
  const quarters = quartiles(series);
  if (quarters[1] < least) return `≤ ${least}`;
  const [lower, middle, upper] = quarters.map((value) => value.toFixed(digits));
  return spread ? `${middle} (${lower}–${upper})` : middle;
}

/** A Markdown table that is readable as plain text, too: the first column to the left, figures to the right. */
function markdown(headings, rows) {
  const widths = headings.map((_, column) => Math.max(...[headings, ...rows].map((row) => row[column].length)));
  const rule = widths.map((width, column) => (column ? `${"-".repeat(width - 1)}:` : "-".repeat(width)));
  const pad = (cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[column]));
  return [headings, rule, ...rows].map((row) => `| ${row.map(pad).join(" | ")} |\n`).join("");
}
