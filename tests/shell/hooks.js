// What the build puts in the place of two kinds of import, for node.

const INSTEAD = {
  bindings: new URL("./bindings.js", import.meta.url).href,
  "skeleton.css": new URL("../../src/shell/skeleton.css", import.meta.url).href,
};

export async function resolve(specifier, context, next) {
  const url = INSTEAD[specifier];
  return url ? { url, shortCircuit: true } : next(specifier, context);
}

export async function load(url, context, next) {
  return url.endsWith(".css")
    ? { format: "module", source: "export default ``;", shortCircuit: true }
    : next(url, context);
}
