/** Loads a feed as cards do, and finds out why one does not come. */

import { request } from "../../src/shell/credentials.ts";
import { inTime } from "../../src/shell/deadline.ts";
import { type CardError, late, missingAttribute } from "../../src/shell/errors.ts";
import { MIRROR_MILLISECONDS, PAGES } from "../../src/shell/limits.ts";
import { now, stringifyJson, URL } from "../../src/shell/natives.ts";
import { loadPage } from "../../src/shell/page.ts";

/** As crates/builder/src/answer.rs reads it. */
interface Answer {
  pages: string[];
  code?: string;
  message?: string;
  is_reachable?: boolean;
  is_redirected?: boolean;
}

/** @returns an `Answer` as JSON; it never rejects */
export async function loadFeed(typed: string, keys: string): Promise<string> {
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

/** All pages of a feed, as cards follow them: on the feed's own host, none twice, in one deadline. */
async function loadPages(feed: string, keys: string[]): Promise<string[]> {
  const pages = [];
  const seen = new Set<string>();
  const { host, href } = address(feed);
  let next: string | undefined = href;
  const end = now() + MIRROR_MILLISECONDS;
  while (next && seen.size < PAGES && !seen.has(next)) {
    seen.add(next);
    const page = await loadPage(next, keys, Infinity, end - now(), new AbortController().signal);
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
 * why a request failed; so the same request is made in ways that fail for one reason less. The server may never answer these.
 */
function whyUnreachable(feed: string): Promise<Partial<Answer>> {
  return inTime(MIRROR_MILLISECONDS, async (signal) => {
    const ask = (options: RequestInit) => request(feed, { signal, ...options }).catch(() => undefined);
    const unfollowed = await ask({ redirect: "manual" });
    if (unfollowed?.type === "opaqueredirect") return { is_redirected: true };
    const is_reachable = Boolean(await ask({ mode: "no-cors" }));
    if (!signal.aborted) return { is_reachable };
    const { code, message } = late(feed);
    return { code, message };
  });
}
