/** The element's class alone: the entry point of the npm package's module. It registers nothing. */

export { PrisonerList } from "./element.ts";
