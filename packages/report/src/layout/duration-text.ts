import type { Language } from "@pistectl/words";

/** A duration for a person: `412 ms`, `1.24 s`, `12.5 s`; the decimal mark is the language's. */
export function durationText(milliseconds: number, language: Language): string {
  const whole = Math.round(milliseconds);
  if (whole < 1000) return `${whole} ms`;
  const seconds = (whole / 1000).toFixed(whole < 10_000 ? 2 : 1);
  return `${language === "fr" ? seconds.replace(".", ",") : seconds} s`;
}
