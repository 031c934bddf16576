/** A custom element without any library. */

import { copy, loadCard, sheet } from "./shared.js";

const template = document.createElement("template");
template.innerHTML = `<article>
  <h2></h2>
  <span class="badge"></span>
  <p class="recognition"></p>
  <h3>Charge</h3>
  <ul class="charges"></ul>
  <h3>Sentence</h3>
  <p class="sentence"></p>
  <h3>Write a letter</h3>
  <p class="address" lang="ru"></p>
  <button type="button">Copy the address</button>
  <span role="status"></span>
  <p class="note"></p>
  <ul class="channels"></ul>
</article>`;

class HandWrittenCard extends HTMLElement {
  async connectedCallback() {
    const card = await loadCard(this.getAttribute("feed"), this.getAttribute("person"));
    if (!this.isConnected || this.shadowRoot) return;
    const content = template.content.cloneNode(true);
    const part = (selector) => content.querySelector(selector);
    part("h2").textContent = card.name;
    for (const name of ["badge", "recognition", "sentence", "address", "note"]) {
      part(`.${name}`).textContent = card[name];
    }
    part(".charges").append(...card.charges.map(({ citation, label }) => item(`${citation}: ${label}`)));
    part(".channels").append(...card.channels.map(({ name, cost }) => item(`${name} (${cost})`)));
    const status = part("[role=status]");
    part("button").addEventListener("click", async () => {
      status.textContent = await copy(card.address);
    });
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [sheet];
    root.append(content);
  }
}

function item(text) {
  const element = document.createElement("li");
  element.textContent = text;
  return element;
}

customElements.define("peer-card", HandWrittenCard);
