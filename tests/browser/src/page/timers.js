// Before the widget's script: the timers that it sets are held, and run only when the test lets time pass. The widget
// takes the platform's functions when it is loaded; after that, all other scripts have the real ones again. Timers that
// are due at once (of Yew's scheduler, or of the next step of a start) are not held.
"use strict";

{
  const { setTimeout, clearTimeout } = window;
  const SHORTEST_WAIT = 20;
  const held = new Map();
  let now = 0;
  let last = 0;
  window.setTimeout = (work, milliseconds) => {
    if (!(milliseconds > SHORTEST_WAIT)) return setTimeout(work, milliseconds);
    // The platform's timers are never negative.
    held.set(--last, { work, due: now + milliseconds });
    return last;
  };
  window.clearTimeout = (timer) => {
    if (!held.delete(timer)) clearTimeout(timer);
  };
  customElements.whenDefined("prisoner-card").then(() => Object.assign(window, { setTimeout, clearTimeout }));

  window.heldTimers = {
    /** The milliseconds until the timers are due. */
    due: () => [...held.values()].map(({ due }) => Math.round(due - now)),
    pass(milliseconds) {
      const end = now + milliseconds;
      for (;;) {
        const [next] = [...held].filter(([, { due }]) => due <= end).sort(([, a], [, b]) => a.due - b.due);
        if (!next) break;
        const [timer, { work, due }] = next;
        held.delete(timer);
        now = due;
        work();
      }
      now = end;
    },
  };
}
