import { type Localized, visibleText } from "@pistectl/words";
import { VERSION } from "../machine/version.ts";

const ISSUES_URL = "https://github.com/pistectl/pistectl/issues";

/** One line about a thrown bug, with the place it was thrown from, and how to report it; its message is a value of any origin, which `redact` keeps free of secrets. */
export function describeInternalError(
  error: unknown,
  redact: (value: string) => string,
): { readonly line: Localized; readonly howToReport: Localized } {
  const what = visibleText(error instanceof Error ? `${error.name}: ${redact(error.message)}` : redact(String(error)));
  const place = error instanceof Error ? placeOf(error) : "";
  return {
    line: {
      en: `pistectl ${VERSION} stopped on an internal error: ${what}${place}`,
      fr: `pistectl ${VERSION} s'est arrêté sur une erreur interne : ${what}${place}`,
    },
    howToReport: {
      en: `This is a bug of pistectl. Please report this line and the command, without any secret, at ${ISSUES_URL}`,
      fr: `C'est un défaut de pistectl. Merci de signaler cette ligne et la commande, sans aucun secret, sur ${ISSUES_URL}`,
    },
  };
}

/** ` (file:line:column)` of the innermost frame, without folders, which could name a person. */
function placeOf(error: Error): string {
  const frame = /([\w.-]+\.[jt]s:\d+:\d+)\)?$/m.exec(error.stack ?? "")?.[1];
  return frame === undefined ? "" : ` (${frame})`;
}
