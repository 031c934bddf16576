/**
 * The engine of the Rust side: the platform's WebAssembly, or the build in plain JavaScript.
 *
 * Both are guarded. An exception that leaves Rust (a trap, or an exception of the page that passed through) leaves the
 * memory in an unknown state, so from then on nothing is called any more. It may leave from a click or a microtask,
 * where nothing else would catch it.
 */

import { __wbg_set_wasm } from "glue";
import { exportNames, modules } from "names";

type Work = (...values: unknown[]) => unknown;
type Members = Record<string, unknown>;

/** The object in which the JavaScript build registers itself: a function from the imports to the exports. */
export const nowasm = {} as { run: (imports: Members) => Members };

let onDeath: (error: unknown) => void;
let dead = false;

/** @param listener called once, with the error that left Rust */
export function guard(listener: (error: unknown) => void) {
  onDeath = listener;
}

/**
 * Starts the Rust side.
 *
 * @param module undefined: the JavaScript build runs
 */
export async function start(module: WebAssembly.Module | undefined) {
  // Not `new WebAssembly.Instance`: Chromium up to 114 refuses it for more than 4 KB in a page's main thread.
  const exports = module ? (await WebAssembly.instantiate(module, modules)).exports : startWithoutWasm();
  const memory = memoryOf(exports);
  const bindings: Members = {};
  for (const [name, value] of Object.entries(around(exports, (work) => guarded(work, memory)))) {
    bindings[exportNames[name] ?? name] = value;
  }
  __wbg_set_wasm(bindings);
}

/**
 * WebAssembly detaches its old buffer when its memory grows, and the bindings look at that before they use a view of it.
 * The memory of the JavaScript build grows into a new buffer, so the old one is detached here: before the bindings run.
 */
function startWithoutWasm(): Members {
  let memory: WebAssembly.Memory | undefined;
  let buffer: ArrayBuffer | undefined;
  const renew = () => {
    const old = buffer;
    buffer = memory?.buffer;
    if (old && old !== buffer) new MessageChannel().port1.postMessage(0, [old]);
  };
  const [imports] = Object.values(modules);
  const exports = nowasm.run(
    around(imports, (work) => (...values) => {
      renew();
      return work(...values);
    }),
  );
  memory = memoryOf(exports);
  renew();
  return around(exports, (work) => (...values) => {
    const result = work(...values);
    renew();
    return result;
  });
}

/** The same members, with something around each function. */
function around(members: Members, wrap: (work: Work) => Work): Members {
  return Object.fromEntries(
    Object.entries(members).map(([name, value]) => [name, typeof value === "function" ? wrap(value as Work) : value]),
  );
}

function memoryOf(exports: Members) {
  return Object.values(exports).find((value) => "buffer" in (value as object)) as WebAssembly.Memory;
}

function guarded(work: Work, memory: WebAssembly.Memory): Work {
  return (...values) => {
    if (dead) return undefined;
    try {
      return work(...values);
    } catch (error) {
      dead = true;
      // A call that is still in the bindings reads only zeros: no text, no object, no error to throw.
      new Uint8Array(memory.buffer).fill(0);
      onDeath(error);
      return undefined;
    }
  };
}
