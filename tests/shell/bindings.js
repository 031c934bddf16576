// A stand-in for the Rust side: feeds here are `{ people: { id: code or "" }, nextUrl, sequence, lastDay, issued, id }`.

export const calls = { instances: 0, freed: 0 };

/** Set by a test: called by `read` before anything else. */
export const trap = { onRead: () => {} };

export function initSync() {
  calls.instances++;
}

export function read(feed, person) {
  trap.onRead();
  const people = feed.people ?? {};
  const code = feed.broken ? "bad-feed" : person in people ? people[person] || undefined : "not-found";
  const nextUrl = code === "not-found" ? feed.nextUrl : undefined;
  // As src/browser/shell.rs says it.
  return [0, feed.sequence, feed.lastDay, code, feed.issued, nextUrl, feed.id, code && `${code}: ${person}`]
    .map((part) => part ?? "")
    .join("\0");
}

export function forget() {
  calls.freed++;
}
