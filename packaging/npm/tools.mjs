/** The npm packages of the project's own commands, which are installed in xtask/. */

import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");

export const tool = createRequire(new URL("../../xtask/package.json", import.meta.url));
