/** The feeds that the cards are made from, all of them from the sample. */

import { readFileSync } from "node:fs";

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

/**
 * The reasons why a feed is heavy: pieces of JSON in front of its members or of its items, or in a text, a list or the
 * envelope of its person; as many as there is room for.
 */
const HEAVY = JSON.parse(readFileSync(new URL("../heavy.json", import.meta.url), "utf8"));

/** @returns {[string, string][]} name and text */
export function heavyFeeds(sample) {
  const json = JSON.stringify(sample);
  const room = BIG_BYTES - Buffer.byteLength(json);
  const marks = (json) => json.match(/[,:[{]/g).length;
  return HEAVY.map(({ what, member, more = 0, item, text, list, envelope, piece, bytes, count = room / bytes }) => {
    if (member) {
      const count = Math.floor((MARKS - marks(json)) / marks(member)) - 1 + more;
      const names = Array.from({ length: count }, (_, index) => index.toString(16));
      return [what, json.replace("{", () => `{${names.map((name) => member.replaceAll("%", name)).join("")}`)];
    }
    if (item) return [what, json.replace('"items":[', (start) => start + item.repeat(room / item.length))];
    const feed = structuredClone(sample);
    const person = feed.items[0]._prisoner_card;
    if (text) person[text] = piece.repeat(count);
    if (list) person[list] = Array(Math.floor(count)).fill(piece);
    if (envelope) person.mail.address.envelope = { [envelope]: piece.repeat(count) };
    return [what, JSON.stringify(feed)];
  });
}
