// The builder's component for React (crates/snippet), compiled by esbuild like in an app: the choices are text in it,
// and none of their text runs.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";

const { transformSync } = createRequire(new URL("../../xtask/", import.meta.url))("esbuild");

test("a component has exactly the attributes that were chosen", () => {
  const jsx = readFileSync(new URL("vectors/snippet.jsx", import.meta.url), "utf8");
  const body = jsx.replace('import "prisoner-card/react";\n', "").replace("export default function Card", "scope.Card = function");
  const { code } = transformSync(body, { loader: "jsx", jsxFactory: "element" });
  const element = (name, attributes, ...children) => ({ name, ...attributes, children });
  const run = new Function("element", "scope", code);
  const scope = {};
  run(element, scope);
  assert.deepEqual(scope.Card(), {
    name: "prisoner-card",
    feed: 'https://feed.example/?a=1&b="{c}"',
    person: "{alert(1)} <b> 'x' [y]\n\"z\"",
    lang: "ru",
    keys: "ed25519:11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=#urn:example:people",
    since: "7",
    children: [{ name: "a", href: "https://feed.example/?{x}&y", children: ["{{ name }} </a> & more"] }],
  });
});
