// The search of the documentation site: a field in the head of each page, and a list of links below it. Sections and search
// are loaded when somebody goes to the field. Everything is written as text, so the site's policy needs no exception.

import type { Found, Sections } from "./sections.ts";

/** The number of found sections that are shown. */
const SHOWN = 20;

type Words = {
  label: string;
  /** the name of the form among those of the page */
  form: string;
  results: string;
  none: string;
  failed: string;
  found(count: number): string;
  /** the text beside a result in the other language */
  other: string;
};

const WORDS: Record<string, Words> = {
  en: {
    label: "Search",
    form: "The documentation",
    results: "Search results",
    none: "Nothing was found",
    failed: "The search could not be loaded",
    found: (count) => (count === 1 ? "1 place" : count > SHOWN ? `${count} places; these are the first ${SHOWN}` : `${count} places`),
    other: "in Russian",
  },
  ru: {
    label: "Поиск",
    form: "Документация",
    results: "Результаты поиска",
    none: "Ничего не найдено",
    failed: "Поиск не загрузился",
    found: (count) => (count > SHOWN ? `Найдено: ${count}. Здесь первые ${SHOWN}` : `Найдено: ${count}`),
    other: "по-английски",
  },
};

const site = new URL(".", import.meta.url);
const lang = document.documentElement.lang;
const words = WORDS[lang] ?? WORDS["en"]!;
const place = document.querySelector(".search");
if (place) build(place);

function build(place: Element): void {
  const field = element("input", { type: "search", id: "search", autocomplete: "off", spellcheck: "false" });
  const label = element("label", { for: "search" }, words.label);
  const form = element("form", { role: "search", "aria-label": words.form });
  form.append(label, field);
  place.append(form);

  const region = element("section", { class: "results", "aria-label": words.results });
  // There from the beginning: a region that is new is not read out.
  const status = element("p", { role: "status" });
  const list = element("ol", {});
  region.append(status, list);
  region.hidden = true;
  document.querySelector(".masthead")?.after(region);

  let search: Promise<(query: string) => Found[]> | undefined;
  const loaded = () => (search ??= load());
  field.addEventListener("focus", () => void loaded().catch(() => {}));
  field.addEventListener("input", () => void show());
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void show().then(() => list.querySelector("a")?.focus());
  });
  list.addEventListener("click", (event) => {
    // Later: Firefox follows no link that a listener has removed.
    if (event.target instanceof Element && event.target.closest("a")) setTimeout(clear);
  });
  for (const part of [form, region]) part.addEventListener("keydown", onKey);

  async function show(): Promise<void> {
    const query = field.value.trim();
    if (query === "") return clear();
    region.hidden = false;
    try {
      const found = (await loaded())(query);
      // Something else may have been typed while the search was loaded.
      if (field.value.trim() !== query) return;
      status.textContent = found.length > 0 ? words.found(found.length) : words.none;
      list.replaceChildren(...found.slice(0, SHOWN).map(result));
    } catch {
      search = undefined;
      status.textContent = words.failed;
      list.replaceChildren();
    }
  }

  function clear(): void {
    field.value = "";
    status.textContent = "";
    list.replaceChildren();
    region.hidden = true;
  }

  function onKey(event: KeyboardEvent): void {
    const links = [...list.querySelectorAll("a")];
    const current = links.findIndex((link) => link === document.activeElement);
    if (event.key === "Escape") {
      clear();
      field.focus();
    } else if (event.key === "ArrowDown" && links.length > 0) {
      links[Math.min(current + 1, links.length - 1)]?.focus();
    } else if (event.key === "ArrowUp" && current >= 0) {
      (links[current - 1] ?? field).focus();
    } else return;
    event.preventDefault();
  }
}

/** An entry of the list: the heading and its page as a link, and some words around the words that were found. */
function result(found: Found): HTMLElement {
  const entry = element("li", found.lang === lang ? {} : { lang: found.lang });
  const link = element("a", { href: new URL(found.url, site).href }, found.title);
  if (found.page !== found.title) link.append(" ", element("span", { class: "of-page" }, found.page));
  const text = element("p", {});
  text.append(...found.excerpt.map(({ text, isFound }) => (isFound ? element("mark", {}, text) : text)));
  entry.append(link);
  if (found.lang !== lang) entry.append(" ", element("small", { lang }, words.other));
  entry.append(text);
  return entry;
}

/** Russian readers have the English pages, too: the reference is there alone. */
async function load(): Promise<(query: string) => Found[]> {
  const langs = lang === "en" ? ["en"] : [lang, "en"];
  const [{ searcher }, ...editions] = await Promise.all([import("./sections.ts"), ...langs.map(sections)]);
  return searcher(editions);
}

async function sections(lang: string): Promise<Sections> {
  const response = await fetch(new URL(`search.${lang}.json`, site));
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return { lang, sections: await response.json() };
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string>,
  text = "",
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.textContent = text;
  return made;
}
