/** The feeds that the cards are made from, all of them from the sample. */

const PEOPLE = 50;
const BIG_PEOPLE = 1000;
/** The card reads 2 MiB at most. */
const BIG_BYTES = 2_000_000;
/** The number of commas, colons and opening brackets that the card reads of a feed; one with more is refused. */
const MARKS = 200_000;

/**
 * `one.json` is the sample; `fifty.json` has as many people as a page has cards at most; `big.json` has a thousand in 2
 * MB, each with the address and little else; `list.json` has two thousand in small entries, in the form that `build`
 * writes; the heavy ones are expensive to read for their size.
 */
export function makeFeeds(sample) {
  const [item] = sample.items;
  const fifty = { ...sample, items: repeat(item, PEOPLE) };
  const big = { ...sample, items: bigItems(item) };
  const files = { "one.json": sample, "fifty.json": fifty, "big.json": big, "list.json": listOf(sample) };
  for (const name in files) files[name] = JSON.stringify(files[name]);
  const heavy = heavyFeeds(sample).map(([what, text], index) => {
    files[`heavy-${index}.json`] = text;
    return { what, file: `heavy-${index}.json` };
  });
  const people = fifty.items.map(({ id }) => id);
  const address = item._prisoner_card.mail.address.envelope.ru;
  return { files, address, person: item.id, people, last: big.items.at(-1).id, listed: "De Mironov", heavy };
}

/** The same person under other names. */
function repeat(item, count) {
  return Array.from({ length: count }, (_, index) => {
    const copy = structuredClone(item);
    Object.assign(copy, { id: `person-${index + 1}`, title: `Person ${index + 1}` });
    for (const language of ["en", "ru"]) copy._prisoner_card.name[language].given = copy.title;
    return copy;
  });
}

/** A list of many in small entries. Names have letters instead of digits, for the search. */
function listOf(sample) {
  const people = repeat(sample.items[0], 2000).map(({ _prisoner_card: { name, headline, custody } }, index) => {
    const given = `${index + 1}`.replace(/\d/g, (digit) => "BaDeKiLoMuNaPeRiSoTu".substr(digit * 2, 2));
    for (const parts of Object.values(name)) Object.assign(parts, { given, patronymic: undefined });
    const card = { name, headline, custody, recognition: { by: "-", status: "recognised" } };
    return { id: given, feed: `p/${given}/feed.json`, letters: {}, _prisoner_card: card };
  });
  return { ...sample, items: undefined, people };
}

/** Items with the members that a card needs, and a text that makes the feed as large as it should be. */
function bigItems(item) {
  const copy = structuredClone(item);
  const { name, recognition, gender, stage, charges, sentence, mail } = copy._prisoner_card;
  const { by, status } = recognition;
  const english = withoutTranslations({ recognition: { by, status }, gender, stage, charges, sentence, mail });
  copy._prisoner_card = { name, ...english };
  copy.content_text = "";
  const length = Buffer.byteLength(JSON.stringify(copy)) + 1;
  copy.content_text = "x".repeat(BIG_BYTES / BIG_PEOPLE - length - 20);
  return repeat(copy, BIG_PEOPLE);
}

/** Keeps only the English of texts that are there in Russian, too. */
function withoutTranslations(value) {
  if (Array.isArray(value)) return value.map(withoutTranslations);
  if (value === null || typeof value !== "object") return value;
  const members = Object.entries(value).filter(([name]) => !(name === "ru" && "en" in value));
  return Object.fromEntries(members.map(([name, inner]) => [name, withoutTranslations(inner)]));
}

/** The reasons why a feed is heavy: many pieces of JSON in front of its members or of its items, or a large person. */
const HEAVY = [
  { what: "names, each another", member: (hex) => `"${hex}n":0,` },
  { what: "more names than the card reads", member: (hex) => `"${hex}n":0,`, more: 2 },
  { what: "objects, each of another shape", member: (hex) => `"a":{"${hex}n":0},` },
  { what: "lists in lists", member: (hex) => `"${hex}":[[[[[[[[]]]]]]]],` },
  { what: "texts", member: (hex) => `"${hex}":"${hex}",` },
  { what: "small items", item: '{"id":"a"},' },
  { what: "items with an id that is no text", item: '{"id":[]},' },
  { what: "items without an id", item: "{}," },
  { what: "numbers for items", item: "0," },
  { what: "one long word", person: (size) => ({ headline: "x".repeat(size) }) },
  { what: "one long text", person: (size) => ({ summary: "word ".repeat(size / 5) }) },
  { what: "one long name", person: (size) => ({ name: "x".repeat(size) }) },
  { what: "a text within the limits", person: () => ({ summary: "word ".repeat(90_000) }) },
  { what: "as many charges as a card has", person: () => ({ charges: Array(1150).fill(CHARGE) }) },
  { what: "more charges than a card has", person: (size) => ({ charges: Array(Math.floor(size / 50)).fill(CHARGE) }) },
  { what: "empty texts", person: (size) => ({ account: Array(Math.floor(size / 3)).fill("") }) },
  { what: "one long address", person: (size, { mail }) => ({ mail: { ...mail, address: longAddress(size, mail) } }) },
];
const longAddress = (size, { address }) => ({ ...address, envelope: { ru: "x, ".repeat(size / 3) } });
const CHARGE = { law: "RU-UK", article: "1", label: "x" };

/** @returns {[string, string][]} name and text */
export function heavyFeeds(sample) {
  const text = JSON.stringify(sample);
  const room = BIG_BYTES - Buffer.byteLength(text);
  const marks = (json) => json.match(/[,:[{]/g).length;
  return HEAVY.map(({ what, member, more = 0, item, person }) => {
    if (member) {
      const count = Math.floor((MARKS - marks(text)) / marks(member("0"))) - 1 + more;
      const members = Array.from({ length: count }, (_, index) => member(index.toString(16))).join("");
      return [what, text.replace("{", () => `{${members}`)];
    }
    if (item) return [what, text.replace('"items":[', (start) => start + item.repeat(room / item.length))];
    const feed = structuredClone(sample);
    const target = feed.items[0]._prisoner_card;
    Object.assign(target, person(room, target));
    return [what, JSON.stringify(feed)];
  });
}
