// What the build puts in the place of two kinds of import, for node.

const BINDINGS = new URL("./bindings.js", import.meta.url).href;

export async function resolve(specifier, context, next) {
  return specifier === "bindings" ? { url: BINDINGS, shortCircuit: true } : next(specifier, context);
}

export async function load(url, context, next) {
  return url.endsWith(".css")
    ? { format: "module", source: "export default ``;", shortCircuit: true }
    : next(url, context);
}
