import { expectedProxy, readHostName, readProxy } from "@pistectl/auth-core/proxy";
import { fail, type Localized, succeed } from "@pistectl/words";
import type { Reader } from "./flag-kinds.ts";

/** Any text but an empty one. */
export const nonEmpty: Reader<string> = (text) => (text === "" ? fail({ en: "a value", fr: "une valeur" }) : succeed(text));

/** A decimal number above 0 and at most `max`. Exponents, hexadecimal and signs are refused: a slip of the hand should not become a number. */
export function positiveNumber(max: number, unit: Localized): Reader<number> {
  return (text) => {
    const value = /^\d{1,9}(\.\d{1,6})?$/.test(text) ? Number(text) : Number.NaN;
    if (value > 0 && value <= max) return succeed(value);
    return fail({
      en: `a number of ${unit.en} above 0, at most ${max}`,
      fr: `un nombre de ${unit.fr} supérieur à 0, au plus ${max}`,
    });
  };
}

/** A whole number in digits, both ends included. */
export function wholeNumber(min: number, max: number): Reader<number> {
  return (text) => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= min && value <= max) return succeed(value);
    return fail({ en: `a whole number from ${min} to ${max}`, fr: `un nombre entier de ${min} à ${max}` });
  };
}

/** A URL over https or http. Whether its host can be trusted is the engine's question, answered in the report. */
export const httpUrl: Reader<string> = (text) => {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url !== null && (url.protocol === "https:" || url.protocol === "http:")) return succeed(text);
  return fail({ en: 'a URL such as "https://host/path"', fr: "une URL telle que « https://hôte/chemin »" });
};

/** A proxy: http or https, host and port alone. */
export const proxyUrl: Reader<string> = (text) => {
  const reading = readProxy(text);
  return reading.ok ? succeed(text) : fail(expectedProxy(reading.failure));
};

/** A host name, in the form that `URL.hostname` gives. */
export const hostName: Reader<string> = (text) => {
  const host = readHostName(text);
  if (host !== null) return succeed(host);
  return fail({
    en: 'a host name such as "gateway.example", without scheme, port, path or wildcard',
    fr: "un nom d'hôte tel que « passerelle.example », sans schéma, port, chemin ni caractère générique",
  });
};

/** Name of an environment variable, or its beginning followed by `*`. */
export const variablePattern: Reader<string> = (text) =>
  /^[A-Za-z_][A-Za-z0-9_]*\*?$/.test(text)
    ? succeed(text)
    : fail({
        en: 'the name of a variable, or its beginning followed by *, such as "PISTE_*"',
        fr: "le nom d'une variable, ou son début suivi de *, tel que « PISTE_* »",
      });

/** A day of the calendar, `YYYY-MM-DD`. */
export const calendarDate: Reader<string> = (text) => {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(text)) return succeed(text);
  return fail({ en: "a date such as 2026-11-21", fr: "une date telle que 2026-11-21" });
};
