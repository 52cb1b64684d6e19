import { remembered } from "@pistectl/words";
import { passesLuhn } from "./luhn.ts";

/** What is wrong with a text that is to be a SIRET. */
export type SiretFault =
  /** Right once blanks and invisible characters are removed. */
  | { readonly code: "spaced"; readonly siret: string }
  | { readonly code: "characters"; readonly meant: string | null }
  | { readonly code: "length"; readonly digits: number; readonly isSiren: boolean; readonly meant: string | null }
  /** The SIREN part begins with 000, as in the VAT numbers of Monaco: nothing says how to check it. */
  | { readonly code: "monaco" }
  /** Nine zeros where the SIREN is due: nobody's number, not even in Monaco. */
  | { readonly code: "zeros" }
  | { readonly code: "siren-key" }
  | { readonly code: "siret-key" };

const SIRET_DIGITS = 14;
const SIREN_DIGITS = 9;
/** La Poste numbered its post offices past what Luhn allows: for it, a digit sum that is a multiple of 5 will do (InseeFrLab/validinsee; python-stdnum issue 291). */
const LA_POSTE = "356000000";
const ZEROS = /^0{9}/;
const MONACO = /^000/;

/** What is wrong with a SIRET, null when nothing is: 14 digits, of which the first 9 are the SIREN; both end with a Luhn key. */
export const checkSiret: (text: string) => SiretFault | null = remembered(check);

function check(text: string): SiretFault | null {
  const digits = text.replace(/[\s\p{Cf}]/gu, "");
  if (!/^[0-9]*$/.test(digits)) return { code: "characters", meant: meantSiret(digits) };
  if (digits.length !== SIRET_DIGITS) {
    const isSiren = digits.length === SIREN_DIGITS && passesLuhn(digits);
    return { code: "length", digits: digits.length, isSiren, meant: meantSiret(digits) };
  }
  if (ZEROS.test(digits)) return { code: "zeros" };
  if (MONACO.test(digits)) return { code: "monaco" };
  const siren = digits.slice(0, SIREN_DIGITS);
  if (!passesLuhn(siren)) return { code: "siren-key" };
  if (!(passesLuhn(digits) || (siren === LA_POSTE && digitSum(digits) % 5 === 0))) return { code: "siret-key" };
  return digits === text ? null : { code: "spaced", siret: digits };
}

/** The SIRET in a text with a word before it, other signs between its digits or letters that look like some, or without the zero that a spreadsheet drops; null when none of them makes a right one. */
function meantSiret(text: string): string | null {
  const alike = text.normalize("NFKC").replace(/[oO]/g, "0").replace(/[Il]/g, "1");
  return [text, alike].map((written) => written.replace(/[^0-9]/g, "").padStart(SIRET_DIGITS, "0")).find(isRight) ?? null;
}

function isRight(digits: string): boolean {
  return digits.length === SIRET_DIGITS && check(digits) === null;
}

function digitSum(digits: string): number {
  return [...digits].reduce((sum, digit) => sum + Number(digit), 0);
}
