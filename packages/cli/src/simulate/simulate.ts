import { join } from "node:path";
import { describeFileError } from "@pistectl/action-kit/disk";
import {
  checkPlayable,
  defaultScenario,
  describeScenarioFailure,
  parseScenario,
  type Scenario,
  type ScenarioFailure,
  type Simulator,
  startSimulator,
} from "@pistectl/simulator";
import { errorCode, type Failed, type Outcome, propertyOf, same, say, succeed, visibleText } from "@pistectl/words";
import { choiceFlag, switchFlag, valueFlag } from "../command-line/flag-kinds.ts";
import { fitTerminal } from "../command-line/page-width.ts";
import { nonEmpty, wholeNumber } from "../command-line/readers.ts";
import { REFUSAL_STATUSES, type Refusal, refused } from "../command-line/refusal.ts";
import { refuseOperand } from "../command-line/refuse-operand.ts";
import { refusePath } from "../command-line/refuse-path.ts";
import { tryPath } from "../command-line/try-path.ts";
import type { Invocation, Verb } from "../command-line/verb.ts";
import type { Io } from "../machine/io.ts";
import { sheetJson, sheetOf, sheetShell, sheetText } from "./simulator-sheet.ts";

/** Ports that need no privilege, four in a row. */
const MIN_PORT = 1024;
const MAX_PORT = 65_535 - 3;

const FILE = { en: "FILE", fr: "FICHIER" };

const FLAGS = {
  scenario: valueFlag(nonEmpty, {
    group: "simulator",
    value: FILE,
    shownDefault: {
      en: "a scenario with an application for each usual situation",
      fr: "un scénario avec une application par situation courante",
    },
    help: {
      en: "applications to play and faults to inject, in YAML or JSON",
      fr: "applications à jouer et pannes à provoquer, en YAML ou JSON",
    },
  }),
  "port-base": valueFlag(wholeNumber(MIN_PORT, MAX_PORT), {
    group: "simulator",
    value: same("N"),
    shownDefault: { en: "any free ports", fr: "des ports libres quelconques" },
    help: {
      en: "ports N to N+3: production token and API, sandbox token and API",
      fr: "ports N à N+3 : jeton puis API de production, jeton puis API du bac à sable",
    },
  }),
  http: switchFlag({ group: "simulator", help: { en: "plain HTTP, without certificates", fr: "HTTP simple, sans certificats" } }),
  format: choiceFlag(["text", "json"], {
    group: "output",
    value: same("FORMAT"),
    whenAbsent: "text",
    help: {
      en: "what is printed once it listens; JSON is one line",
      fr: "ce qui est affiché une fois à l'écoute ; en JSON, une seule ligne",
    },
  }),
  "print-env": switchFlag({
    group: "output",
    help: {
      en: "prints the first application's credentials as shell commands instead",
      fr: "affiche plutôt les identifiants de la première application, en commandes de shell",
    },
  }),
  "ready-file": valueFlag(nonEmpty, {
    group: "output",
    value: FILE,
    help: {
      en: "file that holds the JSON line as long as the simulator listens",
      fr: "fichier qui contient la ligne JSON tant que le simulateur est à l'écoute",
    },
  }),
} as const;

/** `pistectl simulate`: a PISTE on this machine. */
export const simulate: Verb<typeof FLAGS> = {
  synopsis: [same("[options]")],
  description: [
    {
      en: "Plays both environments of PISTE on the loopback interface: token endpoint, gateway, subscriptions, approvals, business profiles, quotas, and the health check of each API of the catalogue. A pipeline can be tried against it before PISTE has approved anything. It runs until Ctrl-C.",
      fr: "Joue les deux environnements de PISTE sur la boucle locale : jetons d'accès, passerelle, souscriptions, validations, profils métier, quotas et contrôle de santé de chaque API du catalogue. Une chaîne de déploiement peut s'y essayer avant tout accord de PISTE. Il s'arrête avec Ctrl-C.",
    },
  ],
  flags: FLAGS,
  environment: [],
  exitStatuses: [
    { term: "0", text: { en: "it was stopped", fr: "il a été arrêté" } },
    { term: "2", text: { en: "a flag, the scenario or a port cannot be used", fr: "une option, le scénario ou un port est inutilisable" } },
  ],
  examples: [
    { about: { en: "Try it by hand", fr: "L'essayer à la main" }, command: "pistectl simulate" },
    {
      about: {
        en: "In a pipeline: start it in the background and wait for the file",
        fr: "Dans une chaîne de déploiement : le lancer en arrière-plan et attendre le fichier",
      },
      command: "pistectl simulate --ready-file simulator.json --quiet &",
    },
  ],
  printsCredentials: true,
  run: runSimulate,
};

