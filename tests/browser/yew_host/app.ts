/**
 * The start of the Yew apps in this folder, by the code that starts the card's own wasm. A page chooses the build.
 */

import * as apps from "bindings";
import { guard, nowasm, start } from "../../../src/shell/engine.ts";

const folder = new URL(".", (document.currentScript as HTMLScriptElement).src);

/** @returns the functions that start an app */
async function load(build: "wasm" | "nowasm") {
  guard(reportError);
  if (build === "nowasm") {
    await loadNoWasm();
    await start(undefined);
  } else {
    const response = await fetch(new URL("app.wasm", folder));
    await start(await WebAssembly.compile(await response.arrayBuffer()));
  }
  return apps;
}

/** The JavaScript build registers itself with the element of this name. */
async function loadNoWasm() {
  customElements.define(
    "prisoner-card",
    class extends HTMLElement {
      static nowasm = nowasm;
    },
  );
  const script = document.createElement("script");
  script.src = new URL("app.nowasm.js", folder).href;
  await new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });
}

Object.assign(globalThis, { loadApps: load });
