/** Where the findings are told: in the console, and below the card. */

import css from "./panel.css";

/** @typedef {import("./finding.js").Finding} Finding */

const MARKS = { wrong: "✗", note: "!", good: "✓" };
const WORDS = { wrong: "Wrong", note: "Could be better", good: "Good" };

/** @type {CSSStyleSheet | undefined} */
let sheet;

/**
 * @param {string} what the card that it is about
 * @param {Finding[]} findings
 */
export function writeReport(what, findings) {
  console.group(`prisoner-card: ${what}: ${summary(findings)}`);
  for (const { level, text } of findings) console[level === "wrong" ? "error" : "info"](`${MARKS[level]} ${text}`);
  console.groupEnd();
}

/** @param {Finding[]} findings */
function summary(findings) {
  const count = findings.filter(({ level }) => level === "wrong").length;
  if (count === 0) return "nothing is wrong";
  return count === 1 ? "1 thing is wrong" : `${count} things are wrong`;
}

/**
 * In the card's own root, where the page's styles do not reach.
 *
 * @param {Element} card
 * @param {Finding[]} findings
 */
export function showPanel(card, findings) {
  const root = /** @type {ShadowRoot} */ (card.shadowRoot);
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
  root.querySelector(".doctor")?.remove();
  root.append(panel);
  adopt(root);
}

/** @param {ShadowRoot} root */
function adopt(root) {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/**
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {string} text
 */
function element(name, text) {
  const created = document.createElement(name);
  created.textContent = text;
  return created;
}
