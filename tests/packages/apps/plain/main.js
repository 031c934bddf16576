// The class alone, defined by the page.
import { PrisonerCard } from "prisoner-card/element";

customElements.define("prisoner-card", PrisonerCard);

const card = document.createElement("prisoner-card");
card.addEventListener("prisoner-card-ready", ({ detail }) => (document.title = `${detail.person} ${card.theme}`));
const lang = new URLSearchParams(location.search).get("lang") ?? "en";
Object.assign(card, { feed: "/feed.json", person: "mironov", lang, theme: "light", debug: false });
document.querySelector("#app").append(card);
