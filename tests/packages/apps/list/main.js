import "prisoner-card/list";

const list = document.createElement("prisoner-list");
list.addEventListener("prisoner-list-ready", ({ detail }) => (document.title = `${detail.people} in ${detail.lang}`));
const lang = new URLSearchParams(location.search).get("lang") ?? "en";
Object.assign(list, { feed: "/feed.json", lang, theme: "light", search: true });
document.querySelector("#app").append(list);
