/** Checks a source text for PHP 7.4: its parser's errors, and later functions and types that the parser accepts. */

import parser from "php-parser";

/** Functions of PHP 8 and later. WordPress has the missing ones of `str_contains` and its like (wp-includes/compat.php). */
const LATER = new Set(
  `fdiv get_debug_type get_resource_id preg_last_error_msg enum_exists fsync fdatasync ini_parse_quantity json_validate mb_str_pad
   mb_trim mb_ltrim mb_rtrim mb_ucfirst mb_lcfirst bcdivmod request_parse_body array_first array_last grapheme_str_split`.split(/\s+/),
);

/** Types of PHP 8 and later: no class has such a name. */
const LATER_TYPES = new Set(["mixed", "never", "static", "false", "true", "null"]);

const TYPED = ["function", "method", "closure", "arrowfunc", "parameter", "property"];

const engine = new parser.Engine({ parser: { version: "7.4", extractDoc: false }, ast: { withPositions: true } });

/** @returns {string[]} the parts of it that PHP 7.4 does not have */
export function notInPhp74(source) {
  let tree;
  try {
    tree = engine.parseCode(source, "plugin.php");
  } catch ({ message }) {
    return [message];
  }
  const found = [];
  visit(tree, (node) => {
    const what = later(node);
    if (what) found.push(`${what} on line ${node.loc?.start.line ?? "?"}`);
  });
  return found;
}

function later(node) {
  const { kind } = node;
  if (kind === "uniontype" || kind === "intersectiontype") return "a type of several";
  if (kind === "parameter" && node.flags) return "a promoted parameter";
  if ((kind === "parameter" || kind === "property") && node.readonly) return "a property that is read only";
  if (kind === "class" && node.isReadonly) return "a class that is read only";
  if (kind === "parameter" && node.value?.kind === "new") return "a new object as a default";
  if (kind === "staticlookup" && node.what?.kind === "variable" && node.offset?.name === "class") return "the class of an object";
  if (kind === "call" && LATER.has(node.what?.name)) return node.what.name;
  if (kind === "number" && /^0o/i.test(node.value)) return "an octal number with an o";
  const type = node.type?.raw ?? node.type?.name;
  return TYPED.includes(kind) && LATER_TYPES.has(type) ? `the type ${type}` : undefined;
}

function visit(node, look) {
  if (Array.isArray(node)) return node.forEach((child) => visit(child, look));
  if (!node || typeof node !== "object") return;
  if (typeof node.kind === "string") look(node);
  for (const [name, child] of Object.entries(node)) if (name !== "loc") visit(child, look);
}
