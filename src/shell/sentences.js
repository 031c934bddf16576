/**
 * What the visitor reads where the Rust side, which has all other sentences, is not there to say it.
 */

const SENTENCES = {
  en: "The details cannot be shown here at the moment.",
  ru: "Сейчас здесь нельзя показать подробности.",
};

/** All that the card speaks, the one that it falls back to first. */
export const LANGUAGES = /* @__PURE__ */ Object.keys(SENTENCES);

/**
 * @param {string} language as it was asked for
 * @returns {{ text: string, lang: keyof typeof SENTENCES }}
 */
export function sentence(language) {
  const lang = /^ru(?![a-z\d])/i.test(language) ? "ru" : "en";
  return { text: SENTENCES[lang], lang };
}
