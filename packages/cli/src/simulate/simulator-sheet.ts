import type { Environment } from "@pistectl/auth-core/environments";
import type { Scenario, Simulator } from "@pistectl/simulator";
import { type Language, shellWord } from "@pistectl/words";

/** What one needs to know of a running simulator to use it. */
export interface SimulatorSheet {
  readonly endpoints: Simulator["endpoints"];
  /** Null without TLS. */
  readonly caFile: string | null;
  readonly applications: readonly SheetApplication[];
}

interface SheetApplication {
  readonly name: string;
  readonly environment: Environment;
  /** Its made-up credentials, by the name of the variable that `check` reads. */
  readonly variables: Readonly<Record<string, string>>;
  readonly apis: readonly string[];
  /** Arguments of `pistectl` that check it. */
  readonly checkArguments: readonly string[];
}

/** Gathers the sheet of a simulator that plays a scenario. */
export function sheetOf(simulator: Simulator, scenario: Scenario, caFile: string | null): SimulatorSheet {
  return {
    endpoints: simulator.endpoints,
    caFile,
    applications: scenario.applications.map((application) => {
      const { name, environment, clientId, clientSecret, technicalAccount, subscriptions } = application;
      const { tokenUrl, apiBaseUrl } = simulator.endpoints[environment];
      const apis = subscriptions.map(({ api, version }) => (version === null ? api : `${api}@${version}`));
      return {
        name,
        environment,
        variables: {
          PISTE_CLIENT_ID: clientId,
          PISTE_CLIENT_SECRET: clientSecret,
          ...(technicalAccount === null ? {} : { CPRO_ACCOUNT: `${technicalAccount.login}:${technicalAccount.password}` }),
        },
        apis,
        checkArguments: [
          ...["check", "--environment", environment],
          ...apis.flatMap((api) => ["--api", api]),
          ...["--token-url", tokenUrl, "--api-base-url", apiBaseUrl],
          ...(caFile === null ? [] : ["--ca", caFile]),
        ],
      };
    }),
  };
}

/** The sheet for programs. */
export function sheetJson({ endpoints, caFile, applications }: SimulatorSheet): string {
  const endpointsJson = Object.fromEntries(
    Object.entries(endpoints).map(([environment, { tokenUrl, apiBaseUrl }]) => [
      environment,
      { token_url: tokenUrl, api_base_url: apiBaseUrl },
    ]),
  );
  return `${JSON.stringify({
    format_version: "1.0",
    endpoints: endpointsJson,
    ca_file: caFile,
    applications: applications.map(({ name, environment, variables, apis, checkArguments }) => ({
      name,
      environment,
      variables,
      apis,
      check: checkArguments,
    })),
  })}\n`;
}

/** The first application's credentials as commands of a POSIX shell, with the command that checks it as a comment. */
export function sheetShell({ applications: [first] }: SimulatorSheet): string {
  if (first === undefined) return "";
  const variables = Object.entries(first.variables).map(([name, value]) => `export ${name}=${shellWord(value)}`);
  return `${[...variables, `# ${commandLine(first.checkArguments)}`].join("\n")}\n`;
}

/** The sheet for a person. */
export function sheetText(sheet: SimulatorSheet, language: Language): string {
  const words = WORDS[language];
  const { endpoints, caFile, applications } = sheet;
  const [first] = applications;
  const addresses = Object.entries(endpoints).flatMap(([environment, { tokenUrl, apiBaseUrl }]) => [
    `  ${environment.padEnd(11)} ${words.token.padEnd(6)} ${tokenUrl}`,
    `  ${"".padEnd(11)} ${"API".padEnd(6)} ${apiBaseUrl}`,
  ]);
  return `${[
    words.title,
    "",
    ...addresses,
    ...(caFile === null ? [] : ["", words.authority, `  ${caFile}`]),
    "",
    words.applications,
    ...applications.flatMap(({ name, environment, apis, variables }) => [
      `  ${name} (${environment})${apis.length === 0 ? "" : `: ${apis.join(", ")}`}`,
      ...Object.entries(variables).map(([variable, value]) => `    ${variable}=${shellWord(value)}`),
    ]),
    ...(first === undefined ? [] : ["", words.try, ...pasteable(first)]),
    "",
    words.stop,
  ].join("\n")}\n`;
}

/** `pistectl` with its arguments, as a person types it. */
export function commandLine(argv: readonly string[]): string {
  return ["pistectl", ...argv].map(shellWord).join(" ");
}

/** One argument and its value a line, so that the command can be read before it is pasted. */
function pasteable({ variables, checkArguments }: SheetApplication): readonly string[] {
  const [verb = "", ...rest] = checkArguments;
  const pairs = rest.flatMap((word, index) => (word.startsWith("--") ? [`${word} ${shellWord(rest[index + 1] ?? "")}`] : []));
  const lines = [...Object.entries(variables).map(([name, value]) => `${name}=${shellWord(value)}`), `pistectl ${verb}`, ...pairs];
  return lines.map((line, index) => `  ${line}${index === lines.length - 1 ? "" : " \\"}`);
}

const WORDS = {
  en: {
    title: "A simulated PISTE listens on this machine.",
    token: "token",
    authority: "Its certificates are issued by the authority in",
    applications: "Its applications, with made-up credentials",
    try: "To check the first one, from another terminal",
    stop: "Ctrl-C stops it.",
  },
  fr: {
    title: "Une PISTE simulée est à l'écoute sur cette machine.",
    token: "jeton",
    authority: "Ses certificats sont émis par l'autorité de",
    applications: "Ses applications, avec des identifiants inventés",
    try: "Pour vérifier la première, depuis un autre terminal",
    stop: "Ctrl-C l'arrête.",
  },
} as const;
