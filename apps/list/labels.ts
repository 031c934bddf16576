/** The browser's names for days, countries and languages, in the words of the list's language. */

type Kind = "date" | "birthday" | "country" | "language";

const labels: Map<string, string> = new Map();

export function labelOf(kind: Kind, value: string, language: string): string {
  const name = [kind, value, language].join("\n");
  let label = labels.get(name);
  if (label === undefined) labels.set(name, (label = make(kind, value, language)));
  return label;
}

/** Whether every browser names months in a language. Chromium does not in these, which write a date in digits as German does. */
export function hasMonths(tag: string): boolean {
  return !/^(az|be|ka|kk)/.test(tag);
}

function make(kind: Kind, value: string, language: string): string {
  // The card's English writes the day first.
  const locale = language === "en" ? "en-GB" : language;
  try {
    if (kind === "country" || kind === "language") {
      const type = kind === "country" ? "region" : "language";
      const name = new Intl.DisplayNames([locale], { type }).of(value) ?? value;
      // A choice begins with a capital letter, as the words beside it do.
      return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
    }
    const parts = value.split("-").length;
    const isNamed = hasMonths(locale);
    const format = new Intl.DateTimeFormat(isNamed ? locale : "de", {
      timeZone: "UTC",
      calendar: "gregory",
      year: kind === "birthday" ? undefined : "numeric",
      month: parts > 1 ? (isNamed ? "long" : "2-digit") : undefined,
      day: parts > 2 ? "numeric" : undefined,
    });
    return format.format(new Date(value));
  } catch {
    // Not a code that it knows.
    return value;
  }
}
