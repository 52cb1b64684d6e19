import { lookupApart } from "@pistectl/action-kit/lookup";
import { interruptedStatus } from "@pistectl/action-kit/process";
import {
  meetsRequirement,
  type PreflightClient,
  type PreflightSettings,
  preflight,
  type Setting,
  systemClock,
} from "@pistectl/auth-core/preflight";
import { proxySecrets } from "@pistectl/auth-core/redaction";
import { type Failed, type Outcome, succeed } from "@pistectl/words";
import type { FlagValues } from "../command-line/flag.ts";
import { projectLanguage } from "../command-line/project-language.ts";
import { quoted } from "../command-line/quoting.ts";
import { type Refusal, refused } from "../command-line/refusal.ts";
import type { Invocation, Verb } from "../command-line/verb.ts";
import { readCatalogue } from "../manifests/read-catalogue.ts";
import { readCaFiles } from "./ca-files.ts";
import { CHECK_FLAGS } from "./check-flags.ts";
import { CHECK_HELP } from "./check-help.ts";
import { showProgress } from "./progress.ts";
import { chooseProxy } from "./proxy-choice.ts";
import { renderReport } from "./report-format.ts";
import { checkNotePath, writeSupportNote } from "./support-note.ts";
import { type ChosenTargets, chooseTargets } from "./targets.ts";

type CheckFlags = typeof CHECK_FLAGS;

/** `pistectl check`: the live preflight. */
export const check: Verb<CheckFlags> = { ...CHECK_HELP, flags: CHECK_FLAGS, run: runCheck };

async function runCheck(invocation: Invocation<CheckFlags>): Promise<Outcome<number, Refusal>> {
  const { flags, io, quiet, colour } = invocation;
  const { verbose, require } = flags;
  const chosen = await readTargets(invocation);
  if (!chosen.ok) return chosen;
  const { targets, lang } = chosen.value;
  const language = projectLanguage(invocation, lang);
  const settings = await readSettings(invocation, targets);
  if (!settings.ok) return settings;
  const notePath = flags["support-note"];
  const unwritable = notePath === undefined ? null : await checkNotePath(notePath, io);
  if (unwritable !== null) return unwritable;

  const progress = showProgress(io, { language, verbose, quiet });
  const interrupted = io.interruption();
  const checking = preflight(targets, { ...settings.value, onEvent: progress.onEvent, interrupted }, systemClock);
  const report = await checking.finally(progress.end);
  io.stdout.write(renderReport(flags.format, report, { language, colour, verbose, quiet, columns: io.stdout.columns }));
  if (notePath !== undefined && !(await writeSupportNote(notePath, report, { io, language, quiet }))) return succeed(2);
  if (interrupted.aborted) return succeed(interruptedStatus(interrupted));
  return succeed(meetsRequirement(report, require) ? 0 : 1);
}

async function readTargets(invocation: Invocation<CheckFlags>): Promise<Outcome<ChosenTargets, Refusal>> {
  const { flags, operands, io, configurationFile } = invocation;
  const { environment, api: apis, "expect-version": expectedVersion } = flags;
  const [path] = operands;
  const byFlags = environment !== undefined || apis.length > 0;
  if (byFlags && path !== undefined) return refusePath(path);
  if (byFlags) {
    const read = await readCatalogue(configurationFile, io);
    if (!read.ok) return read;
    const { catalogue, lang } = read.value;
    const targets = chooseTargets({ environment, apis, expectedVersion, catalogue, env: io.env });
    return targets.ok ? succeed({ targets: targets.value, lang }) : targets;
  }
  return (await import("./targets-of-manifests.ts")).targetsOfManifests(invocation);
}

function refusePath(path: string): Failed<Refusal> {
  const found = quoted(path);
  return refused({
    en: `${found.en} is not expected beside --environment and --api: targets come from flags or from manifests, not from both.`,
    fr: `${found.fr} n'est pas attendu à côté de --environment et --api : les cibles viennent d'options ou de manifestes, pas des deux.`,
  });
}

async function readSettings(
  { flags, io, hide }: Invocation<CheckFlags>,
  clients: readonly PreflightClient[],
): Promise<Outcome<PreflightSettings, Refusal>> {
  const { proxy, timeout, "token-url": tokenUrl, "api-base-url": apiBaseUrl, "max-attempts": maxAttempts } = flags;
  if (proxy !== undefined) proxySecrets(proxy).forEach(hide);
  const proxyFor = chooseProxy(io.env, { proxy, clients, tokenUrl, apiBaseUrl });
  if (!proxyFor.ok) return proxyFor;
  const extraCa = await readCaFiles(flags.ca, io);
  if (!extraCa.ok) return extraCa;
  return succeed({
    tokenUrl: setting(flags, "token-url"),
    apiBaseUrl: setting(flags, "api-base-url"),
    allowHosts: flags["allow-host"],
    proxyFor: proxyFor.value,
    extraCa: extraCa.value,
    lookup: lookupApart,
    ...(timeout === undefined ? {} : { timeoutMs: timeout * 1000 }),
    ...(maxAttempts === undefined ? {} : { maxAttempts }),
    onAccessToken: (token) => hide(token.reveal()),
  });
}

/** The flag as the setting that messages name; undefined when it was not given. */
function setting(flags: FlagValues<CheckFlags>, name: "token-url" | "api-base-url"): Setting | undefined {
  return flags[name] === undefined ? undefined : { source: `--${name}`, value: flags[name] };
}
