/**
 * What the visitor reads where the Rust side, which has all other sentences, is not there to say it.
 */

const SENTENCES = {
  en: "The details cannot be shown here at the moment.",
  ru: "Сейчас здесь нельзя показать подробности.",
};

/** All that the card speaks, the one that it falls back to first. */
export const LANGUAGES = /* @__PURE__ */ Object.keys(SENTENCES);

/** @param language as it was asked for */
export function sentence(language: string): { text: string, lang: keyof typeof SENTENCES } {
  const lang = /^ru(?![a-z\d])/i.test(language) ? "ru" : "en";
  return { text: SENTENCES[lang], lang };
}
