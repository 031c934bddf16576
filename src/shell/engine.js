/**
 * What runs the Rust side. The build puts this in the place of the global `WebAssembly` in the whole
 * script, the bindings included.
 */

/** The platform's own, or what stands in for it. @type {typeof globalThis.WebAssembly} */
export let WebAssembly = globalThis.WebAssembly;

/**
 * Has the JavaScript twin run in the place of the wasm.
 *
 * @param {(imports: object) => WebAssembly.Exports} twin
 */
export function useTwin(twin) {
  WebAssembly = /** @type {any} */ ({
    Module: class {},
    Instance: class {
      /**
       * @param {unknown} _module
       * @param {object} imports
       */
      constructor(_module, imports) {
        this.exports = twin(imports);
      }
    },
  });
}
