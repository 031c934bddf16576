import assert from "node:assert/strict";
import { test } from "node:test";
import "./browser.js";

const { sentence } = await import("../../src/shell/sentences.ts");

test("the sentence is in the card's language, or in English", () => {
  for (const [asked, lang] of [["ru", "ru"], ["RU_ru", "ru"], ["ru-Latn", "ru"], ["rue", "en"], ["de", "en"], ["", "en"]]) {
    assert.equal(sentence("failed", asked).lang, lang, asked);
  }
  assert.equal(sentence("failed", "en").text, "The details cannot be shown here at the moment.");
  assert.equal(sentence("failed", "ru").text, "Сейчас здесь нельзя показать подробности.");
});
