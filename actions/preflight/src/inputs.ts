import {
  createInputReader,
  explainMissingSecret,
  type InputReader,
  type Masker,
  notAccepted,
  type Runner,
  readEventPayload,
  readOutputPath,
} from "@pistectl/action-kit";
import { unusableProxy } from "@pistectl/action-kit/proxy";
import { ENVIRONMENTS, type Environment } from "@pistectl/auth-core/environments";
import {
  type PreflightClient,
  type PreflightSettings,
  proxyFromEnvironment,
  REQUIREMENTS,
  type Requirement,
  type Setting,
} from "@pistectl/auth-core/preflight";
import { type ProxyProblem, proxyHint, readHostName, readProxy } from "@pistectl/auth-core/proxy";
import { fail, LANGUAGES, type Language, type Localized, type Outcome, succeed } from "@pistectl/words";
import { readCertificateAuthorities } from "./certificate-authorities.ts";
import { DEFAULT_API, readTargets } from "./targets.ts";
import { readVariables, secretsOfVariables } from "./variables.ts";

/** What to do when a credential is absent. */
export const MISSING_SECRETS_POLICIES = ["fail", "skip", "warn"] as const;
export type MissingSecretsPolicy = (typeof MISSING_SECRETS_POLICIES)[number];

/** How to tell what was found; usable even when other inputs are not. */
export interface Presentation {
  readonly language: Language;
  readonly summary: boolean;
  /** Absolute path, null for a new file in the runner's temporary folder. */
  readonly reportPath: string | null;
}

/** The inputs: how to tell what is found, and what to check, understood, or every problem that it has. */
export interface PreflightInputs {
  readonly presentation: Presentation;
  readonly order: Outcome<PreflightOrder, InvalidInputs>;
}

/** What to check, and how to judge it. */
export interface PreflightOrder {
  readonly applications: readonly PreflightClient[];
  readonly settings: PreflightSettings;
  readonly requirement: Requirement;
  readonly onMissingSecrets: MissingSecretsPolicy;
}

/** Why the inputs cannot be used, and what is known of the target all the same. */
export interface InvalidInputs {
  readonly problems: readonly Localized[];
  readonly environment: Environment;
  /** First API asked for, as it was written. */
  readonly api: string;
}

/** Hides every credential of the inputs and of the proxy variables; nothing may be printed before. The client identifier is no secret. */
export function maskInputs(runner: Pick<Runner, "input" | "env">, masker: Masker): void {
  const account = runner.input("technical-account");
  masker.secret(runner.input("client-secret"));
  masker.pair(runner.input("client-id"), runner.input("client-secret"));
  masker.secret(account);
  masker.pair(account.slice(0, account.indexOf(":")), account.slice(account.indexOf(":") + 1));
  for (const secret of secretsOfVariables(runner.input("variables"))) masker.secret(secret);
  for (const name of ["proxy", "token-url", "api-base-url"]) masker.userInfo(runner.input(name).trim());
  for (const name of ["https_proxy", "HTTPS_PROXY"]) masker.userInfo(runner.env[name]);
}

