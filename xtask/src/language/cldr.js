// Prints CLDR's data of a language for crates/locales/src/draft.rs.

const [tag] = process.argv.slice(1);
if (!Intl.DateTimeFormat.supportedLocalesOf(tag).length) {
  console.error(`Node.js knows no language ${tag}`);
  process.exit(1);
}
// Dates of the Gregorian calendar in the language's own digits.
const format = (options) => new Intl.DateTimeFormat(`${tag}-u-ca-gregory`, { timeZone: "UTC", ...options });
const DAY = { year: "numeric", month: "long", day: "numeric" };
const MONTH = { year: "numeric", month: "long" };
const parts = (options, month) => format(options).formatToParts(Date.UTC(2024, month, 4));
const pattern = (options) =>
  parts(options, 1).map(({ type, value }) => (["day", "month", "year"].includes(type) ? `{${type}}` : value)).join("");
const months = (options) =>
  [...Array(12).keys()].map((month) => parts(options, month).find(({ type }) => type === "month").value);
const names = (type, codes) => {
  const display = new Intl.DisplayNames([tag], { type, fallback: "none" });
  return Object.fromEntries(codes.map((code) => [code, display.of(code)]).filter(([, name]) => name));
};
const letters = [..."abcdefghijklmnopqrstuvwxyz"];
const pairs = letters.flatMap((first) => letters.map((second) => first + second));
const locale = new Intl.Locale(tag);
console.log(
  JSON.stringify({
    ownName: new Intl.DisplayNames([tag], { type: "language" }).of(tag),
    direction: (locale.getTextInfo?.() ?? locale.textInfo).direction,
    zero: new Intl.NumberFormat(tag).format(0),
    comma: new Intl.ListFormat(tag, { type: "unit", style: "long" })
      .formatToParts(["a", "b", "c"])
      .find(({ type }) => type === "literal").value,
    day: pattern(DAY),
    month: pattern(MONTH),
    months: [months(DAY), months(MONTH)],
    languages: names("language", pairs),
    countries: names("region", pairs.map((pair) => pair.toUpperCase())),
  }),
);
