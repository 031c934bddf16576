/** A page in Chromium, with its requests and its lines in the console. */

import { startBrowser } from "../../bench/src/browser.mjs";

/** Longer than a card takes on a busy machine; only a failure lasts so long. */
const PATIENCE = 60_000;

/** In the page: resolves when its element is ready or has failed. */
const atRest = (tag) => `new Promise((resolve) => {
  // The text of the page without its elements of this kind and its scripts.
  const beside = () => {
    const body = document.body.cloneNode(true);
    for (const other of body.querySelectorAll("${tag}, script")) other.remove();
    return body.textContent;
  };
  const look = () => {
    const element = document.querySelector("${tag}");
    if (!["ready", "failed"].includes(element?.dataset.state)) return;
    const { shadowRoot } = element;
    resolve({
      state: element.dataset.state,
      title: document.title,
      debug: element.debug,
      text: shadowRoot.textContent,
      attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
      fallback: { text: element.querySelector("a")?.textContent, link: element.querySelector("a")?.getAttribute("href") },
      around: beside(),
      lang: shadowRoot.querySelector("article[lang]")?.lang,
      parts: [...shadowRoot.querySelectorAll("[part]")].flatMap((element) => [...element.part]),
    });
  };
  // The page's own listeners come first: the next task sees their effects.
  for (const name of ["ready", "error"]) addEventListener("${tag}-" + name, () => setTimeout(look));
  look();
})`;

export async function open() {
  const browser = await startBrowser();
  return {
    /**
     * @param {string} tag the element to wait for
     * @param {string} act an expression that the page evaluates then; its result is `acted`
     */
    visit: (url, { tag = "prisoner-card", act = "undefined" } = {}) => visit(browser.connection, url, tag, act),
    close: () => browser.close(),
  };
}

async function visit(connection, url, tag, act) {
  const { browserContextId } = await connection.send("Target.createBrowserContext");
  const { targetId } = await connection.send("Target.createTarget", { url: "about:blank", browserContextId });
  const { sessionId } = await connection.send("Target.attachToTarget", { targetId, flatten: true });
  const requests = [];
  const lines = [];
  const listener = ({ method, params, sessionId: session }) => {
    if (session !== sessionId) return;
    if (method === "Network.requestWillBeSent") requests.push(params.request.url);
    if (method === "Runtime.consoleAPICalled" && ["error", "warning"].includes(params.type)) lines.push(params.args[0].value);
    if (method === "Runtime.exceptionThrown") lines.push(params.exceptionDetails.exception?.description);
  };
  connection.on("event", listener);
  const send = (method, parameters) => connection.send(method, parameters, sessionId);
  for (const domain of ["Page", "Runtime", "Network"]) await send(`${domain}.enable`);
  const loaded = new Promise((resolve) => connection.once(`Page.loadEventFired.${sessionId}`, resolve));
  const { errorText } = await send("Page.navigate", { url });
  if (errorText) throw new Error(`${url} cannot be opened: ${errorText}`);
  const evaluate = async (expression) => {
    const { result, exceptionDetails } = await send("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  const page = await within(
    loaded.then(() => evaluate(atRest(tag))),
    () => `${url} shows no ${tag}: ${lines.join("; ")}`,
  );
  const before = requests.length;
  const acted = await within(evaluate(act), () => `${url} does not go on: ${lines.join("; ")}`);
  connection.off("event", listener);
  await connection.send("Target.disposeBrowserContext", { browserContextId });
  return { ...page, acted, requests, requestsAtRest: requests.slice(0, before), lines };
}

/** An error with a reason, instead of a test that never ends. */
function within(promise, reason) {
  let timer;
  const late = new Promise((_, reject) => (timer = setTimeout(() => reject(new Error(reason())), PATIENCE)));
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
