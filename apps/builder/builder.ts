/** The script of builder.html: loads the app and its words, and does the work that a card's script does for a card. */

import { startBuilder } from "bindings";
import { copy } from "../../src/shell/clipboard.ts";
import { request } from "../../src/shell/credentials.ts";
import { type CardError, missingAttribute } from "../../src/shell/errors.ts";
import { MIRROR_MILLISECONDS, PAGES } from "../../src/shell/limits.ts";
import { stringifyJson, URL } from "../../src/shell/natives.ts";
import { loadPage } from "../../src/shell/page.ts";
import { call, loadWasm } from "../../src/shell/wasm.ts";
import { languageOf, useWords, wordsFor } from "../../src/shell/words.ts";
import { fold } from "../list/fold.ts";
import { orderOf } from "../list/name_order.ts";

/** As crates/builder/src/answer.rs reads it. */
interface Answer {
  pages: string[];
  code?: string;
  message?: string;
  is_reachable?: boolean;
  is_redirected?: boolean;
}

const shell = { load, copy, showCards, fold, orderOf };

async function load(typed: string, keys: string): Promise<string> {
  // Of the last mirror alone: what was found of another one says nothing about it.
  let answer: Answer = { pages: [] };
  const feeds = typed.match(/\S+/g) ?? [];
  for (const feed of feeds) {
    try {
      return stringifyJson({ pages: await loadPages(feed, keys.match(/\S+/g) ?? []) });
    } catch (error) {
      const { code, message } = error as CardError;
      answer = { pages: [], code: code ?? "crashed", message };
      if (code === "network") Object.assign(answer, await whyUnreachable(feed));
    }
  }
  return stringifyJson(answer);
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

/** All pages of a feed, as cards follow them: on the feed's own host, none twice. */
async function loadPages(feed: string, keys: string[]): Promise<string[]> {
  const pages = [];
  const seen = new Set<string>();
  const { host, href } = address(feed);
  let next: string | undefined = href;
  while (next && seen.size < PAGES && !seen.has(next)) {
    seen.add(next);
    const page = await loadPage(next, keys, Infinity, MIRROR_MILLISECONDS, new AbortController().signal);
    pages.push(stringifyJson(page.feed));
    const link = (page.feed as { next_url?: unknown } | null)?.next_url;
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

/**
 * Whether an address redirects, or a server answers that lets no other site read its answer. The browser tells a page nothing of
 * why a request failed; so the same request is made in ways that fail for one reason less.
 */
async function whyUnreachable(feed: string): Promise<Partial<Answer>> {
  const ask = (options: RequestInit) => request(feed, options).catch(() => undefined);
  const unfollowed = await ask({ redirect: "manual" });
  if (unfollowed?.type === "opaqueredirect") return { is_redirected: true };
  return { is_reachable: Boolean(await ask({ mode: "no-cors" })) };
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
