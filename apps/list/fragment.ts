/** Filters in the address's fragment, where the page's owner allows it: `#prisoner-list?country=RU&since=2022`. */

const BEGINNING = "#prisoner-list?";

type Pairs = [name: string, value: string][];

/** The filters of the page's address; none where its fragment is another's. */
export function readFilter(): Pairs {
  const { hash } = location;
  return hash.startsWith(BEGINNING) ? [...new URLSearchParams(hash.slice(BEGINNING.length))] : [];
}

/** Puts the filters into the address, in the place of those that stand there. A fragment of the page's own stays. */
export function writeFilter(pairs: Pairs) {
  const { hash, pathname, search } = location;
  if (hash && !hash.startsWith(BEGINNING)) return;
  const filters = new URLSearchParams(pairs.filter(([, value]) => value)).toString();
  history.replaceState(history.state, "", filters ? `${BEGINNING}${filters}` : `${pathname}${search}`);
}
