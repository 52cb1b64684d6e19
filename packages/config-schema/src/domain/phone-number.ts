import { remembered } from "@pistectl/words";

/** How a text is a telephone number. */
export type PhoneNumber =
  /** A number that can be dialled from anywhere. */
  | { readonly kind: "number"; readonly e164: string }
  /** Four digits 3xxx, or six 118xxx. */
  | { readonly kind: "short" };

/** Country calling codes of the French numbering plan, with nine digits after them (Arcep decision 2018-0881; overseas codes 262, 590, 594, 596). */
const FRENCH_CODES = ["33", "262", "590", "594", "596"];
/** A digit other than 0, then eight. */
const FRENCH_SUBSCRIBER = /^[1-9][0-9]{8}$/;
/** 7 to 15 digits in all, none of the codes begins with 0 (ITU-T E.164 §6.2). */
const INTERNATIONAL = /^[1-9][0-9]{6,14}$/;
/** As dialled inside France; the overseas departments share this form. */
const NATIONAL = /^0([1-9][0-9]{8})$/;
const SHORT = /^(?:3[0-9]{3}|118[0-9]{3})$/;
/** Between groups of digits, and behind the plus sign: blanks, dots, hyphens, slashes. */
const SEPARATORS = /(?<=[0-9)+])[\s./\-\u2010-\u2013]+(?=[0-9(])/g;
/** "(+33) 1", "(01) 99": a prefix in brackets. */
const PREFIX = /^\((\+?\d{1,4})\)/;
/** "+33 (0)1": the trunk prefix that is not dialled from abroad. */
const TRUNK_PREFIX = /^(\+|00)(\d{1,3})\(0\)/;

/** Reads a French number, or an international one with its `+` or `00`; null when the text is neither. */
export const readPhoneNumber: (text: string) => PhoneNumber | null = remembered(readNumber);

function readNumber(text: string): PhoneNumber | null {
  const dialled = text.trim().replace(SEPARATORS, "").replace(PREFIX, "$1").replace(TRUNK_PREFIX, "$1$2");
  if (SHORT.test(dialled)) return { kind: "short" };
  const national = NATIONAL.exec(dialled)?.[1];
  if (national !== undefined) return { kind: "number", e164: `+33${national}` };
  const international = /^(?:\+|00)([0-9]+)$/.exec(dialled)?.[1];
  return international !== undefined && isInternational(international) ? { kind: "number", e164: `+${international}` } : null;
}

function isInternational(digits: string): boolean {
  const french = FRENCH_CODES.find((code) => digits.startsWith(code));
  return french === undefined ? INTERNATIONAL.test(digits) : FRENCH_SUBSCRIBER.test(digits.slice(french.length));
}
