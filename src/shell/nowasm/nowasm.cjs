// The start of the JavaScript build: registers with the element a function from the imports to the exports. wasm2js
// writes a module that starts when it is loaded, so it is required only then; esbuild makes such a module lazy.

const imports = require("./imports.cjs");

customElements.get("prisoner-card").nowasm.run = (functions) => {
  Object.assign(imports, functions);
  return require("generated");
};
