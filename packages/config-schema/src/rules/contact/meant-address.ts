import { readEmailAddress } from "../../domain/email-address.ts";

/** The address that a text was to be. */
export interface MeantAddress {
  readonly address: string;
  /** Whether the text is that address with what programs put around and between its letters. */
  readonly isSame: boolean;
}

/** Links and angle brackets of mail programs, blanks and what does not show, signs of a sentence behind it. */
const AROUND = /^[\s<("'«“]*(?:mailto:\s*)?|[\s>)"'»”.,;:]*$/giu;
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;
/** `camille@a.fr<mailto:camille@a.fr>`, as Outlook copies a link. */
const LINKED = /^([^\s<>]+)\s*<mailto:([^\s<>]+)>$/i;
const WITH_NAME = /^[^<>]*<(?:mailto:)?([^\s<>]+)>$/i;
const WRITTEN_AT = /\s*(?:\(at\)|\[at\]|\{at\}|\(arobase\)|\[arobase\]|\s(?:at|arobase)\s)\s*/i;
const WRITTEN_DOT = /\s*(?:\((?:dot|point)\)|\[(?:dot|point)\]|\s(?:dot|point)\s)\s*/gi;

/** Longest text that is looked at, characters: an address has 254. */
const MAX_LENGTH = 1000;

/** The address in a text that is none as it stands; null where none can be told. */
export function meantAddress(text: string): MeantAddress | null {
  if (text.length > MAX_LENGTH) return null;
  const seen = text.replace(UNSEEN, "").replaceAll("＠", "@");
  const [, shown, linked] = LINKED.exec(seen.trim()) ?? [];
  if (shown !== undefined && linked !== undefined && shown.toLowerCase() === linked.toLowerCase()) return valid(shown, true);
  const bare = seen.replace(AROUND, "");
  return (
    valid(bare, true) ??
    valid(WITH_NAME.exec(seen.trim())?.[1], false) ??
    valid(bare.replace(WRITTEN_AT, "@").replace(WRITTEN_DOT, "."), false) ??
    valid(bare.replace(/\s+/g, ""), false) ??
    valid(
      bare
        .replace(/@+/, "@")
        .replace(/,(?=[^@]*$)/g, ".")
        .replace(/\.{2,}/g, "."),
      false,
    )
  );
}

function valid(address: string | undefined, isSame: boolean): MeantAddress | null {
  return address !== undefined && readEmailAddress(address).ok ? { address, isSame } : null;
}