/** Reads every input once; what manifests refer to is hidden as it is read. */
export async function readInputs(
  runner: Pick<Runner, "input" | "env" | "readFile" | "files">,
  masker: Pick<Masker, "secret">,
): Promise<PreflightInputs> {
  const reader = createInputReader(runner.input);
  const environment = reader.choice("environment", ENVIRONMENTS, "production");
  const applications = await readTargets(reader, {
    environment,
    allowEnv: readEnvironmentPatterns(reader),
    override: ["token-url", "api-base-url"].find((name) => reader.text(name) !== undefined),
    env: runner.env,
    files: runner.files,
    variables: readVariables(reader),
    hide: masker.secret,
    explainAbsence: () => explainAbsence(runner),
  });
  const endpoints = { tokenUrl: override(reader, "token-url"), apiBaseUrl: override(reader, "api-base-url") };
  const settings: PreflightSettings = {
    ...endpoints,
    allowHosts: readHosts(reader),
    proxyFor: readProxySettings(reader, runner.env, applications, endpoints),
    extraCa: readCertificateAuthorities(reader, runner),
    timeoutMs: reader.wholeNumber("timeout-seconds", { minimum: 1, maximum: 600 }, 60) * 1000,
    maxAttempts: reader.wholeNumber("max-attempts", { minimum: 1, maximum: 10 }, 3),
  };
  const requirement = reader.choice("require", REQUIREMENTS, "authorized");
  const onMissingSecrets = reader.choice("on-missing-secrets", MISSING_SECRETS_POLICIES, "fail");
  const presentation: Presentation = {
    language: reader.choice("language", LANGUAGES, "en"),
    summary: reader.flag("summary", true),
    reportPath: readOutputPath(reader, "report-path", runner),
  };
  const order =
    reader.problems.length === 0
      ? succeed({ applications, settings, requirement, onMissingSecrets })
      : fail({ problems: reader.problems, environment, api: reader.lines("apis")[0] ?? DEFAULT_API });
  return { presentation, order };
}

function override(reader: InputReader, name: string): Setting | undefined {
  const value = reader.text(name);
  return value === undefined ? undefined : { source: name, value };
}

/** A pattern could let more through than its author thinks. */
function readHosts(reader: InputReader): readonly string[] {
  return reader.lines("allow-hosts").flatMap((line) => {
    const host = readHostName(line);
    if (host === null) {
      reader.refuse(
        notAccepted("allow-hosts", line, {
          en: "one host name per line, without scheme, port or wildcard",
          fr: "un nom d'hôte par ligne, sans schéma, port ni caractère générique",
        }),
      );
    }
    return host ?? [];
  });
}

function readEnvironmentPatterns(reader: InputReader): readonly string[] {
  return reader.lines("allow-env").filter((line) => {
    const valid = /^[A-Za-z_][A-Za-z0-9_]*\*?$/.test(line);
    if (!valid) {
      reader.refuse(
        notAccepted("allow-env", line, {
          en: "one variable name per line, or its beginning followed by *",
          fr: "un nom de variable par ligne, ou son début suivi de *",
        }),
      );
    }
    return valid;
  });
}

/** No value is ever quoted: it may hold a password. */
function readProxySettings(
  reader: InputReader,
  env: Runner["env"],
  clients: readonly PreflightClient[],
  endpoints: Pick<PreflightSettings, "tokenUrl" | "apiBaseUrl">,
): PreflightSettings["proxyFor"] {
  const given = reader.text("proxy") ?? null;
  const refuse = ({ en, fr }: Localized, problem: ProxyProblem): void => {
    const hint = proxyHint(problem);
    reader.refuse({
      en: `${en} is not the URL of a proxy; accepted: http://HOST:PORT, with USER:PASSWORD@ before HOST if needed${hint.en}.`,
      fr: `${fr} n'est pas l'URL d'un proxy ; accepté : http://HÔTE:PORT, avec UTILISATEUR:MOT_DE_PASSE@ devant HÔTE si besoin${hint.fr}.`,
    });
  };
  const reading = given === null ? null : readProxy(given);
  if (reading?.ok === false) refuse({ en: "Input proxy", fr: "L'entrée proxy" }, reading.failure);
  const { tokenUrl, apiBaseUrl } = endpoints;
  const unusable = unusableProxy(env, { proxy: given, clients, tokenUrl: tokenUrl?.value, apiBaseUrl: apiBaseUrl?.value });
  if (unusable !== null) refuse({ en: `Variable ${unusable.name}`, fr: `La variable ${unusable.name}` }, unusable.problem);
  return proxyFromEnvironment(env, given);
}

function explainAbsence(runner: Pick<Runner, "env" | "readFile">): Localized {
  const { env } = runner;
  return explainMissingSecret({
    eventName: env.GITHUB_EVENT_NAME,
    actor: env.GITHUB_ACTOR,
    event: readEventPayload(runner),
    calledWorkflow: env.PISTECTL_CALLED_WORKFLOW || undefined,
  });
}
