/** The script of builder.html: loads the app and its words, and does the work that a card's script does for a card. */

import { startBuilder } from "bindings";
import { copy } from "../../src/shell/clipboard.ts";
import { MIRROR_MILLISECONDS } from "../../src/shell/limits.ts";
import { call, fetchFile, load, loadWasm } from "../../src/shell/wasm.ts";
import { languageOf, useWords, wordsFor } from "../../src/shell/words.ts";
import { fold } from "../list/fold.ts";
import { orderOf } from "../list/name_order.ts";
import { loadFeed } from "./feed.ts";

const shell = { loadFeed, loadHashes, copy, showCards, fold, orderOf };

/** The hashes of the files beside this page, as JSON. */
function loadHashes(): Promise<string> {
  const work = async (url: string, signal: AbortSignal) => (await fetchFile(url, "", signal)).text();
  return load("integrity.json", work, MIRROR_MILLISECONDS);
}

/**
 * Starts the card's script, once there is a card for it: before, it would tell the console of a page without one. The tag is a
 * copy of one that the page's parser has read, so that it runs under a policy with Trusted Types, too.
 */
function showCards() {
  const template = document.getElementById("card-script") as HTMLTemplateElement | null;
  if (!template) return;
  document.head.append(document.importNode(template.content, true));
  template.remove();
}

/** The language of the card that was asked for, or else the visitor's own. */
function wanted() {
  const [, asked] = /[#&]lang=([\w-]+)/.exec(location.hash) ?? [];
  const languages = [asked ?? "", ...navigator.languages];
  return languages.find((language) => language && isSpoken(language)) ?? "en";
}

function isSpoken(language: string) {
  return /^en\b/i.test(language) || languageOf(language) !== "en";
}

async function start() {
  const root = document.getElementById("builder");
  if (!root) return;
  const language = languageOf(wanted());
  await Promise.all([loadWasm(), useWordsOnceThere(language)]);
  const { tag, dir } = await wordsFor(language);
  Object.assign(document.documentElement, { lang: tag, dir });
  root.textContent = "";
  call(() => startBuilder(root, shell, tag));
}

async function useWordsOnceThere(language: string) {
  await Promise.all([loadWasm(), wordsFor(language)]);
  await useWords(language);
}

start();
