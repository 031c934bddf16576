/**
 * What runs the Rust side: the platform's WebAssembly, or the build in plain JavaScript. The build has the
 * bindings start here (xtask/src/bindings.rs).
 *
 * Whichever runs, it is guarded. An exception that leaves Rust (a trap, or one of the page's making
 * that passed through) leaves the memory in an unknown state, so from then on nothing is called any
 * more; and it may leave from a click or a microtask, where nobody else would catch it.
 */

export type NoWasm = (imports: object) => WebAssembly.Exports;

/** Where the JavaScript build registers itself. */
export const nowasm: { run: NoWasm } = {} as any;

let onDeath: (error: unknown) => void;
let dead = false;

let memory: { buffer: ArrayBuffer };

/** @param listener called once, with what left Rust */
export function guard(listener: (error: unknown) => void) {
  onDeath = listener;
}

/**
 * Starts the Rust side.
 *
 * @param module undefined: the JavaScript build runs
 * @returns its exports, guarded
 */
export function instantiate(module: WebAssembly.Module | undefined, imports: any): Record<string, unknown> {
  const exports = module ? new WebAssembly.Instance(module, imports).exports : nowasm.run(imports);
  const safe: Record<string, unknown> = {};
  for (const name of Object.keys(exports)) {
    const value = exports[name];
    if ("buffer" in (value as object)) memory = value as any;
    safe[name] = typeof value === "function" ? guarded(value) : value;
  }
  return safe;
}

function guarded(work: Function) {
  return (...values: unknown[]) => {
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
