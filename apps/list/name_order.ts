/** The order of names in a language, as the browser has it from CLDR. `build` has the same (crates/site/src/collation.rs). */

/**
 * @param keys the names, each on a line, their parts (the family's name first) divided by tabs
 * @returns their places, in order
 */
export function orderOf(keys: string, language: string): Uint32Array {
  const names = keys.split("\n").map((key, place) => ({ place, parts: key.split("\t") }));
  const compare = comparison(language);
  names.sort((one, other) => {
    for (let part = 0; part < one.parts.length && part < other.parts.length; part++) {
      const difference = compare(one.parts[part], other.parts[part]);
      if (difference) return difference;
    }
    return one.parts.length - other.parts.length || one.place - other.place;
  });
  return Uint32Array.from(names, ({ place }) => place);
}

function comparison(language: string) {
  // `‘Abd` stands where `Abd` does.
  const options = { ignorePunctuation: true };
  try {
    return new Intl.Collator(language, options).compare;
  } catch {
    // Not a tag that it knows.
    return new Intl.Collator("en", options).compare;
  }
}
