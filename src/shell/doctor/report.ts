/** Writes the findings to the console and below the card. */

import css from "panel.css";
import type { Finding } from "./finding.ts";

const MARKS = { wrong: "✗", note: "!", good: "✓" };
const WORDS = { wrong: "Wrong", note: "Could be better", good: "Good" };

let sheet: CSSStyleSheet | undefined;

/** @param what the card that it is about */
export function writeReport(what: string, findings: Finding[]) {
  console.group(`prisoner-card: ${what}: ${summary(findings)}`);
  for (const { level, text } of findings) console[level === "wrong" ? "error" : "info"](`${MARKS[level]} ${text}`);
  console.groupEnd();
}

function summary(findings: Finding[]) {
  const count = findings.filter(({ level }) => level === "wrong").length;
  if (count === 0) return "nothing is wrong";
  return count === 1 ? "1 thing is wrong" : `${count} things are wrong`;
}

/** In the card's own root, where the page's styles do not reach. */
export function showPanel(root: ShadowRoot, findings: Finding[]) {
  const panel = element("section", "");
  panel.className = "doctor";
  panel.lang = "en";
  panel.dir = "ltr";
  panel.setAttribute("aria-label", "For the owner of this page");
  const list = element("ul", "");
  for (const { level, text } of findings) {
    const item = element("li", "");
    item.className = level;
    item.append(element("strong", `${WORDS[level]}: `), text);
    list.append(item);
  }
  panel.append(
    element("p", `For the owner of this page: ${summary(findings)}. Visitors see this as long as the tag has the attribute debug.`),
    list,
  );
  removePanel(root);
  root.append(panel);
}

export function removePanel(root: ShadowRoot) {
  root.querySelector(".doctor")?.remove();
}

export function stylePanel(root: ShadowRoot) {
  // Safari before 16.4 constructs none.
  if (!root.adoptedStyleSheets) return;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, text: string) {
  const created = document.createElement(name);
  created.textContent = text;
  return created;
}
