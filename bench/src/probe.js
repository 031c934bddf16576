/**
 * Runs in each page before the page's own scripts, and finds the time at which the wanted text is on the screen. It
 * searches the document and every shadow root, open or closed; it changes nothing.
 *
 * @param {{ text: string, cards: number, settle: number, blank: string }} settings
 *   `text`: the address; `cards`: the number of cards with it; `settle`: the milliseconds to watch afterwards;
 *   `blank`: the path of the empty page
 */
((settings) => {
  if (location.pathname === settings.blank || window !== top) return;

  const now = () => performance.now();
  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

  /** The host, or for text in the document itself its element → the times when it was inserted and drawn. */
  const found = new Map();
  /** Elements with the text that are not visible yet. */
  const hidden = new Set();
  const screen = new EventTarget();
  let waiting = false;

  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element) watchRootsIn(node);
    // Once, however many children were added one by one.
    for (const target of new Set(records.map(({ target }) => target))) {
      // The parser may have paused between an element and its declarative shadow root: no mutation reports that root.
      if (target.shadowRoot) watch(target.shadowRoot);
      search(target);
    }
  });
  const watched = new WeakSet();

  function watch(root) {
    if (watched.has(root)) return;
    watched.add(root);
    observer.observe(root, { childList: true, characterData: true, subtree: true });
    if (root instanceof ShadowRoot) search(root);
  }

  /** Roots in the page's own markup were never attached by a call. */
  function watchRootsIn(element) {
    for (const inner of [element, ...element.querySelectorAll("*")]) if (inner.shadowRoot) watch(inner.shadowRoot);
  }

  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function attachShadow(options) {
    const root = attach.call(this, options);
    watch(root);
    return root;
  };
  watch(document);
  document.addEventListener("DOMContentLoaded", () => watchRootsIn(document.documentElement));

  function search(node) {
    if (node instanceof CharacterData) return search(node.parentNode ?? document);
    if (!(node === document ? document.documentElement : node)?.textContent.includes(settings.text)) return;
    const inner = [...node.children].filter(
      (child) => child.textContent.includes(settings.text) && !/^(script|style|template|noscript)$/i.test(child.tagName),
    );
    if (inner.length) return inner.forEach(search);
    if (!(node instanceof Element)) return;
    const key = keyOf(node);
    if (!found.has(key)) found.set(key, { inserted: now() });
    if (found.get(key).drawn) return;
    hidden.add(node);
    if (!waiting) requestAnimationFrame(look);
    waiting = true;
  }

  /** A card is counted once, however often it is drawn again. */
  function keyOf(element) {
    const root = element.getRootNode();
    return root instanceof ShadowRoot ? root.host : element;
  }

  function look() {
    const shown = [];
    for (const element of hidden) {
      const times = found.get(keyOf(element));
      // An element that was removed before it was visible has been replaced, or is no longer needed.
      const gone = !element.isConnected || !times;
      if (!gone && isVisible(element)) shown.push(times);
      if (gone || shown.includes(times)) hidden.delete(element);
    }
    waiting = hidden.size > 0;
    if (waiting) requestAnimationFrame(look);
    if (!shown.length) return;
    // The first task after this frame is drawn.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      for (const times of shown) times.drawn = now();
      port1.close();
      screen.dispatchEvent(new Event("drawn"));
    };
    port2.postMessage(null);
  }

  function isVisible(element) {
    const inSight = { opacityProperty: true, visibilityProperty: true };
    return element.getClientRects().length > 0 && element.checkVisibility(inSight);
  }

  /** Resolves when this number of cards has been on the screen, with the last one's times. */
  async function cards(count) {
    const drawn = () => [...found.values()].filter((times) => times.drawn);
    while (drawn().length < count) {
      await new Promise((resolve) => screen.addEventListener("drawn", resolve, { once: true }));
    }
    const last = (name) => Math.max(...drawn().map((times) => times[name]));
    return { inserted: last("inserted"), drawn: last("drawn") };
  }

  let [shift, longest] = [0, 0];
  const observe = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  observe("layout-shift", ({ value }) => (shift += value));
  observe("longtask", ({ duration }) => (longest = Math.max(longest, duration)));

  /** Puts up a card. */
  function putUpOne(markup) {
    const box = document.createElement("div");
    box.innerHTML = markup;
    document.querySelector("h1").after(box);
    return box;
  }

  /** Puts up and takes down this number of cards, one after the other. */
  async function putUp(count, markup) {
    for (let number = 0; number < count; number++) {
      found.clear();
      const box = putUpOne(markup);
      await cards(1);
      box.remove();
    }
    found.clear();
    await pause(500);
  }

  /** Adds a card from the small feed and one from the big feed, both of which are in the browser's cache. */
  async function bigFeed(small, big) {
    const body = await (await fetch(big.url)).text();
    for (const url of [small.url, big.plain]) await (await fetch(url)).text();
    const parses = Array.from({ length: 5 }, () => {
      const start = now();
      JSON.parse(body);
      return now() - start;
    });
    const sinceLastByte = (url, time) => time - performance.getEntriesByName(url)[0].responseEnd;
    performance.clearResourceTimings();
    await (await fetch(big.plain)).json();
    const plainParse = sinceLastByte(big.plain, now());
    const add = async ({ url, markup }, count) => {
      performance.clearResourceTimings();
      putUpOne(markup);
      return sinceLastByte(url, (await cards(count)).inserted);
    };
    const afterSmall = await add(small, 2);
    // Only the tasks of the card with the big feed count.
    await pause(300);
    longest = 0;
    const afterBig = await add(big, 3);
    await pause(300);
    return { parse: parses.sort((one, other) => one - other)[2], plainParse, afterSmall, afterBig, longest };
  }

  /** Waits until a card of this project is ready or has failed, and for a while more. */
  async function settled(selector) {
    const { dataset } = document.querySelector(selector);
    while (!["ready", "failed"].includes(dataset.state)) await new Promise(requestAnimationFrame);
    await pause(300);
    return { state: dataset.state, longest };
  }

  /** Types a text letter by letter: each letter's time until the results are drawn, and the last number of results. */
  async function typed(selector, text) {
    const { shadowRoot } = document.querySelector(selector);
    const [field, times] = [shadowRoot.querySelector("input"), []];
    for (let end = 1; end <= text.length; end++) {
      await pause(200);
      const start = now();
      field.value = text.slice(0, end);
      field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
      await new Promise(requestAnimationFrame);
      await pause(0);
      times.push(now() - start);
    }
    return { times, status: shadowRoot.querySelector("[role=status]").textContent };
  }

  /** The functions for the cases. */
  window.bench = { putUp, bigFeed, settled, typed };

  cards(settings.cards).then(async (times) => {
    await pause(settings.settle);
    const [paint] = performance.getEntriesByName("first-contentful-paint");
    reportToBench(JSON.stringify({ ...times, paint: paint?.startTime, shift, longest }));
  });
})
