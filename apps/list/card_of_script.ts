/**
 * The card's own script, loaded from the list's folder when the first card is opened, with the hash of this release.
 * The build uses this file as "card".
 */

import { createElement, ofDocument } from "../../src/shell/natives.ts";
import { tags } from "../../src/shell/script_tag.ts";
import { runScript, urlOf } from "release";

const NAME = "prisoner-card";

let loading: Promise<unknown> | undefined;

/** A failure is not remembered: the next card tries again. */
export function loadCard(): Promise<unknown> {
  if (customElements.get(NAME)) return Promise.resolve();
  loading ??= load().catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load() {
  // Its name stays from release to release: with the hash in its address, no cache has another release's under it.
  const url = urlOf(`${NAME}.js?${__CARD_INTEGRITY__.slice(-12).replace(/\W/g, "")}`);
  // As a module (`runScript`) it would not know its folder.
  const folder = Object.assign(createElement("script"), { type: "application/json" });
  folder.dataset.base = urlOf(".");
  ofDocument("head").append(folder);
  try {
    const refusal = await runScript(url, __CARD_INTEGRITY__, new AbortController().signal);
    // WebKit compares no module. A page that pins the list's own script wants this one compared, too.
    if (refusal && tags.some((tag) => tag.integrity)) throw refusal;
    if (refusal) await import(url);
  } finally {
    folder.remove();
  }
}
