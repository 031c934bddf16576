/** The shared code of all peers, so that only the drawing differs: loading the feed, its texts, the style sheet. */

import css from "./card.css";

export const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

/** One request for each feed, however many cards there are. @type {Map<string, Promise<any>>} */
const feeds = new Map();

function loadFeed(url) {
  const loaded = feeds.get(url) ?? fetch(url).then((response) => response.json());
  feeds.set(url, loaded);
  return loaded;
}

/** The texts of one card. */
export async function loadCard(url, person) {
  const feed = await loadFeed(url);
  const { name, recognition, charges, sentence, mail } = feed.items.find((item) => item.id === person)._prisoner_card;
  return {
    name: `${name.en.given} ${name.en.patronymic} ${name.en.family}`,
    badge: "Political prisoner",
    recognition: `Recognised by ${recognition.by.en}`,
    charges: charges.map(({ label, via = [], article }) => ({
      citation: [...via, { article }].map(cite).join(", "),
      label: label.en,
    })),
    sentence: `${sentence.term.slice(1, -1)} years, ${sentence.court.en}, ${sentence.date}`,
    address: mail.address.envelope.ru,
    note: mail.note.en,
    channels: mail.channels.map(({ name, cost }) => ({ name: name.en ?? name, cost })),
  };
}

function cite({ article, part }) {
  return part ? `Art. ${article} § ${part}` : `Art. ${article}`;
}

/** Copies a text and returns the message for the visitor. */
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return "Copied";
  } catch {
    return "Not copied: select the address and copy it";
  }
}
