// Before the widget's script, on pages with hostile feeds: records every script that ran, or was blocked.
"use strict";

window.harm = [];
for (const name of ["canary", "alert", "confirm", "prompt", "open"]) window[name] = () => void window.harm.push(name);
addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sourceFile }) => {
  // Scripts of the tests' own driver are not the page's.
  if (sourceFile || blockedURI !== "eval") window.harm.push(`${effectiveDirective} ${blockedURI} ${sourceFile}`);
});

const FORBIDDEN =
  "script, iframe, frame, object, embed, link, meta, base, form, input, style, template, slot, video, audio, source, math, foreignObject, prisoner-card, [style], [srcdoc], [formaction], [name]";

/**
 * Whether a text has a character that no engine can break: marks heaped on a letter. Its drawing is cut off at the
 * card's edge all the same.
 */
const isUnbreakable = (text) => [...new Intl.Segmenter().segment(text)].some(({ segment }) => segment.length > 20);

/** The parts of a card with a wrong place or a forbidden form. */
window.faultsOfCard = (card) => {
  const app = card.shadowRoot.querySelector(".app");
  const faults = [];
  if (!app) return faults;
  const strange = (element) =>
    element.matches(FORBIDDEN) || [...element.attributes].some(({ name }) => name.startsWith("on") || name.includes(":"));
  const box = card.getBoundingClientRect();
  for (const element of app.querySelectorAll("*")) {
    if (strange(element)) faults.push(`strange: ${element.outerHTML.slice(0, 200)}`);
    const { left, right, top, bottom, width } = element.getBoundingClientRect();
    const outside = left < box.left - 1 || right > box.right + 1 || top < box.top - 1 || bottom > box.bottom + 1;
    if (width && outside && !isUnbreakable(element.textContent)) faults.push(`outside: ${element.localName}.${element.getAttribute("class")} ${[left - box.left, right - box.right, top - box.top, bottom - box.bottom]}`);
  }
  for (const { protocol, hostname, href } of app.querySelectorAll("a")) {
    if (!["https:", "mailto:"].includes(protocol) && hostname !== "127.0.0.1") faults.push(`link: ${href}`);
  }
  if (getComputedStyle(app.firstElementChild).overflowX !== "clip") faults.push("what is drawn may leave the card");
  return faults.slice(0, 3);
};
