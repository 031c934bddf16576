/**
 * What runs the Rust side: the platform's WebAssembly, or the JavaScript twin. The build puts this
 * in the place of the global `WebAssembly` in the bindings.
 *
 * Whichever runs, it is guarded. An exception that leaves Rust (a trap, or one of the page's making
 * that passed through) leaves the memory in an unknown state, so from then on nothing is called any
 * more; and it may leave from a click or a microtask, where nobody else would catch it.
 */

/** @typedef {(imports: object) => WebAssembly.Exports} Twin */

const native = globalThis.WebAssembly;

/** Where the twin puts itself. @type {{ run?: Twin }} */
export const twin = {};

/** @type {(error: unknown) => void} */
let onDeath;
let dead = false;

/** @type {{ buffer: ArrayBuffer }} */
let memory;

/**
 * @param {(error: unknown) => void} listener called once, with what left Rust
 */
export function guard(listener) {
  onDeath = listener;
}

class Instance {
  /**
   * @param {WebAssembly.Module} module
   * @param {any} imports
   */
  constructor(module, imports) {
    const exports = twin.run ? twin.run(imports) : new native.Instance(module, imports).exports;
    /** @type {Record<string, unknown>} */
    this.exports = {};
    for (const name of Object.keys(exports)) {
      const value = exports[name];
      if ("buffer" in /** @type {object} */ (value)) memory = /** @type {any} */ (value);
      this.exports[name] = typeof value === "function" ? guarded(value) : value;
    }
  }
}

/** @param {Function} work */
function guarded(work) {
  /** @param {unknown[]} values */
  return (...values) => {
    if (dead) return undefined;
    try {
      return work(...values);
    } catch (error) {
      dead = true;
      // What is still on its way through the bindings reads nothing there: no text, no object, no error to throw.
      new Uint8Array(memory.buffer).fill(0);
      onDeath(error);
      return undefined;
    }
  };
}

/** As far as the bindings use it. */
export const WebAssembly = { Instance, Module: native?.Module ?? class {} };
