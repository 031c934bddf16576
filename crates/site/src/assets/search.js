// Finds people in the list. The typed text stays on the page: no address and no server gets it.
(() => {
  "use strict";
  const form = document.querySelector("form.search");
  const field = form.querySelector("input");
  const output = form.querySelector("output");
  const groups = [...document.querySelectorAll("section.letter")].map((section) => ({
    section,
    people: [...section.querySelectorAll("li")].map((item) => ({ item, text: item.dataset.find ?? "" })),
  }));

  // As the list was written: index_page.rs, fold().
  const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

  const find = () => {
    const words = fold(field.value).split(/\s+/).filter(Boolean);
    let count = 0;
    for (const { section, people } of groups) {
      let found = 0;
      for (const { item, text } of people) {
        const fits = words.every((word) => text.includes(word));
        item.hidden = !fits;
        if (fits) found += 1;
      }
      section.hidden = found === 0;
      count += found;
    }
    output.textContent = !words.length
      ? ""
      : count
        ? output.dataset.shown.replace("{}", count)
        : output.dataset.nobody;
  };

  field.addEventListener("input", find);
  // Enter goes to the first person found, Escape back to all.
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (field.value.trim()) document.querySelector("section.letter:not([hidden]) li:not([hidden]) a")?.focus();
  });
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !field.value) return;
    event.preventDefault();
    field.value = "";
    find();
  });
  form.hidden = false;
  // A browser may bring back text that was typed before.
  if (field.value) find();
})();
