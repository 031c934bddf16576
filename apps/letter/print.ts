/**
 * Prints a sheet as a document of its own: `@page` does nothing in a shadow root, and the page must not be on it.
 *
 * The document is an empty frame. Its style sheet is constructed and its content built node by node, so a policy without
 * inline styles, frames or scripts loses nothing. It is given no title and no address, and no margin in which a browser
 * would print the page's.
 */

import { createElement, setTimeout } from "../../src/shell/natives.ts";
import styles from "print.css";

/** All lengths are in tenths of a millimetre, those of type in tenths of a point (`src/sheet.rs`). */
export interface Sheet {
  width: number;
  height: number;
  /** texts at their places: an envelope */
  boxes: Box[];
  /** `cut`, `fold`, a `digit` of a postcode, or a `bar` or `thin` bar above it */
  lines: { kind: string, points: [number, number][] }[];
  /** a text that goes over as many pages as it needs: a letter */
  flow: Flow | null;
}

interface Language {
  lang: string;
  dir: string;
}

interface Written extends Language {
  /** together they are the text, letter by letter */
  lines: string[];
}

interface Box {
  /** `recipient`, `sender`, `stamp` or `note` */
  kind: string;
  x: number;
  y: number;
  width: number;
  height: number;
  size: number;
  texts: Written[];
}

interface Flow extends Language {
  margin: number;
  size: number;
  lineHeight: number;
  /** at the top of the first page */
  head: string;
  /** at the bottom of each page, before its number */
  foot: string;
  /** with `{page}` and `{pages}` */
  number: string;
  /** of the letter's language, from zero on */
  digits: string[];
  paragraphs: string[];
}

/** Text that does not fit is printed smaller, by half a point at a time: a letter needs the whole address. */
const STEP = 5;

/** The milliseconds in which a browser must report that it prints. */
const PATIENCE = 1_000;

let frame: HTMLIFrameElement | undefined;

/**
 * @param place in which the frame is put, out of sight
 * @returns whether the browser prints; a sandbox without `allow-modals` does not, and says nothing
 */
export async function print(sheet: Sheet, place: HTMLElement): Promise<boolean> {
  const focused = (place.getRootNode() as ShadowRoot).activeElement as HTMLElement | null;
  // Not before the next one: some browsers print after `print` has returned.
  frame?.remove();
  frame = createElement("iframe");
  frame.className = "paper";
  frame.tabIndex = -1;
  frame.setAttribute("aria-hidden", "true");
  place.append(frame);
  const page = frame.contentWindow as (Window & typeof globalThis) | null;
  const paper = frame.contentDocument;
  // In a sandbox of another origin the frame has an origin of its own.
  if (!page || !paper) return false;
  let begins = (): void => {};
  const begun: Promise<boolean> = new Promise((resolve) => {
    begins = () => resolve(true);
    page.addEventListener("beforeprint", begins);
  });
  fill(paper, page, sheet);
  page.focus();
  try {
    page.print();
  } catch {
    return false;
  }
  const late: Promise<boolean> = new Promise((resolve) => setTimeout(() => resolve(false), PATIENCE));
  const prints = await Promise.race([begun, late]);
  // Nobody sees the frame.
  focused?.focus();
  return prints;
}

function fill(paper: Document, page: Window & typeof globalThis, sheet: Sheet) {
  const { boxes, lines, flow } = sheet;
  const first = node(paper, "div", "page");
  paper.body.textContent = "";
  paper.body.append(first);
  const drawn = boxes.map(({ kind, texts }, index) => {
    const box = node(paper, "div", `box ${kind} box${index}`);
    box.append(...texts.map((text) => written(paper, text)));
    first.append(box);
    return box;
  });
  if (lines.length) first.append(drawing(paper, sheet));
  style(paper, page, rulesOf(sheet));
  for (const [index, box] of boxes.entries()) {
    const { clientHeight } = drawn[index]!;
    while (drawn[index]!.scrollHeight > clientHeight && box.size > STEP) {
      box.size -= STEP;
      style(paper, page, rulesOf(sheet));
    }
  }
  if (flow) paginate(paper, first, flow);
}

