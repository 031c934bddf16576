/** A page in Chromium, with what it asked for and what it wrote to the console. */

import { startBrowser } from "../../bench/src/browser.mjs";

/** Longer than a card takes on a busy machine; only a failure lasts so long. */
const PATIENCE = 60_000;

/** In the page: resolves when its card has come to rest. */
const AT_REST = `new Promise((resolve) => {
  const look = () => {
    const card = document.querySelector("prisoner-card");
    if (!["ready", "failed"].includes(card?.dataset.state)) return;
    const { shadowRoot } = card;
    resolve({
      state: card.dataset.state,
      title: document.title,
      debug: card.debug,
      text: shadowRoot.textContent,
      lang: shadowRoot.querySelector("article[lang]")?.lang,
      parts: [...shadowRoot.querySelectorAll("[part]")].flatMap((element) => [...element.part]),
    });
  };
  // The card's own listeners come first: the next task sees what they did.
  for (const name of ["ready", "error"]) addEventListener("prisoner-card-" + name, () => setTimeout(look));
  look();
})`;

export async function open() {
  const browser = await startBrowser();
  return {
    visit: (url) => visit(browser.connection, url),
    close: () => browser.close(),
  };
}

async function visit(connection, url) {
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
  const evaluation = { expression: AT_REST, awaitPromise: true, returnByValue: true };
  const atRest = loaded.then(() => send("Runtime.evaluate", evaluation));
  const { result } = await within(atRest, () => `${url} shows no card: ${lines.join("; ")}`);
  connection.off("event", listener);
  await connection.send("Target.disposeBrowserContext", { browserContextId });
  return { ...result.value, requests, lines };
}

/** A failure with a reason, in the place of a test that never ends. */
function within(promise, reason) {
  let timer;
  const late = new Promise((_, reject) => (timer = setTimeout(() => reject(new Error(reason())), PATIENCE)));
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
