import { type Localized, quote } from "@pistectl/words";

/** Text of the user between the quotation marks of each language, without the user-info of a URL. */
export function quoted(text: string): Localized {
  return quote(withoutUserInfo(text));
}

/** Text of the user without what could be the user-info of a URL. */
export function withoutUserInfo(text: string): string {
  return text.replace(/^.*:.*@/s, "***@");
}