/** In a style sheet: a policy lets no style stand at an element. */
function rulesOf({ width, height, boxes, flow }: Sheet): string {
  const rules = [styles, `@page { size: ${mm(width)} ${mm(height)}; margin: 0; }`, `.page { width: ${mm(width)}; height: ${mm(height)}; }`];
  boxes.forEach(({ x, y, width, height, size }, index) =>
    rules.push(`.box${index} { left: ${mm(x)}; top: ${mm(y)}; width: ${mm(width)}; height: ${mm(height)}; font-size: ${size / 10}pt; }`),
  );
  if (flow) {
    const { margin, size, lineHeight } = flow;
    rules.push(
      // Chromium 85 has no `inset`, which the build writes out in style sheets alone.
      `.text { top: ${mm(margin)}; right: ${mm(margin)}; bottom: ${mm(margin)}; left: ${mm(margin)}; font-size: ${size / 10}pt; line-height: ${lineHeight / 10}; }`,
      `.foot { bottom: ${mm(margin / 2)}; left: ${mm(margin)}; right: ${mm(margin)}; }`,
    );
  }
  return rules.join("\n");
}

function mm(tenths: number) {
  return `${tenths / 10}mm`;
}

const SVG = "http://www.w3.org/2000/svg";

function drawing(paper: Document, { width, height, lines }: Sheet) {
  const svg = paper.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
  for (const { kind, points } of lines) {
    const line = paper.createElementNS(SVG, "polyline");
    line.setAttribute("class", kind);
    line.setAttribute("points", points.join(" "));
    svg.append(line);
  }
  return svg;
}

/** Sets the paragraphs, and begins a page where one would stand over the end of a page. */
function paginate(paper: Document, first: HTMLElement, flow: Flow) {
  const pages: HTMLElement[] = [];
  let text!: HTMLElement;
  const turn = () => {
    const sheet = pages.length ? node(paper, "div", "page") : first;
    text = inLanguage(node(paper, "div", "text"), flow);
    sheet.append(text);
    if (!sheet.isConnected) paper.body.append(sheet);
    pages.push(sheet);
  };
  turn();
  for (const [index, paragraph] of [flow.head, ...flow.paragraphs].entries()) {
    let rest = paragraph;
    while (rest) {
      const line = node(paper, "p", index ? "" : "head");
      text.append(line);
      line.textContent = rest;
      if (text.scrollHeight <= text.clientHeight) break;
      // What has no end of a word on a whole page is cut between signs: Burmese, Thai.
      const fits = longestThatFits(line, rest, text, WORDS) || (text.firstChild === line ? longestThatFits(line, rest, text, SIGNS) : 0);
      line.textContent = rest.slice(0, fits);
      if (!fits) line.remove();
      // Not even a sign fits on an empty page: it is cut off rather than asked for again and again.
      if (!fits && !text.childNodes.length) break;
      rest = rest.slice(fits).trimStart();
      turn();
    }
  }
  const inDigits = (number: number) => `${number}`.replace(/\d/g, (digit) => flow.digits[+digit]!);
  for (const [index, sheet] of pages.entries()) {
    const number = pages.length > 1 ? flow.number.replace("{page}", inDigits(index + 1)).replace("{pages}", inDigits(pages.length)) : "";
    const foot = [flow.foot, number].filter(Boolean).join(" · ");
    if (foot) {
      const line = inLanguage(node(paper, "p", "foot"), flow);
      line.textContent = foot;
      sheet.append(line);
    }
  }
}

/** Before a space, or behind a sign of Chinese, which has none. */
const WORDS = /\s+|[\u3000-\u9fff\uff00-\uffef]/g;

/** With their accents. */
const SIGNS = /\P{M}\p{M}*/gu;

/** The number of characters of a paragraph that have room, cut behind one of the matches. */
function longestThatFits(line: HTMLElement, paragraph: string, text: HTMLElement, matches: RegExp) {
  const ends = [...paragraph.matchAll(matches)].map(({ 0: found, index }) => index! + found.trim().length);
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    line.textContent = paragraph.slice(0, ends[middle - 1]);
    if (text.scrollHeight <= text.clientHeight) low = middle;
    else high = middle - 1;
  }
  return low ? ends[low - 1] : 0;
}

function style(paper: Document, page: Window & typeof globalThis, rules: string) {
  try {
    const sheet = new page.CSSStyleSheet();
    sheet.replaceSync(rules);
    paper.adoptedStyleSheets = [sheet];
  } catch {
    // Safari before 16.4 constructs none.
    const element = paper.createElement("style");
    element.textContent = rules;
    paper.head.textContent = "";
    paper.head.append(element);
  }
}

function node(paper: Document, name: string, className: string) {
  const created = paper.createElement(name);
  if (className) created.className = className;
  return created;
}

function written(paper: Document, text: Written) {
  const paragraph = inLanguage(node(paper, "p", ""), text);
  for (const line of text.lines) paragraph.append(Object.assign(node(paper, "span", ""), { textContent: line }));
  return paragraph;
}

function inLanguage(element: HTMLElement, { lang, dir }: Language) {
  return Object.assign(element, { lang, dir });
}
