// A stand-in for the Rust side. An item of its feeds states the person's fault by a code.

// Like natives.ts: tests replace them.
const { parse } = JSON;

export const calls = { instances: 0, freed: 0, added: 0, languages: [] };

/** Set by a test: called before a feed is read. */
export const trap = { onRead: () => {} };

export function __wbg_set_wasm() {
  calls.instances++;
}

// From "names".
export const modules = {};
export const exportNames = {};

class Owned {
  #isFreed = false;

  /** As the real one: to the second call Rust says this, and every card of the page stops. */
  free() {
    if (this.#isFreed) throw new Error("null pointer passed to rust");
    this.#isFreed = true;
    calls.freed++;
  }
}

export class Person extends Owned {}

export function loadWords(json) {
  calls.languages.push(parse(json)[0]);
}

export class Feed extends Owned {
  constructor(json) {
    super();
    trap.onRead();
    const { next_url: nextUrl, _prisoner_card: head = {} } = parse(json);
    if (head.broken) throw problem("bad-feed", "");
    Object.assign(this, { ...head, nextUrl });
  }

  find(ids, person) {
    const place = parse(ids)?.indexOf(person) ?? -1;
    if (place < 0) throw problem("not-found", person);
    return place;
  }

  person(item, person) {
    const { code } = parse(item)._prisoner_card;
    if (code) throw problem(code, person);
    return new Person();
  }
}

export class People extends Owned {
  add() {
    calls.added++;
  }
}

function problem(code, person) {
  return Object.assign(new Error(`${code}: ${person}`), { name: code });
}
