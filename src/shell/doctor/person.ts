/**
 * The person that a card wants, by the rule of `find_person` in format/src/person.rs. Both are held to
 * tests/shell/vectors/persons.json.
 */

/**
 * @param ids those of a feed's items
 * @param wanted an id, or the last path segment of one; an exact id goes first
 * @returns -1 where nobody is meant
 */
export function findPerson(ids: string[], wanted: string): number {
  const person = wanted.trim();
  if (!person) return -1;
  const exact = ids.indexOf(person);
  if (exact >= 0) return exact;
  return ids.findIndex((id) => {
    const segment = lastSegment(id);
    return segment === person || decoded(segment) === person;
  });
}

/** @returns empty for an id without a path */
export function lastSegment(id: string): string {
  const path = id.split(/[?#]/)[0].replace(/\/+$/, "");
  const hierarchy = path.replace(/^[^:]*:\/\/[^/]*/, "");
  return hierarchy.includes("/") ? (hierarchy.split("/").pop() ?? "") : "";
}

function decoded(segment: string) {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
