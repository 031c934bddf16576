/** The measured cases. */

import { readFileSync } from "node:fs";
import { openTab } from "./browser.mjs";
import { cardMarkup, publish } from "./peers.mjs";
import { LOCAL, LOCAL_SLOW, NETWORKS, warm } from "./profiles.mjs";
import { BLANK } from "./server.mjs";
import { scriptToRequests, sinceWasm } from "./traffic.mjs";

const PROBE = readFileSync(new URL("probe.js", import.meta.url), "utf8").trim();

/** Numbers of cards, by the conditions of their measurements. */
export const COUNTS = { "1 card": 1, "10 cards": 10, "50 cards": 50 };
export const EACH_FURTHER = "each further card";
/** The big feed, by the speed of the processor. */
export const BIG_FEED = { "2 MB": LOCAL, "2 MB, 4× CPU": LOCAL_SLOW };
export const LIST = "a list of 2,000 people, 4× CPU";
export const MEMORY = "1,000 cards put up and taken down";

/** Enough cards to fill every cache and every pool of the engine; the counted ones come after them. */
const CARDS_BEFORE = 100;
const CARDS = 1000;

/**
 * Each case visits pages of one peer, in a new tab each time, and keeps the figures of a visit under a condition.
 *
 * @type {Record<string, (turn: { site, browser, peer, keep, smoke: boolean }) => Promise<void>>}
 */
export const CASES = {
  "one-card": oneCard,
  "many-cards": manyCards,
  "big-feed": bigFeed,
  "heavy-feeds": heavyFeeds,
  memory,
  list,
};

/** One card, over each network, with empty caches and for some networks with full ones. */
async function oneCard({ site, browser, peer, keep, smoke }) {
  const url = publish(site.server, peer, "one.json", [site.feeds.person]);
  for (const profile of smoke ? NETWORKS.slice(0, 1) : NETWORKS) {
    await inTab(site, browser, { profile }, async (tab) => {
      await keep(profile.name, async () => figures(await tab.visit(url)));
      if (!profile.warm) return;
      await tab.go(site.server.origin("page") + BLANK);
      await keep(warm(profile), async () => figures(await tab.visit(url)));
    });
  }
}

/** Many cards of one feed, and the cost of each further one. */
async function manyCards({ site, browser, peer, keep, smoke }) {
  const taken = {};
  for (const [condition, count] of Object.entries(COUNTS).slice(0, smoke ? 2 : 3)) {
    const url = publish(site.server, peer, "fifty.json", site.feeds.people.slice(0, count));
    const visit = async (tab) => {
      const seen = figures(await tab.visit(url));
      const { ScriptDuration, RecalcStyleDuration, LayoutDuration } = await tab.metrics();
      const [script, layout] = [ScriptDuration * 1000, (RecalcStyleDuration + LayoutDuration) * 1000];
      return (taken[count] = { ...seen, values: { ...seen.values, script, layout } });
    };
    await keep(condition, () => inTab(site, browser, { profile: LOCAL_SLOW, cards: count }, visit));
  }
  if (!taken[1] || !taken[50]) return;
  const further = (name) => (taken[50].values[name] - taken[1].values[name]) / 49;
  const values = { address: further("address"), script: further("script"), layout: further("layout") };
  await keep(EACH_FURTHER, async () => ({ values }));
}

/** A card from a feed of a thousand people, on a page that has a card already. */
async function bigFeed({ site, browser, peer, keep }) {
  const { server, feeds } = site;
  const added = (file, person) => {
    // Under another address than the first card's feed, so that the page has not loaded it yet.
    const url = `${server.origin("feeds")}/${file}?later`;
    return { url, plain: `${url}-without-card`, markup: cardMarkup(server, peer, `${file}?later`, person) };
  };
  const [small, big] = [added("one.json", feeds.person), added("big.json", feeds.last)];
  for (const [condition, profile] of Object.entries(BIG_FEED)) {
    const visit = async (tab) => {
      await tab.visit(publish(server, peer, "one.json", [feeds.person]));
      return { values: await tab.evaluate(`bench.bigFeed(${JSON.stringify(small)}, ${JSON.stringify(big)})`) };
    };
    await keep(condition, () => inTab(site, browser, { profile }, visit));
  }
}

/** A card from each of the heavy feeds: whether it is ready or fails, it must not block the page. */
async function heavyFeeds({ site, browser, peer, keep }) {
  for (const { what, file } of site.feeds.heavy) {
    const visit = async (tab) => {
      await tab.go(publish(site.server, peer, file, [site.feeds.person]));
      const { state, longest } = await tab.evaluate("bench.settled('prisoner-card')");
      return { values: { longest }, detail: state };
    };
    await keep(what, () => inTab(site, browser, { profile: LOCAL }, visit));
  }
}

/** Cards put up and taken down, one after the other: the memory that they leave. */
async function memory({ site, browser, peer, keep, smoke }) {
  const markup = JSON.stringify(cardMarkup(site.server, peer, "one.json", site.feeds.person));
  const visit = async (tab) => {
    await tab.visit(publish(site.server, peer, "one.json", [site.feeds.person]));
    const counted = async (count) => {
      await tab.evaluate(`bench.putUp(${smoke ? count / 10 : count}, ${markup})`);
      return tab.memory();
    };
    const [before, after] = [await counted(CARDS_BEFORE), await counted(CARDS)];
    const growth = (name, unit = 1) => (after[name] - before[name]) / unit;
    const [heap, wasm] = [growth("heap", 1000), before.wasm && growth("wasm", 1000)];
    return { values: { heap, wasm, nodes: growth("nodes"), listeners: growth("listeners") } };
  };
  await keep(MEMORY, () => inTab(site, browser, { profile: LOCAL }, visit));
}

/** A list: its download in a first visit, the time of its first people in a second one, and each letter of a search. */
async function list({ site, browser, peer, keep }) {
  const url = publish(site.server, peer, "list.json", [""]);
  const visit = async (tab) => {
    const own = (await tab.visit(url)).traffic.requests.filter(({ url }) => !url.includes("://feeds."));
    const { drawn, longest } = await tab.visit(url);
    const { times, status } = await tab.evaluate(`bench.typed("${peer.card.match(/[a-z-]+/)}", "detututu")`);
    if (!/^1\s/.test(status)) throw new Error(`the search has found ${status}`);
    const kilobytes = own.reduce((sum, { bytes }) => sum + bytes / 1000, 0);
    return { values: { first: drawn, longest, search: Math.max(...times), kilobytes }, detail: times };
  };
  await keep(LIST, () => inTab(site, browser, { profile: LOCAL_SLOW, text: site.feeds.listed }, visit));
}

/** Runs an action in a tab whose probe waits for this number of cards. */
async function inTab({ server, feeds }, browser, { profile, cards = 1, text = feeds.address }, work) {
  const settings = { text, cards, settle: 700, blank: BLANK };
  const probe = `${PROBE}(${JSON.stringify(settings)});`;
  const tab = await openTab(browser, { blank: server.origin("page") + BLANK, probe, profile });
  try {
    return await work(tab);
  } finally {
    await tab.close();
  }
}

/** The figures of every visit. */
function figures({ drawn, paint, shift, longest, traffic, start }) {
  const values = {
    address: drawn,
    paint,
    shift,
    longest,
    requests: traffic.requests.length,
    kilobytes: traffic.requests.reduce((sum, { bytes }) => sum + bytes, 0) / 1000,
    scriptToRequests: scriptToRequests(traffic),
    wasmToAddress: sinceWasm(traffic, start + drawn / 1000),
  };
  return { values, detail: { ...traffic, start } };
}
