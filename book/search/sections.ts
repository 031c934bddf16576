// The sections of the documents that a search finds, and the excerpt of each. No page, no network.

import { stemmer as english } from "@orama/stemmers/english";
import { stemmer as russian } from "@orama/stemmers/russian";
import MiniSearch from "minisearch";

/** A part of a page below one heading, as book/src/search.rs writes it. */
export type Section = {
  /** The address, from the site's folder. */
  url: string;
  /** The title of the page. */
  page: string;
  /** The heading; that of a page's first section is its title. */
  title: string;
  text: string;
};

export type Found = Section & {
  lang: string;
  /** the part of `text` around the words that were found */
  excerpt: Piece[];
};

/** A part of an excerpt, which is one of the words that were found or stands between two. */
export type Piece = { text: string; isFound: boolean };

/** The sections of one language. */
export type Sections = { lang: string; sections: Section[] };

/** Searches in all sections; those in the first of the languages come first where both fit equally well. */
export function searcher(editions: Sections[]): (query: string) => Found[] {
  const sections = editions.flatMap(({ lang, sections }) => sections.map((section) => ({ ...section, lang })));
  const index = new MiniSearch<{ id: number } & Section>({
    fields: ["title", "page", "text"],
    processTerm: (term) => stem(term) || null,
    searchOptions: {
      boost: { title: 6, page: 3 },
      boostDocument: (id) => (sections[id]?.lang === editions[0]?.lang ? 2 : 1),
      combineWith: "AND",
      // A slip of the finger.
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      prefix: (term) => term.length > 1,
    },
  });
  index.addAll(sections.map((section, id) => ({ id, ...section })));
  return (query) => {
    const found = index.search(query).flatMap(({ id, terms }) => {
      const section = sections[id];
      return section ? [{ ...section, excerpt: excerpt(section.text, new Set(terms)) }] : [];
    });
    // A code such as `not-json` is several words to the index.
    const typed = query.trim().toLowerCase();
    const isVerbatim = ({ title, text }: Section) => `${title} ${text}`.toLowerCase().includes(typed);
    return [...found.filter(isVerbatim), ...found.filter((section) => !isVerbatim(section))];
  };
}

/** The word without its ending, case, accents and the dots of ё. */
function stem(word: string): string {
  // й has a mark of its own, which the stemmer needs.
  const folded = word.toLowerCase().normalize("NFD").replace(/(и\u0306)|\p{M}/gu, "$1").normalize("NFC");
  return /\p{Script=Cyrillic}/u.test(folded) ? russian(folded) : english(folded);
}

/** The numbers of characters before the first word that was found, and after it. */
const BEFORE = 60;
const AFTER = 140;

/** The text around the first of the words, or its beginning. */
function excerpt(text: string, found: Set<string>): Piece[] {
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    isFound: found.has(stem(match[0])),
  }));
  const first = words.find(({ isFound }) => isFound)?.start ?? 0;
  const near = words.filter(({ start, end }) => start >= first - BEFORE && end <= first + AFTER);
  const start = first <= BEFORE ? 0 : (near[0]?.start ?? first);
  const end = first + AFTER >= text.length ? text.length : (near.at(-1)?.end ?? first + AFTER);
  const pieces: Piece[] = [{ text: start > 0 ? "… " : "", isFound: false }];
  let place = start;
  for (const word of near.filter(({ isFound }) => isFound)) {
    pieces.push({ text: text.slice(place, word.start), isFound: false });
    pieces.push({ text: text.slice(word.start, word.end), isFound: true });
    place = word.end;
  }
  pieces.push({ text: text.slice(place, end) + (end < text.length ? " …" : ""), isFound: false });
  return pieces.filter(({ text }) => text !== "");
}
