/**
 * The word that was probably meant.
 *
 * @returns none where no word is near enough to be a slip of it
 */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const typed = word.toLowerCase();
  let best;
  // A slip or two; in a short word, one.
  let limit = Math.min(2, Math.ceil(typed.length / 3));
  for (const candidate of words) {
    const distance = edits(typed, candidate.toLowerCase());
    if (distance <= limit) {
      best = candidate;
      limit = distance - 1;
    }
  }
  return best;
}

/**
 * The number of letters that were added, left out, replaced or swapped with their neighbour (the
 * optimal string alignment distance).
 */
function edits(one: string, other: string) {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= one.length; row++) {
    rows[row] = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      let least = Math.min(
        rows[row - 1][column] + 1,
        rows[row][column - 1] + 1,
        rows[row - 1][column - 1] + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) {
        least = Math.min(least, rows[row - 2][column - 2] + 1);
      }
      rows[row][column] = least;
    }
  }
  return rows[one.length][other.length];
}
