import "prisoner-card/list";
import type { PrisonerListReadyDetail } from "prisoner-card/list-element";

const list = document.createElement("prisoner-list");
list.search = true;
list.addEventListener("prisoner-list-ready", ({ detail }) => use(detail));
list.addEventListener("prisoner-list-error", ({ detail }) => console.error(detail.code satisfies string | undefined));

// @ts-expect-error a list has no person
list.person = "mironov";

function use(detail: PrisonerListReadyDetail) {
  console.log(detail.people satisfies number);
}
