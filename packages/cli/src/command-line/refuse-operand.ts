import type { Failed } from "@pistectl/words";
import { quoted } from "./quoting.ts";
import { type Refusal, refused } from "./refusal.ts";

/** Refuses what a verb without operands was given. */
export function refuseOperand(verb: string, operand: string): Failed<Refusal> {
  const found = quoted(operand);
  return refused({
    en: `${found.en} is not expected: ${verb} takes flags only.`,
    fr: `${found.fr} n'est pas attendu : ${verb} ne prend que des options.`,
  });
}
