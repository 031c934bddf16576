/** Svelte, drawing into a custom element's shadow root. */

import { mount, unmount } from "svelte";
import Card from "./Card.svelte";
import { sheet } from "./shared.js";

class SvelteCard extends HTMLElement {
  #component;

  connectedCallback() {
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [sheet];
    this.#component = mount(Card, {
      target: root,
      props: { feed: this.getAttribute("feed"), person: this.getAttribute("person") },
    });
  }

  disconnectedCallback() {
    unmount(this.#component);
  }
}

customElements.define("peer-card", SvelteCard);
