import { type Localized, MONTHS } from "@pistectl/words";

/** What there is to say of a text or a number in the place of a date. */
export interface DateFault {
  readonly what: Localized;
  readonly help: Localized;
  /** The date that is meant, `YYYY-MM-DD`; null when none can be told. */
  readonly meant: string | null;
  /** Whether it may be another one: day and month can be read in either order. */
  readonly isAmbiguous: boolean;
}

/** Says what keeps a value from being a date; `found` quotes it, `loose` lets a month or a year do. */
export function explainDate(text: string, found: Localized, loose: boolean): DateFault {
  const written = text.trim();
  const form = loose ? LOOSE_FORM : FORM;
  const { date, isAmbiguous } = readDate(written);
  if (date !== null && dayCount(date) >= date.day && date.day > 0 && isMonth(date)) {
    const meant = textOf(date);
    return {
      what: { en: `${found.en} is a date in another notation`, fr: `${found.fr} est une date dans une autre notation` },
      help: { en: `Write \`${meant}\`.`, fr: `Écrivez \`${meant}\`.` },
      meant,
      isAmbiguous,
    };
  }
  if (date !== null) {
    const why = isMonth(date) ? daysOf(date) : { en: "A year has 12 months.", fr: "Une année a 12 mois." };
    return {
      what: { en: `${found.en} is not a date that exists`, fr: `${found.fr} n'est pas une date qui existe` },
      help: { en: `${why.en} ${form.en}`, fr: `${why.fr} ${form.fr}` },
      meant: null,
      isAmbiguous: false,
    };
  }
  if (!loose && /^\d{4}(?:-\d{2})?$/.test(written)) {
    return {
      what: { en: `${found.en} is a date without its day`, fr: `${found.fr} est une date sans le jour` },
      help: form,
      meant: null,
      isAmbiguous: false,
    };
  }
  return { what: { en: `${found.en} is not a date`, fr: `${found.fr} n'est pas une date` }, help: form, meant: null, isAmbiguous: false };
}

const FORM: Localized = {
  en: "Write it as `YYYY-MM-DD`, for instance `2026-09-14`.",
  fr: "Écrivez-la sous la forme `AAAA-MM-JJ`, par exemple `2026-09-14`.",
};
const LOOSE_FORM: Localized = { en: 'Write `YYYY-MM-DD`, `YYYY-MM` or `"YYYY"`.', fr: 'Écrivez `AAAA-MM-JJ`, `AAAA-MM` ou `"AAAA"`.' };

interface WrittenDate {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

const YEAR_FIRST = /^(\d{4})(?:([-/. ])(\d{1,2})\2(\d{1,2})|(\d{2})(\d{2}))(?:[T ]\S.*)?$/;
const YEAR_LAST = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})(?:[T ,]\S?.*)?$/;
const DAY_IN_WORDS = /^(\d{1,2})(?:er|st|nd|rd|th)?[ .-]+(\p{L}{3,})\.?[ -]+(\d{4})$/u;
const MONTH_IN_WORDS = /^(\p{L}{3,})\.? +(\d{1,2})(?:st|nd|rd|th)?,? +(\d{4})$/u;

/** A date in any notation that people use; null for what is none. */
function readDate(text: string): { readonly date: WrittenDate | null; readonly isAmbiguous: boolean } {
  const first = YEAR_FIRST.exec(text);
  if (first !== null) {
    const [, year, , month, day, bareMonth, bareDay] = first;
    return { date: dateOf(year, month ?? bareMonth, day ?? bareDay), isAmbiguous: false };
  }
  const last = YEAR_LAST.exec(text);
  if (last !== null) {
    const [, one = "", , other = "", end = ""] = last;
    const year = end.length === 2 ? `20${end}` : end;
    // Day first as in France, unless only the other order gives a month.
    const isMonthFirst = Number(other) > 12 && Number(one) <= 12;
    return {
      date: isMonthFirst ? dateOf(year, one, other) : dateOf(year, other, one),
      isAmbiguous: (Number(one) <= 12 && Number(other) <= 12 && one !== other) || end.length === 2,
    };
  }
  const [, day, dayMonth, dayYear] = DAY_IN_WORDS.exec(text) ?? [];
  const [, month, monthDay, monthYear] = MONTH_IN_WORDS.exec(text) ?? [];
  const index = monthIn(dayMonth ?? month ?? "");
  return {
    date: index === null ? null : dateOf(dayYear ?? monthYear, String(index), day ?? monthDay),
    isAmbiguous: false,
  };
}

function dateOf(year: string | undefined, month: string | undefined, day: string | undefined): WrittenDate {
  return { year: Number(year), month: Number(month), day: Number(day) };
}

/** The month, from 1, that a word or its beginning names in either language. */
function monthIn(word: string): number | null {
  const folded = fold(word);
  const index = MONTHS.findIndex(({ en, fr }) => folded.length >= 3 && (fold(en).startsWith(folded) || fold(fr).startsWith(folded)));
  return index === -1 ? null : index + 1;
}

function fold(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

function isMonth({ month }: WrittenDate): boolean {
  return month >= 1 && month <= 12;
}

/** Days of the month that a date names; 31 when there is no such month. */
function dayCount(date: WrittenDate): number {
  return isMonth(date) ? new Date(Date.UTC(date.year, date.month, 0)).getUTCDate() : 31;
}

function daysOf(date: WrittenDate): Localized {
  const { en, fr } = MONTHS[date.month - 1] ?? { en: "", fr: "" };
  const count = dayCount(date);
  return {
    en: `${en} ${date.year} has ${count} days.`,
    fr: `${fr.charAt(0).toUpperCase()}${fr.slice(1)} ${date.year} a ${count} jours.`,
  };
}

function textOf({ year, month, day }: WrittenDate): string {
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}
