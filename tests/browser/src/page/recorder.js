// The first script of every page: records its events, for the test to read.
"use strict";

const recorder = { events: [], console: [], errors: [] };
// Taken now: some pages replace them.
const { indexOf } = Array.prototype;
const clone = structuredClone;
const { performance: clock } = window;
const { querySelectorAll } = Document.prototype;
Object.defineProperty(window, "recorder", { value: recorder });

for (const name of ["prisoner-card-ready", "prisoner-card-copy", "prisoner-card-error"]) {
  // In the capture phase: an event that does not bubble passes it, too.
  document.addEventListener(name, (event) => {
    recorder.events.push({
      name,
      time: clock.now(),
      card: Reflect.apply(indexOf, Reflect.apply(querySelectorAll, document, ["prisoner-card"]), [event.target]),
      bubbles: event.bubbles,
      composed: event.composed,
      detail: clone(event.detail),
    });
  }, true);
}

for (const level of ["debug", "info", "log", "warn", "error", "group"]) {
  const write = console[level];
  console[level] = (...values) => {
    recorder.console.push({ level, text: String(values[0]) });
    write.apply(console, values);
  };
}

addEventListener("error", (event) => recorder.errors.push(`${event.message} (${event.filename}:${event.lineno})`));
addEventListener("unhandledrejection", (event) => recorder.errors.push(`unhandled rejection: ${event.reason}`));
