/**
 * The card's words in the visitor's language. English is here and in the wasm. Every other language is a file of its own,
 * a pack, of which a card loads the one that it needs, side by side with the wasm and the feed. Where a pack does not
 * come, the card is in English.
 */

import { loadWords } from "bindings";
import { hexadecimal, ofBase64 } from "./bytes.ts";
import { warn } from "./errors.ts";
import { MIRROR_MILLISECONDS } from "./limits.ts";
import { json } from "./json.ts";
import { call, fetchFile, load } from "./wasm.ts";

/** A language: the words of the script, and those of Rust. */
export interface Words {
  tag: string;
  dir: string;
  /** the sentences that the visitor reads where the Rust side is not loaded */
  script: Record<Sentence, string>;
  /** for Rust; undefined once it has them */
  card?: string[];
}

export type Sentence = keyof (typeof __ENGLISH__)["script"];

const ENGLISH: Words = __ENGLISH__;

/** Of each pack the SHA-256, in base64. No `Map`: English needs none where the page has replaced it. */
const DIGESTS: Record<string, string> = __PACKS__;

const packs: Record<string, Promise<Words>> = Object.create(null);

/**
 * The language of the card for a visitor who asked for `language`; English where there is no other. Rust finds the same
 * one (`LanguageTag::fallbacks`): Chinese that does not name its script has it by its region.
 */
export function languageOf(language: string): string {
  const [, primary] = /^\s*([a-z]*)/.exec(language.toLowerCase())!;
  const isTraditional = /hant|^(?!.*hans).*[-_](tw|hk|mo)/i.test(language);
  const tag = primary === "zh" ? `zh-Han${isTraditional ? "t" : "s"}` : primary;
  // A property that every object inherits, such as `constructor`, is no digest.
  return typeof DIGESTS[tag] === "string" ? tag : ENGLISH.tag;
}

/**
 * The words for a visitor of that language. It never rejects.
 *
 * @param again whether a pack that did not come is asked for once more
 */
export async function wordsFor(language: string, again?: boolean): Promise<Words> {
  const tag = languageOf(language);
  if (tag === ENGLISH.tag) return ENGLISH;
  if (again && (await packs[tag]) === ENGLISH) delete packs[tag];
  return (packs[tag] ??= loadPack(tag).catch(({ message }) => {
    warn(`the card is in English: ${message}`);
    return ENGLISH;
  }));
}

/** Has Rust know the words for that language, too. */
export async function useWords(language: string): Promise<void> {
  const words = await wordsFor(language);
  const { card } = words;
  words.card = undefined;
  if (card) call(() => loadWords(json(card, card.length + 1)));
}

async function loadPack(tag: string): Promise<Words> {
  const digest = DIGESTS[tag];
  // The first eight bytes in hexadecimal digits, as xtask/src/integrity.rs has it.
  const name = `${__FILES__}-${hexadecimal(ofBase64(digest)!.subarray(0, 8))}.${tag}.json`;
  const work = async (url: string, signal: AbortSignal) => (await fetchFile(url, `sha256-${digest}=`, signal)).json();
  return load(name, work, MIRROR_MILLISECONDS);
}

/** The words of the language in which an element shows a sentence. */
const said: WeakMap<HTMLElement, Promise<Words>> = new WeakMap();

/** Sets a sentence that needs no Rust: in English at once while the visitor's language is still loading. */
export function say(target: HTMLElement, name: Sentence, language: string) {
  const set = ({ tag, dir, script }: Words) => {
    Object.assign(target, { lang: tag, dir, textContent: script[name] });
  };
  set(ENGLISH);
  const coming = wordsFor(language);
  said.set(target, coming);
  coming.then((words) => {
    // Something else may stand there by now, or be asked for in another language.
    if (target.textContent === ENGLISH.script[name] && said.get(target) === coming) set(words);
  });
}
