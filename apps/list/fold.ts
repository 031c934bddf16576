/**
 * The folding of names for search, with the browser's own tables: decomposed, without accents and signs that join, in lower
 * case, line by line, the words of each with a space between them. `fold` in crates/people is the same natively.
 */

/** Apostrophes, and signs that join: within a name they divide no word. */
const SILENT = /[\p{M}'’‘ʼʻ`\u00ad\u200c\u200d\u0640]/gu;

export function fold(text: string): string {
  return (
    text
      .normalize("NFKD")
      .replace(SILENT, "")
      .toLowerCase()
      // Some letters fall apart only in lower case: `İ` is an `i` with a dot.
      .replace(/\p{M}/gu, "")
      .replace(/[^\p{Alphabetic}\p{N}\n]+/gu, " ")
      .replace(/^ | $/gm, "")
  );
}
