import type { Day } from "../../domain/shared/day.ts";
import type { Interval } from "../../domain/shared/interval.ts";
import type { Language } from "./language.ts";

/** Numbers, dates and order as Swedes write them, in either language. Made once: an Intl formatter is slow to make. */
export interface Format {
  /** 12 345 */
  readonly integer: (value: number) => string;
  /** 3,9 with one decimal unless told. */
  readonly decimal: (value: number, decimals?: 1 | 2) => string;
  /** +0,4 and −0,4: for changes. */
  readonly signed: (value: number) => string;
  /** A share between 0 and 1: 0.45 is 45 %. */
  readonly percent: (share: number) => string;
  /** 1 250 000 kr */
  readonly kronor: (value: number) => string;
  /** 23 november 2026 */
  readonly day: (day: Day) => string;
  /** 23 nov. 2026, which does not break */
  readonly shortDay: (day: Day) => string;
  /** november 2026 */
  readonly month: (day: Day) => string;
  /** 23 november 2026 14:05, in Stockholm */
  readonly time: (instant: Date) => string;
  /** 3,4 till 4,1 */
  readonly interval: (interval: Pick<Interval, "low" | "high">, decimals?: 1 | 2) => string;
  /** a, b och c */
  readonly list: (items: readonly string[]) => string;
  /** Swedish alphabetical order (å, ä, ö last), numbers in names by value. */
  readonly compare: (left: string, right: string) => number;
}

const locales = { sv: "sv-SE", en: "en-GB" } satisfies Record<Language, string>;
const until = { sv: "till", en: "to" } satisfies Record<Language, string>;
const formats = { sv: makeFormat("sv"), en: makeFormat("en") } satisfies Record<Language, Format>;

export function format(language: Language): Format {
  return formats[language];
}

function makeFormat(language: Language): Format {
  const locale = locales[language];
  const integer = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const one = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const two = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const signed = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: "exceptZero",
  });
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  const kronor = new Intl.NumberFormat(locale, {
    style: "currency",
    currency: "SEK",
    currencyDisplay: language === "sv" ? "symbol" : "code",
    maximumFractionDigits: 0,
  });
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const collator = new Intl.Collator("sv", { numeric: true });
  const decimal = (value: number, decimals: 1 | 2 = 1) =>
    withMinus((decimals === 1 ? one : two).format(value));
  return {
    integer: (value) => integer.format(value),
    decimal,
    signed: (value) => withMinus(signed.format(value)),
    percent: (share) => percent.format(share),
    kronor: (value) => kronor.format(value),
    ...makeDates(locale),
    interval: ({ low, high }, decimals) =>
      `${decimal(low, decimals)} ${until[language]} ${decimal(high, decimals)}`,
    list: (items) => list.format(items),
    compare: (left, right) => collator.compare(left, right),
  };
}

/** British numbers come with a hyphen, which is too short beside a plus sign. */
function withMinus(written: string): string {
  return written.replace(/^-/, "\u2212");
}

function makeDates(locale: string): Pick<Format, "day" | "shortDay" | "month" | "time"> {
  const ofDay = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
    return (day: Day) => formatter.format(Date.parse(`${day}T00:00:00Z`));
  };
  const short = ofDay({ day: "numeric", month: "short", year: "numeric" });
  const time = new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZone: "Europe/Stockholm",
  });
  return {
    day: ofDay({ day: "numeric", month: "long", year: "numeric" }),
    shortDay: (day) => short(day).replaceAll(" ", "\u00a0"),
    month: ofDay({ month: "long", year: "numeric" }),
    time: (instant) => time.format(instant),
  };
}
