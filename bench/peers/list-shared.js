/** The shared code of the list's peers: the people of a feed, and the search among them, without case and accents. */

export const define = (draw) => customElements.define("peer-list", class extends HTMLElement {
  connectedCallback() {
    draw(this.attachShadow({ mode: "open" }), this.getAttribute("feed"));
  }
});

const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().split(" ");

export async function loadPeople(url) {
  const { people } = await (await fetch(url)).json();
  return people.map(({ id, _prisoner_card: { name, headline, custody } }) => {
    const names = Object.values(name).map(({ given, family }) => `${given} ${family}`);
    return { id, name: names[0], line: headline.en, place: custody.place.en, words: names.flatMap(fold) };
  });
}

export function find(people, typed) {
  const wanted = fold(typed);
  return people.filter(({ words }) => wanted.every((part) => words.some((word) => word.startsWith(part))));
}
