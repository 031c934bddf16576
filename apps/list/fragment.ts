/** Filters in the address's fragment, where the page's owner allows it: `#prisoner-list?country=RU&since=2022`. */

const BEGINNING = "#prisoner-list?";

/** The names of the filters, in the order in which Rust has them. */
const NAMES = ["country", "since", "recognition", "language"];

/** Country, year, recognition and language; an empty one lets everybody through. */
export type Filters = [country: string, since: string, recognition: string, language: string];

/** Whether the address has a fragment of the page's own. Without a word after it, `#` is the top of the page. */
export function isFragmentOfPage(): boolean {
  return /^[^#]*#(?!prisoner-list\?)/.test(location.href);
}

/** The filters of the page's address; undefined where its fragment is the page's, which says nothing of them. */
export function readFilter(): Filters | undefined {
  if (isFragmentOfPage()) return undefined;
  const stated = new URLSearchParams(location.hash.slice(BEGINNING.length));
  return NAMES.map((name) => stated.get(name) ?? "") as Filters;
}

/** Replaces the filters in the address by these. A fragment of the page's own stays. */
export function writeFilter(values: Filters) {
  const { hash, href } = location;
  if (hash && isFragmentOfPage()) return;
  const pairs = NAMES.map((name, place) => [name, values[place]]);
  const filters = new URLSearchParams(pairs.filter(([, value]) => value)).toString();
  try {
    // The whole address: a part of one belongs to the page's `<base>`, which may be on another host.
    history.replaceState(history.state, "", href.replace(/#.*/, "") + (filters && BEGINNING + filters));
  } catch {
    // A browser limits the changes of an address. The filters hold all the same, and Rust, which calls this, lives on.
  }
}
