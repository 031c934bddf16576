/** The script of builder.html: loads the app and its words, and does for it what cards do by themselves. */

import { startBuilder } from "bindings";
import { copy } from "../../src/shell/clipboard.ts";
import { withoutCredentials } from "../../src/shell/credentials.ts";
import { type CardError, missingAttribute } from "../../src/shell/errors.ts";
import { MIRROR_MILLISECONDS, PAGES } from "../../src/shell/limits.ts";
import { fetch, stringifyJson, URL } from "../../src/shell/natives.ts";
import { loadPage } from "../../src/shell/page.ts";
import { call, loadWasm } from "../../src/shell/wasm.ts";
import { languageOf, useWords, wordsFor } from "../../src/shell/words.ts";

/** As crates/builder/src/answer.rs reads it. */
interface Answer {
  pages: string[];
  code?: string;
  message?: string;
  is_reachable?: boolean;
}

const shell = { load, copy };

async function load(typed: string, keys: string): Promise<string> {
  const answer: Answer = { pages: [] };
  const feeds = typed.match(/\S+/g) ?? [];
  for (const feed of feeds) {
    try {
      answer.pages = await loadPages(feed, keys.match(/\S+/g) ?? []);
      return stringifyJson({ pages: answer.pages });
    } catch (error) {
      const { code, message } = error as CardError;
      Object.assign(answer, { code: code ?? "crashed", message, is_reachable: code === "network" && (await isReachable(feed)) });
    }
  }
  return stringifyJson(answer);
}

/** All pages of a feed, as cards follow them: on the feed's own host, none twice. */
async function loadPages(feed: string, keys: string[]): Promise<string[]> {
  const pages = [];
  const seen = new Set<string>();
  const { host, href } = address(feed);
  let next: string | undefined = href;
  while (next && seen.size < PAGES && !seen.has(next)) {
    seen.add(next);
    const page = await loadPage(next, keys, true, MIRROR_MILLISECONDS, new AbortController().signal);
    pages.push(stringifyJson(page.feed));
    const { next_url: link } = page.feed as { next_url?: unknown };
    const url: URL | undefined = typeof link === "string" ? new URL(link, next) : undefined;
    next = url?.host === host ? url.href : undefined;
  }
  return pages;
}

function address(feed: string) {
  try {
    const url = new URL(feed);
    if (/^https?:$/.test(url.protocol)) return url;
  } catch {
    // The same as another protocol.
  }
  throw missingAttribute("feed");
}

/** Whether a server answers that lets no other site read its answer. */
async function isReachable(feed: string) {
  try {
    await fetch(feed, { mode: "no-cors", credentials: withoutCredentials(feed), referrerPolicy: "no-referrer" });
    return true;
  } catch {
    return false;
  }
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
