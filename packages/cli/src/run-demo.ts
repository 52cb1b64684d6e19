import { join } from "node:path";
import type { Language, Localized } from "@pistectl/auth-core";
import { defaultScenario, startSimulator } from "@pistectl/simulator";
import type { Io } from "./io.ts";
import { languageOf } from "./language-choice.ts";
import { run } from "./run.ts";
import { CREDENTIAL_VARIABLES } from "./secret-flags.ts";
import { commandLine, type SimulatorSheet, sheetOf } from "./simulator-sheet.ts";

/** What each part of the tour shows, by the application of the default scenario, with the exit status that it must end with. */
const STOPS: readonly { readonly application: string; readonly about: Localized; readonly status: number }[] = [
  {
    application: "COTATION_METROPOLE_EXEMPLE",
    about: { en: "An application that is ready", fr: "Une application prête" },
    status: 0,
  },
  {
    application: "COTATION_SANS_PROFIL_EXEMPLE",
    about: { en: "One without its business profile", fr: "Une application sans son profil métier" },
    status: 1,
  },
  {
    application: "COTATION_SANS_ACCORD_EXEMPLE",
    about: { en: "One whose API is not granted", fr: "Une application dont l'API n'est pas accordée" },
    status: 1,
  },
];

/** Runs the gate against the simulator for three applications and says what to type next; 0 when each ended as it should. */
export async function runDemo(io: Io): Promise<number> {
  const language = languageOf(io.env);
  const say = (text: string): void => io.stdout.write(`${text}\n`);
  const folder = await io.createTemporaryFolder();
  const simulator = await startSimulator({ scenario: defaultScenario, tls: true });
  try {
    const caFile = join(folder, "ca.pem");
    await io.writeFile(caFile, simulator.caPem ?? "");
    const sheet = sheetOf(simulator, defaultScenario, caFile);
    say(INTRODUCTION[language]);

    let unexpected = 0;
    for (const [index, { application, about, status }] of STOPS.entries()) {
      say(`\n${index + 1}. ${about[language]}\n`);
      const ended = await showCheck(application, sheet, io);
      if (ended === 130 || ended === 143) return ended;
      say(`\n${EXIT_STATUS[language]} ${ended}`);
      if (ended !== status) unexpected += 1;
    }
    say(`\n${nextSteps(io, language)}`);
    return unexpected === 0 ? 0 : 1;
  } finally {
    await Promise.all([simulator.close(), io.remove(folder)]);
  }
}

/** The command as a user types it, then its real output. */
async function showCheck(name: string, sheet: SimulatorSheet, io: Io): Promise<number> {
  const application = sheet.applications.find((candidate) => candidate.name === name);
  if (application === undefined) throw new Error(`the default scenario has no application ${name}`);
  io.stdout.write(`$ ${commandLine(application.checkArguments)}\n\n`);
  // A proxy of the machine has no business between two of its own processes, and the credentials are the scenario's.
  return run(application.checkArguments, { ...io, env: { ...io.env, no_proxy: "127.0.0.1", ...application.variables } });
}

function nextSteps(io: Io, language: Language): string {
  const { clientId, clientSecret } = CREDENTIAL_VARIABLES;
  const credentialsSet = (io.env[clientId] ?? "") !== "" && (io.env[clientSecret] ?? "") !== "";
  return credentialsSet ? WITH_CREDENTIALS[language] : WITHOUT_CREDENTIALS[language];
}

const COMMAND = "node packages/cli/dist/bin.js check --environment production --api SNE-Cotation";

const INTRODUCTION: Localized = {
  en: "A simulated PISTE runs on this machine for the time of this tour: nothing leaves it.",
  fr: "Une PISTE simulée tourne sur cette machine le temps de cette visite : rien n'en sort.",
};

const EXIT_STATUS: Localized = { en: "exit status:", fr: "code de sortie :" };

const WITHOUT_CREDENTIALS: Localized = {
  en: `Next, with the credentials of your own application (PISTE portal, your application, OAuth panel):

  export PISTE_CLIENT_ID=…
  export PISTE_CLIENT_SECRET=…
  ${COMMAND}

No application yet? node packages/cli/dist/bin.js simulate keeps the simulator running for you.`,
  fr: `Ensuite, avec les identifiants de votre propre application (portail PISTE, votre application, panneau OAuth) :

  export PISTE_CLIENT_ID=…
  export PISTE_CLIENT_SECRET=…
  ${COMMAND}

Pas encore d'application ? node packages/cli/dist/bin.js simulate garde le simulateur à votre disposition.`,
};

const WITH_CREDENTIALS: Localized = {
  en: `PISTE_CLIENT_ID and PISTE_CLIENT_SECRET are set: this tour did not use them. The command that does:

  ${COMMAND}`,
  fr: `PISTE_CLIENT_ID et PISTE_CLIENT_SECRET sont renseignées : cette visite ne les a pas utilisées. La commande qui s'en sert :

  ${COMMAND}`,
};
