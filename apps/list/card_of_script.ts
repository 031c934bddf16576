/**
 * The card's own script, loaded from the list's folder when the first card is opened. The build puts this in the place of
 * "card".
 */

import { createElement, ofDocument } from "../../src/shell/natives.ts";
import { urlOf } from "release";

const NAME = "prisoner-card";

let loading: Promise<unknown> | undefined;

/** A failure is not remembered: the next card tries again. */
export function loadCard(): Promise<unknown> {
  if (customElements.get(NAME)) return Promise.resolve();
  loading ??= load(urlOf(`${NAME}.js`)).catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

function load(url: string): Promise<unknown> {
  const script = createElement("script");
  try {
    script.src = url;
  } catch {
    // Trusted Types forbid it; an import is no sink of theirs. A module has no tag, so the folder is named in one that
    // runs nothing.
    ofDocument("head").append(Object.assign(script, { type: "application/json" }));
    script.dataset.base = urlOf(".");
    return import(url);
  }
  return new Promise((resolve, reject) => {
    Object.assign(script, { onload: resolve, onerror: reject });
    ofDocument("head").append(script);
  });
}
