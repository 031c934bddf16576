/** The element's class alone: what the npm package's module is made of. It registers nothing. */

export { PrisonerList } from "./element.ts";
