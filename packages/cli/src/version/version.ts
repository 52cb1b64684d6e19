import { CATALOGUE } from "@pistectl/config-schema/catalogue";
import { type Outcome, same, succeed } from "@pistectl/words";
import { choiceFlag } from "../command-line/flag-kinds.ts";
import type { Refusal } from "../command-line/refusal.ts";
import { refuseOperand } from "../command-line/refuse-operand.ts";
import type { Invocation, Verb } from "../command-line/verb.ts";
import { VERSION, VERSION_LINE } from "../machine/version.ts";

const FLAGS = {
  format: choiceFlag(["text", "json"], {
    group: "output",
    value: same("FORMAT"),
    whenAbsent: "text",
    help: {
      en: "the version alone, or all that a report of a fault needs",
      fr: "la version seule, ou tout ce qu'il faut pour signaler un défaut",
    },
  }),
} as const;

/** `pistectl version`: what runs, on what, with a catalogue of which day. */
export const version: Verb<typeof FLAGS> = {
  synopsis: [same("[options]")],
  description: [
    {
      en: "Says which pistectl this is; in JSON also its Node, the platform and the day of the newest fact of its catalogue. --version and -V, without a command, do the same.",
      fr: "Dit quelle est cette version de pistectl ; en JSON, aussi son Node, la plateforme et le jour du fait le plus récent de son catalogue. --version et -V, sans commande, font de même.",
    },
  ],
  flags: FLAGS,
  environment: [],
  exitStatuses: [
    { term: "0", text: { en: "the version was shown", fr: "la version a été affichée" } },
    { term: "2", text: { en: "a flag that cannot be used", fr: "option inutilisable" } },
  ],
  examples: [{ about: { en: "For a report of a fault", fr: "Pour signaler un défaut" }, command: "pistectl version --format json" }],
  run: runVersion,
};

async function runVersion({ flags, operands, io }: Invocation<typeof FLAGS>): Promise<Outcome<number, Refusal>> {
  const [operand] = operands;
  if (operand !== undefined) return refuseOperand("version", operand);
  io.stdout.write(flags.format === "json" ? `${JSON.stringify(versionDocument(), null, 2)}\n` : VERSION_LINE);
  return succeed(0);
}

function versionDocument(): object {
  const dates = CATALOGUE.flatMap(({ environments }) => Object.values(environments).map(({ seen }) => seen)).toSorted();
  return {
    format_version: "1.0",
    version: VERSION,
    node: process.versions.node,
    platform: `${process.platform}-${process.arch}`,
    catalogue_date: dates.at(-1),
  };
}
