/** Lit, like the components without decorators in its documentation. */

import { LitElement, html, nothing } from "lit";
import { copy, loadCard, sheet } from "./shared.js";

class LitCard extends LitElement {
  static properties = { feed: {}, person: {}, card: { state: true }, status: { state: true } };
  static styles = sheet;

  async connectedCallback() {
    super.connectedCallback();
    this.card = await loadCard(this.feed, this.person);
  }

  render() {
    const { card } = this;
    if (!card) return html`<slot></slot>`;
    return html`<article>
      <h2>${card.name}</h2>
      <span class="badge">${card.badge}</span>
      <p class="recognition">${card.recognition}</p>
      <h3>Charge</h3>
      <ul class="charges">
        ${card.charges.map(({ citation, label }) => html`<li>${citation}: ${label}</li>`)}
      </ul>
      <h3>Sentence</h3>
      <p class="sentence">${card.sentence}</p>
      <h3>Write a letter</h3>
      <p class="address" lang="ru">${card.address}</p>
      <button type="button" @click=${this.#copy}>Copy the address</button>
      <span role="status">${this.status ?? nothing}</span>
      <p class="note">${card.note}</p>
      <ul class="channels">
        ${card.channels.map(({ name, cost }) => html`<li>${name} (${cost})</li>`)}
      </ul>
    </article>`;
  }

  async #copy() {
    this.status = await copy(this.card.address);
  }
}

customElements.define("peer-card", LitCard);
