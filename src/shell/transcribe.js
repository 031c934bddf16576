/**
 * What a feed says, on its way into Rust: each value as a piece of one text, which src/transcript.rs reads. To ask for each
 * of a person's three hundred values by a call of its own takes longer than to draw them (docs/performance.md).
 *
 * A list stands in `[` and `]`, an object in `{` and `}`. Anything else is the first letter of its type, its length in UTF-16
 * code units, `:` and itself as a text. A member is its name, written as a text without the letter, and its value.
 *
 * This file goes where the bindings go, and so imports nothing.
 */

/**
 * @param {any} value of JSON
 * @param {number} [depth] how many lists and objects deep it is read; those that lie deeper come out empty
 * @param {number} [most] how many values are read, less one; what follows is missing
 * @param {string} [names] of the members that are read of an object, or of each object in a list, between spaces
 * @param {string} [path] to what is read, within the value; between spaces
 * @returns {string}
 */
export function transcribe(value, depth = 1, most = Infinity, names, path) {
  /** @param {any} value @param {number} depth @param {string[]} [names] @returns {string} */
  const write = (value, depth, names) => {
    if (--most <= 0) return "";
    if (value === null || typeof value !== "object") return (typeof value)[0] + measured(`${value}`);
    const list = Array.isArray(value);
    let text = "";
    for (const entry of list ? value : (names ?? Object.keys(value))) {
      if (depth && most > 0) text += list ? write(entry, depth - 1, names) : measured(entry) + write(value[entry], depth - 1);
    }
    return list ? `[${text}]` : `{${text}}`;
  };
  for (const name of path ? path.split(" ") : []) value = value?.[name];
  return write(value, depth, names?.split(" "));
}

/** @param {string} text */
function measured(text) {
  return `${text.length}:${text}`;
}
