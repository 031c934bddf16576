/**
 * Runs in each page before anything of the page does, and sees when the wanted text is on the screen.
 * It looks into the document and into every shadow root, open or closed; it changes nothing.
 *
 * @param {{ text: string, cards: number, settle: number, wasm: boolean, blank: string }} settings
 *   `text`: the address; `cards`: in how many cards; `settle`: for how many milliseconds to go on watching;
 *   `wasm`: whether to keep hold of the memory of what is instantiated; `blank`: the path of the empty page
 */
((settings) => {
  if (location.pathname === settings.blank || window !== top) return;

  const now = () => performance.now();

  /** The host, or for text in the document itself its element → when it came and when it was drawn. */
  const found = new Map();
  /** Elements with the text that are not to be seen yet. @type {Set<Element>} */
  const hidden = new Set();
  let waiting = false;
  /** @type {{ count: number, resolve: (times: object) => void }[]} */
  const waiters = [];

  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      for (const node of addedNodes) if (node instanceof Element) watchRootsIn(node);
      search(target);
    }
  });
  const watched = new WeakSet();

  /** @param {Node} root */
  function watch(root) {
    if (watched.has(root)) return;
    watched.add(root);
    observer.observe(root, { childList: true, characterData: true, subtree: true });
    if (root instanceof ShadowRoot) search(root);
  }

  /** Roots that came with the page's markup were never attached by a call. @param {Element} element */
  function watchRootsIn(element) {
    if (element.shadowRoot) watch(element.shadowRoot);
    for (const inner of element.querySelectorAll("*")) if (inner.shadowRoot) watch(inner.shadowRoot);
  }

  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function attachShadow(options) {
    const root = attach.call(this, options);
    watch(root);
    return root;
  };
  watch(document);

  /** @param {Node} node */
  function search(node) {
    if (node instanceof CharacterData) return search(node.parentNode ?? document);
    if (!(node === document ? document.documentElement : node)?.textContent.includes(settings.text)) return;
    const inner = [...node.childNodes].filter((child) => child.textContent?.includes(settings.text));
    const elements = inner.filter((child) => child instanceof Element && !/^(script|style|template|noscript)$/i.test(child.tagName));
    if (elements.length) return elements.forEach(search);
    if (!(node instanceof Element)) return;
    const key = keyOf(node);
    if (!found.has(key)) found.set(key, { inserted: now() });
    if (!found.get(key).drawn) {
      hidden.add(node);
      wait();
    }
  }

  /** A card is counted once, however often it is drawn anew. @param {Element} element */
  function keyOf(element) {
    const root = element.getRootNode();
    return root instanceof ShadowRoot ? root.host : element;
  }

  function wait() {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(look);
  }

  function look() {
    waiting = false;
    const shown = [];
    for (const element of hidden) {
      const times = found.get(keyOf(element));
      // One that was removed before it was seen has a successor, or is no longer wanted.
      if (!element.isConnected || !times) {
        hidden.delete(element);
      } else if (isVisible(element)) {
        hidden.delete(element);
        shown.push(times);
      }
    }
    if (hidden.size) wait();
    if (!shown.length) return;
    // The first task after this frame is drawn.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      for (const times of shown) times.drawn = now();
      port1.close();
      settleWaiters();
    };
    port2.postMessage(null);
  }

  /** @param {Element} element */
  function isVisible(element) {
    return element.getClientRects().length > 0 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  }

  function settleWaiters() {
    const drawn = [...found.values()].filter((times) => times.drawn);
    for (const waiter of [...waiters]) {
      if (drawn.length < waiter.count) continue;
      waiters.splice(waiters.indexOf(waiter), 1);
      waiter.resolve({
        inserted: Math.max(...drawn.map((times) => times.inserted)),
        drawn: Math.max(...drawn.map((times) => times.drawn)),
      });
    }
  }

  /** Resolves when so many cards have been on the screen. @param {number} count */
  function cards(count) {
    return new Promise((resolve) => {
      waiters.push({ count, resolve });
      settleWaiters();
    });
  }

  let shift = 0;
  let longest = 0;
  const shifts = new PerformanceObserver((list) => list.getEntries().forEach((entry) => (shift += entry.value)));
  shifts.observe({ type: "layout-shift", buffered: true });
  const tasks = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  tasks.observe({ type: "longtask", buffered: true });

  /** @type {WebAssembly.Memory | undefined} */
  let memory;
  if (settings.wasm) {
    WebAssembly.Instance = new Proxy(WebAssembly.Instance, {
      construct(target, values) {
        const instance = new target(...values);
        memory = Object.values(instance.exports).find((value) => value instanceof WebAssembly.Memory);
        return instance;
      },
    });
  }

  /** For the scripts of the cases. */
  window.bench = { cards, forget: () => found.clear(), wasmMemory: () => memory?.buffer.byteLength };

  cards(settings.cards).then((times) => {
    setTimeout(() => {
      const [paint] = performance.getEntriesByName("first-contentful-paint");
      reportToBench(JSON.stringify({ ...times, paint: paint?.startTime, shift, longest }));
    }, settings.settle);
  });
})
