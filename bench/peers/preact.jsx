/** @jsx h */
/** Preact, drawing into a custom element's shadow root. */

import { h, render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { copy, loadCard, sheet } from "./shared.js";

function Card({ feed, person }) {
  const [card, setCard] = useState();
  const [status, setStatus] = useState("");
  useEffect(() => {
    let wanted = true;
    loadCard(feed, person).then((loaded) => wanted && setCard(loaded));
    return () => {
      wanted = false;
    };
  }, [feed, person]);
  if (!card) return <slot />;
  return (
    <article>
      <h2>{card.name}</h2>
      <span class="badge">{card.badge}</span>
      <p class="recognition">{card.recognition}</p>
      <h3>Charge</h3>
      <ul class="charges">
        {card.charges.map(({ citation, label }) => (
          <li key={citation}>{citation}: {label}</li>
        ))}
      </ul>
      <h3>Sentence</h3>
      <p class="sentence">{card.sentence}</p>
      <h3>Write a letter</h3>
      <p class="address" lang="ru">{card.address}</p>
      <button type="button" onClick={async () => setStatus(await copy(card.address))}>
        Copy the address
      </button>
      <span role="status">{status}</span>
      <p class="note">{card.note}</p>
      <ul class="channels">
        {card.channels.map(({ name, cost }) => (
          <li key={name}>{name} ({cost})</li>
        ))}
      </ul>
    </article>
  );
}

class PreactCard extends HTMLElement {
  connectedCallback() {
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [sheet];
    render(<Card feed={this.getAttribute("feed")} person={this.getAttribute("person")} />, root);
  }

  disconnectedCallback() {
    render(null, this.shadowRoot);
  }
}

customElements.define("peer-card", PreactCard);
