/**
 * What the visitor reads where the Rust side, which has all other sentences, is not there to say it.
 */

const SENTENCES = {
  en: {
    failed: "The details cannot be shown here at the moment.",
    outdated: "This copy may be out of date: no newer version could be loaded.",
    expired: "This copy is out of date. Ask the publisher whether the address is still right.",
    doubtful: "The address below could not be confirmed and may be wrong.",
    show: "Show the address all the same",
  },
  ru: {
    failed: "Сейчас здесь нельзя показать подробности.",
    outdated: "Эта копия могла устареть: более новую версию загрузить не удалось.",
    expired: "Эта копия устарела. Уточните у публикующей организации, верен ли ещё адрес.",
    doubtful: "Адрес ниже не удалось подтвердить, он может быть неверным.",
    show: "Всё равно показать адрес",
  },
};

export type Sentence = keyof (typeof SENTENCES)["en"];

/** All that the card speaks, the one that it falls back to first. */
export const LANGUAGES = /* @__PURE__ */ Object.keys(SENTENCES);

/** @param language as it was asked for */
export function sentence(name: Sentence, language: string): { text: string, lang: keyof typeof SENTENCES } {
  const lang = /^ru(?![a-z\d])/i.test(language) ? "ru" : "en";
  return { text: SENTENCES[lang][name], lang };
}
