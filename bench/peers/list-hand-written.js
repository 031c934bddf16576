/** The list without any library. */

import { define, find, loadPeople } from "./list-shared.js";

define(async (root, feed) => {
  const add = (parent, name, values) => parent.appendChild(Object.assign(document.createElement(name), values));
  const field = add(root, "input", { type: "search" });
  const [status, list] = [add(root, "p", { role: "status" }), add(root, "div")];
  const people = await loadPeople(feed);
  for (const person of people) {
    person.tile = document.createElement("article");
    add(person.tile, "button", { type: "button", textContent: person.name });
    for (const text of [person.line, person.place]) add(person.tile, "p", { textContent: text });
  }
  const draw = (found) => {
    status.textContent = `${found.length} people`;
    list.replaceChildren(...found.map(({ tile }) => tile));
  };
  field.addEventListener("input", () => draw(find(people, field.value)));
  draw(people);
});
