/** The element `<prisoner-list>`. Its children are its fallback: they stay until the list is there. */

import { List } from "bindings";
import { inheritedLanguage } from "../../src/shell/attributes.ts";
import { report, type CardError } from "../../src/shell/errors.ts";
import { MIRROR_MILLISECONDS } from "../../src/shell/limits.ts";
import { ofDocument, stringifyJson, URL } from "../../src/shell/natives.ts";
import { loadPage } from "../../src/shell/page.ts";
import { call, loadWasm } from "../../src/shell/wasm.ts";
import { languageOf, useWords } from "../../src/shell/words.ts";

export class PrisonerList extends HTMLElement {
  async connectedCallback() {
    try {
      await this.#load();
    } catch (error) {
      report(error as CardError);
    }
  }

  async #load() {
    const url = new URL(this.getAttribute("feed") ?? "", ofDocument("baseURI")).href;
    const language = languageOf(this.lang || inheritedLanguage(this));
    const wasm = loadWasm();
    const page = loadPage(url, [], false, MIRROR_MILLISECONDS, new AbortController().signal);
    const [{ feed }] = await Promise.all([page, wasm]);
    await useWords(language);
    const names = (feed as { items: { title?: string }[] }).items.map(({ title }) => title ?? "");
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    const app = root.appendChild(document.createElement("div"));
    call(() => new List(app).show(stringifyJson(names), language));
  }
}
