/** The card in the oldest Chromium that runs it, in the last one of Windows 7, and its absence in an older one. */

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { start, visit } from "./chromium.mjs";
import { servePage, serveWidget } from "./server.mjs";

/** The lowest version with a card, by docs/embedding.md. */
const LOWEST = 85;

let widget;

before(async () => {
  widget = await serveWidget();
});

const page = (feed, attributes = "") =>
  `<!doctype html><html lang="en"><title>A partner's page</title>
  <script async src="${widget.origin}/prisoner-card.js"></script>
  <prisoner-card feed="${widget.origin}/${feed}" person="mironov" ${attributes}><a href="/about">How to write</a></prisoner-card>`;

/** Opens a page, calls `look` with it, and closes it. */
async function on(browser, html, headers, look) {
  const opened = await visit(browser, await servePage(html, headers));
  try {
    return await look(opened);
  } finally {
    await opened.close();
  }
}

const one = (selector) => `document.querySelector("prisoner-card").shadowRoot.querySelector("${selector}")`;
const SHOWN = `[${one("[part~=name]")}.textContent, getComputedStyle(${one("[part~=card]")}).borderTopStyle]`;
const NAME = "Sergei Gennadyevich Mironov";

for (const [name, version] of [
  ["chromium-85", LOWEST],
  ["chromium-109", 109],
]) {
  describe(`Chromium ${version}`, () => {
    let browser;
    before(async () => {
      browser = await start(name);
    });
    after(() => browser?.close());

    test("it is the version that its name says", () => assert.equal(browser.major, version));

    test("the card is shown, in its styles, and copies its address", async () => {
      const heard = `<script>addEventListener("prisoner-card-ready", ({ detail }) => (globalThis.heard = detail.lang))</script>`;
      await on(browser, page("feed.json") + heard, {}, async ({ atRest, run, lines, requests, inFront }) => {
        await atRest();
        assert.deepEqual(await run(SHOWN), [NAME, "solid"]);
        // The card knows it when it is drawn to its end.
        assert.equal(await run("globalThis.heard"), "en");
        assert.deepEqual(lines, []);
        assert.equal(requests.filter((url) => url.endsWith(".wasm")).length, 1);
        await inFront();
        const copied = `new Promise((resolve) => {
          const card = document.querySelector("prisoner-card"), root = card.shadowRoot;
          card.addEventListener("prisoner-card-copy", () => setTimeout(async () => resolve([
            root.querySelector(".envelope + .copy .copy-status").textContent,
            root.querySelector("[data-copy=envelope]").textContent === await navigator.clipboard.readText(),
          ])));
          root.querySelector("[part~=copy-button][data-kind=envelope]").click();
        })`;
        await browser.connection.send("Browser.grantPermissions", { permissions: ["clipboardReadWrite"] });
        assert.deepEqual(await run(copied), ["Copied.", true]);
      });
    });

    test("the letter composer opens over the page", async () => {
      await on(browser, page("feed.json"), {}, async ({ atRest, run, lines }) => {
        await atRest();
        // Its root is closed to pages.
        await run(`{
          const { attachShadow } = Element.prototype;
          Element.prototype.attachShadow = function (init) {
            return attachShadow.call(this, { ...init, mode: "open" });
          };
        }`);
        const opened = `new Promise((resolve) => {
          const button = ${one("[data-action=letter]")};
          const look = () => {
            const heading = document.querySelector("[data-prisoner-letter]")?.shadowRoot.querySelector("dialog[open] h1");
            if (heading || button.nextElementSibling.textContent) resolve(heading?.textContent);
            else requestAnimationFrame(look);
          };
          button.click();
          look();
        })`;
        assert.match(await run(opened), /Mironov/);
        assert.deepEqual(lines, []);
      });
    });

    test("a signed feed is verified by the verifier, and an altered one is refused", async () => {
      await on(browser, page("signed.json", `keys="${widget.key}"`), {}, async ({ atRest, run, requests }) => {
        await atRest();
        assert.deepEqual(await run(SHOWN), [NAME, "solid"]);
        assert.equal(requests.filter((url) => url.includes(".verifier.")).length, 1);
      });
      await on(browser, page("altered.json", `keys="${widget.key}"`), {}, async ({ atRest, run, lines }) => {
        await atRest();
        assert.equal(await run(`document.querySelector("prisoner-card").shadowRoot.textContent.includes("403883")`), false);
        assert.match(lines.join("\n"), /altered\.json is not shown/);
      });
    });

    test("the JavaScript build comes where a policy forbids WebAssembly", async () => {
      const policy = { "Content-Security-Policy": `script-src ${widget.origin}; connect-src ${widget.origin}` };
      await on(browser, page("feed.json"), policy, async ({ atRest, run, requests }) => {
        await atRest();
        assert.deepEqual(await run(SHOWN), [NAME, "solid"]);
        assert.equal(requests.filter((url) => url.includes(".nowasm.")).length, 1);
      });
    });
  });
}

test("a browser below the lowest version keeps the fallback, asks for nothing more, and says why in one line", async () => {
  const browser = await start("chromium-81");
  try {
    assert.ok(browser.major < LOWEST);
    await on(browser, page("feed.json"), {}, async ({ run, lines, requests }) => {
      assert.equal(await run(`document.querySelector("prisoner-card").innerText`), "How to write");
      assert.equal(lines.length, 1, lines.join("\n"));
      assert.match(lines[0], /SyntaxError/);
      const asked = requests.filter((url) => url.startsWith(widget.origin));
      assert.deepEqual(asked, [`${widget.origin}/prisoner-card.js`]);
    });
  } finally {
    await browser.close();
  }
});
