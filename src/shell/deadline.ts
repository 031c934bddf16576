/** Work that must end in time. */

import { clearTimeout, setTimeout } from "./natives.ts";

/**
 * Does work whose requests are aborted by a signal at the deadline.
 *
 * Not `AbortSignal.timeout`: older browsers lack it, and WebKit keeps a page in memory that has a listener on one.
 */
export async function inTime<T>(
  milliseconds: number,
  work: (signal: AbortSignal, abort: () => void) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const abort = () => controller.abort();
  const timer = setTimeout(abort, milliseconds);
  try {
    return await work(controller.signal, abort);
  } finally {
    clearTimeout(timer);
  }
}
