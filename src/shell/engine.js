/**
 * What runs the Rust side: the platform's WebAssembly, or the JavaScript twin. The build has the
 * bindings start here (xtask/src/bindings.rs).
 *
 * Whichever runs, it is guarded. An exception that leaves Rust (a trap, or one of the page's making
 * that passed through) leaves the memory in an unknown state, so from then on nothing is called any
 * more; and it may leave from a click or a microtask, where nobody else would catch it.
 */

/** @typedef {(imports: object) => WebAssembly.Exports} Twin */

/** Where the twin puts itself. @type {{ run: Twin }} */
export const twin = /** @type {any} */ ({});

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

/**
 * Starts the Rust side.
 *
 * @param {WebAssembly.Module | undefined} module none where the twin stands in for it
 * @param {any} imports
 * @returns {Record<string, unknown>} its exports, guarded
 */
export function instantiate(module, imports) {
  const exports = module ? new WebAssembly.Instance(module, imports).exports : twin.run(imports);
  /** @type {Record<string, unknown>} */
  const safe = {};
  for (const name of Object.keys(exports)) {
    const value = exports[name];
    if ("buffer" in /** @type {object} */ (value)) memory = /** @type {any} */ (value);
    safe[name] = typeof value === "function" ? guarded(value) : value;
  }
  return safe;
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
