import { describeTargetsFailure, projectTargets, type ShownManifests, type TargetsFailure } from "@pistectl/action-kit/targets";
import { projectPath } from "@pistectl/config-schema/discovery";
import { type Failed, type Outcome, same, succeed } from "@pistectl/words";
import { type Refusal, refused } from "../command-line/refusal.ts";
import type { Invocation } from "../command-line/verb.ts";
import { commandOnPaths } from "../manifests/command-on-paths.ts";
import { showFileProgress } from "../manifests/file-progress.ts";
import { loadProject } from "../manifests/load-project.ts";
import type { CHECK_FLAGS } from "./check-flags.ts";
import type { ChosenTargets } from "./targets.ts";

type CheckInvocation = Invocation<typeof CHECK_FLAGS>;

/** The applications and the partners that manifests declare, with the credentials that they refer to; or why they cannot be checked. */
export async function targetsOfManifests(invocation: CheckInvocation): Promise<Outcome<ChosenTargets, Refusal>> {
  const { flags, operands, io, hide } = invocation;
  const progress = showFileProgress(io, invocation);
  const loading = await loadProject(
    { paths: operands, standIn: null, configurationFile: invocation.configurationFile, withSurroundings: true },
    io,
    progress,
  );
  progress.end();
  if (!loading.ok) return loading;
  const override = (["token-url", "api-base-url"] as const).find((name) => flags[name] !== undefined);
  const shown: ShownManifests = {
    nameOf: (path) => projectPath(io.workingFolder, path),
    command: commandOnPaths("validate", invocation),
  };
  const targets = projectTargets(loading.value, {
    env: io.env,
    files: io.files,
    allowEnv: flags["allow-env"],
    override: override === undefined ? null : same(`--${override}`),
    hide,
    shown,
  });
  if (!targets.ok) return refuseTargets(targets.failure, shown);
  const expectedVersion = flags["expect-version"];
  const { lang } = loading.value.configuration;
  if (expectedVersion === undefined) return succeed({ targets: targets.value, lang });
  if (targets.value.every((client) => client.kind === "partner")) return IDLE_VERSION;
  const expecting = targets.value.map((client) =>
    client.kind === "partner" ? client : { ...client, apis: client.apis.map((api) => ({ ...api, expectedVersion })) },
  );
  return succeed({ targets: expecting, lang });
}

function refuseTargets(failure: TargetsFailure, shown: ShownManifests): Failed<Refusal> {
  const { en, fr } = describeTargetsFailure(failure, shown);
  if (failure.code !== "nothing-to-check") return refused({ en, fr });
  return refused({ en: `${en} ${INSTEAD.en}`, fr: `${fr} ${INSTEAD.fr}` }, "no-input");
}

const INSTEAD = {
  en: "Name its file, or say what to check, for instance: pistectl check --environment production --api SNE-Cotation",
  fr: "Nommez son fichier, ou précisez quoi vérifier, par exemple : pistectl check --environment production --api SNE-Cotation",
};

const IDLE_VERSION = refused({
  en: "--expect-version is about an API of PISTE, and these manifests declare only partners, which give no version. Leave it out.",
  fr: "--expect-version concerne une API de PISTE, et ces manifestes ne déclarent que des partenaires, qui n'annoncent pas de version. Retirez cette option.",
});