async function runSimulate({ flags, operands, io, language, quiet }: Invocation<typeof FLAGS>): Promise<Outcome<number, Refusal>> {
  const [operand] = operands;
  if (operand !== undefined) return refuseOperand("simulate", operand);
  const readyFile = flags["ready-file"];
  if (readyFile !== undefined) {
    const refusal = await tryPath("--ready-file", readyFile, () => io.checkWritable(readyFile));
    if (refusal !== null) return refusal;
  }
  const reading = flags.scenario === undefined ? succeed(defaultScenario) : await readScenario(flags.scenario, io);
  if (!reading.ok) return reading;
  const scenario = reading.value;
  // From here on there is something to close and to remove.
  const interrupted = io.interruption();
  const starting = await start(scenario, { tls: !flags.http, portBase: flags["port-base"] });
  if (!starting.ok) return starting;
  const simulator = starting.value;

  let folder: string | null = null;
  let written: string | null = null;
  try {
    let caFile: string | null = null;
    if (simulator.caPem !== null) {
      try {
        folder = await io.createTemporaryFolder();
        caFile = join(folder, "ca.pem");
        await io.writeFile(caFile, simulator.caPem);
      } catch (error) {
        return refuseAuthority(error);
      }
    }
    const sheet = sheetOf(simulator, scenario, caFile);
    if (flags["print-env"]) io.stdout.write(sheetShell(sheet));
    else if (flags.format === "json") io.stdout.write(sheetJson(sheet));
    else if (!quiet) io.stdout.write(fitTerminal(sheetText(sheet, language), io.stdout.columns));
    if (readyFile !== undefined) {
      const unwritten = await tryPath("--ready-file", readyFile, () => io.writeFile(readyFile, sheetJson(sheet)));
      if (unwritten !== null) {
        // Standard output already holds its one document.
        io.stderr.write(`pistectl: ${say(unwritten.failure.message, language)}\n`);
        return succeed(REFUSAL_STATUSES[unwritten.failure.code]);
      }
      written = readyFile;
    }
    await untilAborted(interrupted);
  } finally {
    await Promise.all([simulator.close(), folder === null ? null : io.remove(folder), written === null ? null : io.remove(written)]);
  }
  return succeed(0);
}

/** The machine gives no place for the certificate authority that clients are to trust. */
function refuseAuthority(error: unknown): Failed<Refusal> {
  const reason = describeFileError(error);
  return refused({
    en: `The certificate authority of the simulator cannot be written to the folder for temporary files: ${reason.en}. Name another folder in TMPDIR, or do without TLS: pistectl simulate --http`,
    fr: `L'autorité de certification du simulateur ne peut pas être écrite dans le dossier des fichiers temporaires : ${reason.fr}. Indiquez un autre dossier dans TMPDIR, ou passez-vous de TLS : pistectl simulate --http`,
  });
}

async function readScenario(path: string, io: Pick<Io, "readFile">): Promise<Outcome<Scenario, Refusal>> {
  let text: string;
  try {
    text = await io.readFile(path);
  } catch (error) {
    return refusePath("--scenario", path, describeFileError(error));
  }
  const scenario = parseScenario(text, path);
  return scenario.ok ? scenario : refuseScenario(scenario.failure);
}

async function start(
  scenario: Scenario,
  { tls, portBase }: { readonly tls: boolean; readonly portBase: number | undefined },
): Promise<Outcome<Simulator, Refusal>> {
  const unplayable = tls ? null : checkPlayable(scenario, "scenario");
  if (unplayable !== null) return refuseScenario(unplayable);
  const port = (offset: number): number => (portBase === undefined ? 0 : portBase + offset);
  const ports = { productionToken: port(0), productionApi: port(1), sandboxToken: port(2), sandboxApi: port(3) };
  try {
    return succeed(await startSimulator({ scenario, tls, ports }));
  } catch (error) {
    const code = errorCode(error);
    const taken = propertyOf(error, "port");
    if (code !== "EADDRINUSE" && code !== "EACCES") throw error;
    return refused({
      en: `--port-base: port ${taken} cannot be used (${code === "EACCES" ? "permission denied" : "already in use"}).`,
      fr: `--port-base : le port ${taken} est inutilisable (${code === "EACCES" ? "accès refusé" : "déjà pris"}).`,
    });
  }
}

function refuseScenario(failure: ScenarioFailure): Failed<Refusal> {
  const lines = (language: "en" | "fr"): string =>
    describeScenarioFailure(failure, language)
      .split("\n")
      .map((line) => visibleText(line))
      .join("\n");
  return refused({ en: `The scenario cannot be used.\n${lines("en")}`, fr: `Le scénario est inutilisable.\n${lines("fr")}` });
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
