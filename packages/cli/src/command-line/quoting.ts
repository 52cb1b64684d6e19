import type { Localized } from "@pistectl/words";

/** Longest piece of the user's text that a message quotes, characters. */
const MAX_QUOTED = 80;

/** Text of the user between the quotation marks of each language, without what could drive a terminal and without the user-info of a URL. */
export function quoted(text: string): Localized {
  const clean = withoutUserInfo(printable(text));
  const short = clean.length > MAX_QUOTED ? `${clean.slice(0, MAX_QUOTED)}…` : clean;
  return { en: `"${short}"`, fr: short === "" ? "« »" : `« ${short} »` };
}

/** Text of the user without what could be the user-info of a URL. */
export function withoutUserInfo(text: string): string {
  return text.replace(/^.*:.*@/s, "***@");
}

/** Text without control and direction characters, which could drive a terminal or hide what follows. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, "\u{fffd}");
}

/** `a, b or c`. */
export function alternatives(items: readonly string[]): Localized {
  const join = (or: string) => (items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${or} ${items.at(-1)}`);
  return { en: join("or"), fr: join("ou") };
}
