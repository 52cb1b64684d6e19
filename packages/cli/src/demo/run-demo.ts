import { join } from "node:path";
import { wrapCommand } from "@pistectl/report/layout";
import { defaultScenario, startSimulator } from "@pistectl/simulator";
import { type Language, type Localized, say } from "@pistectl/words";
import { languageOf } from "../command-line/language-choice.ts";
import { fitTerminal, pageWidth } from "../command-line/page-width.ts";
import { CREDENTIAL_VARIABLES } from "../command-line/secret-flags.ts";
import type { Io } from "../machine/io.ts";
import { commandLine, type SimulatorSheet, sheetOf } from "../simulate/simulator-sheet.ts";

const MANIFESTS = "examples/sne-cotation";
const PRODUCTION = `${MANIFESTS}/production.piste.yaml`;
const BROKEN = "examples/broken/sne-cotation";
/** The day that the dates of the examples were written for. */
const DAY = "2026-11-21";

/** One part of the tour: a command, and the exit status that it must end with. */
interface Stop {
  readonly about: Localized;
  readonly argv: (sheet: SimulatorSheet) => readonly string[];
  /** Application of the default scenario whose credentials are in the environment. */
  readonly application: string | null;
  readonly status: number;
}

/** Carries out one command line; gives its exit status. */
type RunCommand = (argv: readonly string[], io: Io) => Promise<number>;

const STOPS: readonly Stop[] = [
  {
    about: {
      en: "What was declared on the portals, checked before anyone else does",
      fr: "Ce qui a été déclaré sur les portails, contrôlé avant tout le monde",
    },
    argv: () => ["validate", MANIFESTS, "--now", DAY],
    application: null,
    status: 0,
  },
  {
    about: { en: "The same with mistakes, one line each", fr: "La même chose avec des fautes, une ligne chacune" },
    argv: () => ["validate", BROKEN, "--now", DAY, "--format", "compact"],
    application: null,
    status: 1,
  },
  {
    about: {
      en: "Will PISTE accept the application of the manifest? This one is ready",
      fr: "PISTE acceptera-t-elle l'application du manifeste ? Celle-ci est prête",
    },
    argv: checkManifest,
    application: "COTATION_METROPOLE_EXEMPLE",
    status: 0,
  },
  {
    about: { en: "The same without its business profile", fr: "La même sans son profil métier" },
    argv: checkManifest,
    application: "COTATION_SANS_PROFIL_EXEMPLE",
    status: 1,
  },
  {
    about: {
      en: "The same when its API is not granted, although the manifest says so: a drift",
      fr: "La même quand son API n'est pas accordée, alors que le manifeste le dit : un écart",
    },
    argv: checkManifest,
    application: "COTATION_SANS_ACCORD_EXEMPLE",
    status: 1,
  },
];

/** Validates two examples, runs the gate from a manifest against the simulator for three applications, and says what to type next; 0 when each ended as it should. */
export async function runDemo(io: Io, run: RunCommand): Promise<number> {
  const language = languageOf(io.env);
  const write = (text: string): void => io.stdout.write(`${fitTerminal(text, io.stdout.columns)}\n`);
  const folder = await io.createTemporaryFolder();
  const simulator = await startSimulator({ scenario: defaultScenario, tls: true });
  try {
    const caFile = join(folder, "ca.pem");
    await io.writeFile(caFile, simulator.caPem ?? "");
    const sheet = sheetOf(simulator, defaultScenario, caFile);
    write(say(INTRODUCTION, language));

    let unexpected = 0;
    for (const [index, stop] of STOPS.entries()) {
      write(`\n${index + 1}. ${say(stop.about, language)}\n`);
      const ended = await show(stop, sheet, io, run);
      if (ended === 130 || ended === 143) return ended;
      write(`\n${say(EXIT_STATUS, language)} ${ended}`);
      if (ended !== stop.status) unexpected += 1;
    }
    write(`\n${nextSteps(io, language)}`);
    return unexpected === 0 ? 0 : 1;
  } finally {
    await Promise.all([simulator.close(), io.remove(folder)]);
  }
}

function checkManifest({ endpoints, caFile }: SimulatorSheet): readonly string[] {
  const { tokenUrl, apiBaseUrl } = endpoints.production;
  return ["check", PRODUCTION, "--token-url", tokenUrl, "--api-base-url", apiBaseUrl, ...(caFile === null ? [] : ["--ca", caFile])];
}

/** The command as a user types it, then its real output. */
async function show({ argv, application: name }: Stop, sheet: SimulatorSheet, io: Io, run: RunCommand): Promise<number> {
  const application = sheet.applications.find((candidate) => candidate.name === name);
  if (name !== null && application === undefined) throw new Error(`the default scenario has no application ${name}`);
  const command = argv(sheet);
  const shown = wrapCommand(`$ ${commandLine(command)}`, { width: pageWidth(io.stdout.columns), indent: "" });
  io.stdout.write(`${shown}\n\n`);
  // A proxy of the machine has no business between two of its own processes, and the credentials are the scenario's.
  return run(command, { ...io, env: { ...io.env, no_proxy: "127.0.0.1", ...application?.variables } });
}

function nextSteps(io: Io, language: Language): string {
  const { clientId, clientSecret } = CREDENTIAL_VARIABLES;
  const credentialsSet = (io.env[clientId] ?? "") !== "" && (io.env[clientSecret] ?? "") !== "";
  const command = wrapCommand(COMMAND, { width: pageWidth(io.stdout.columns), indent: "  " });
  return say(credentialsSet ? withCredentials(command) : withoutCredentials(command), language);
}

const COMMAND = "node packages/cli/dist/bin.js check --environment production --api SNE-Cotation";

const INTRODUCTION: Localized = {
  en: "A simulated PISTE runs on this machine for the time of this tour: nothing leaves it.",
  fr: "Une PISTE simulée tourne sur cette machine le temps de cette visite : rien n'en sort.",
};

const EXIT_STATUS: Localized = { en: "exit status:", fr: "code de sortie :" };

const withoutCredentials = (command: string): Localized => ({
  en: `Next, with the credentials of your own application (PISTE portal, your application, OAuth panel):

  export PISTE_CLIENT_ID=…
  export PISTE_CLIENT_SECRET=…
${command}

No application yet? node packages/cli/dist/bin.js simulate keeps the simulator running for you.`,
  fr: `Ensuite, avec les identifiants de votre propre application (portail PISTE, votre application, panneau OAuth) :

  export PISTE_CLIENT_ID=…
  export PISTE_CLIENT_SECRET=…
${command}

Pas encore d'application ? node packages/cli/dist/bin.js simulate garde le simulateur à votre disposition.`,
});

const withCredentials = (command: string): Localized => ({
  en: `PISTE_CLIENT_ID and PISTE_CLIENT_SECRET are set: this tour did not use them. The command that does:

${command}`,
  fr: `PISTE_CLIENT_ID et PISTE_CLIENT_SECRET sont renseignées : cette visite ne les a pas utilisées. La commande qui s'en sert :

${command}`,
});
