/** The script that a page includes for its lists: registers `<prisoner-list>`. */

import { PrisonerList } from "./element.ts";

const NAME = "prisoner-list";

if (!customElements.get(NAME)) customElements.define(NAME, PrisonerList);
