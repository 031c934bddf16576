// The additions of scripts to the documentation: examples with the address of this very site, so that they work where
// they are pasted, and buttons that copy them. Nothing is stored.

"use strict";

(() => {
  const WORDS = {
    en: { copy: "Copy", copied: "Copied", failed: "Select the text and copy it" },
    ru: { copy: "Скопировать", copied: "Скопировано", failed: "Выделите текст и скопируйте" },
  };
  const words = WORDS[document.documentElement.lang] ?? WORDS.en;
  const folder = new URL(`${document.currentScript.dataset.site}card/`, location.href);

  // The same as src/examples.rs does for the cards.
  for (const live of document.querySelectorAll(".live")) {
    const code = live.previousElementSibling.querySelector("code");
    code.textContent = code.textContent
      .replaceAll(/https:\/\/cdn\.example\/(\d[\d.]*\/)?/g, folder.href)
      .replaceAll(/https:\/\/(feed|mirror)\.example\/feed\.json/g, `${folder.href}feed.json`)
      .replaceAll("https://feed.example/prisoner-card-frame-HASH.js", `${folder.href}prisoner-card-frame.js`)
      .replaceAll("https://feed.example/p/", new URL("../sample/p/", folder).href)
      .replaceAll("https://partner.example/feeds/example/feed.json", `${folder.href}feed.json`)
      .replaceAll("https://example.org/cards/feed.json", `${folder.href}guide.json`)
      .replaceAll("https://example.org/cards/", folder.href)
      .replaceAll("sha384-…", live.querySelector("script")?.integrity)
      .replaceAll("ed25519:…", live.querySelector("prisoner-card")?.getAttribute("keys"));
  }
  for (const code of document.querySelectorAll("pre > code")) addButton(code);

  // On a narrow page the cells of a row stand below each other, without the heads of their columns.
  for (const table of document.querySelectorAll("table")) {
    const heads = [...table.querySelectorAll("th")].map((head) => head.textContent);
    for (const row of table.tBodies[0]?.rows ?? []) {
      for (const cell of [...row.cells].slice(1)) cell.dataset.head = heads[cell.cellIndex];
    }
  }

  function addButton(code) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = words.copy;
    // Named before it speaks: a region that is new is not read out.
    button.setAttribute("aria-live", "polite");
    button.addEventListener("click", async () => {
      button.textContent = (await copied(code.textContent)) ? words.copied : words.failed;
    });
    code.after(button);
  }

  async function copied(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return false;
    }
  }
})();
