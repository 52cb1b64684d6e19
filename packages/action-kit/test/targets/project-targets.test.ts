import { mkdtempSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PreflightClient } from "@pistectl/auth-core/preflight";
import { loadProject } from "@pistectl/config-schema/project";
import { expect, test } from "vitest";
import { DISK_FILES } from "../../src/disk/disk-files.ts";
import { describeTargetsFailure, projectTargets } from "../../src/targets/project-targets.ts";

const APPLICATION = `apiVersion: pistectl/v1
kind: Application
name: A
environment: production
organization: MTES
structure: { name: Métropole d'Exemple, siret: "24000010900019" }
contacts: [{ role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }]
apis: [{ name: SNE-Cotation, version: "1.0", terms: not-required, approval: granted, profile: granted }]
`;
const PARTNER = `apiVersion: pistectl/v1
kind: Partner
name: cynod
platform: cynod
endpoints: { token: https://cynod.example/token, api: https://cynod.example/, healthcheck: /health }
authentication: oauth2
contacts: [{ role: technical, name: Alex Petit, email: alex.petit@exemple.example }]
`;

const SHOWN = { nameOf: (path: string) => path.slice(path.lastIndexOf("/") + 1), command: "pistectl validate" };

/** For each client its remarks and what it declares; or why there is none. */
async function targetsOf(text: string): Promise<unknown> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "pistectl-targets-")));
  writeFileSync(join(folder, "piste.yaml"), text);
  const project = await loadProject({ workingFolder: folder, named: [folder], standIn: null, configuration: null }, DISK_FILES);
  if (!project.ok) throw new Error(project.failure.code);
  const request = { env: {}, files: DISK_FILES, allowEnv: [], override: null, hide: () => {}, shown: SHOWN };
  const targets = projectTargets(project.value, request);
  return targets.ok ? targets.value.map(shownOf) : describeTargetsFailure(targets.failure, SHOWN).en;
}

function shownOf(client: PreflightClient): unknown {
  const english = (notes: readonly { readonly en: string }[]) => notes.map(({ en }) => en);
  if (client.kind === "partner") return [client.name, english(client.notes)];
  return [client.name, ...client.apis.map(({ declared, declaredGates, notes }) => [declared, declaredGates, english(notes)])];
}

const remark = (count: string, at: string): string =>
  `The manifest breaks the format, though not where the check reads it (${count}, see: pistectl validate): piste.yaml:${at}`;

const DECLARED = ["granted", ["profiled", "enabled"]] as const;

test.each<readonly [title: string, text: string, expected: unknown]>([
  [
    "what keeps to the format",
    `${APPLICATION}---\n${PARTNER}`,
    [
      ["A", [...DECLARED, []]],
      ["cynod", []],
    ],
  ],
  ["what breaks a rule", APPLICATION.replace('"24000010900019"', "1234"), [["A", [...DECLARED, []]]]],
  [
    "a contact that breaks the format",
    APPLICATION.replace("email:", "mail:"),
    [["A", [...DECLARED, [remark("1 error", "7:63: schema/unknown-key: `mail` is not a key of the format in `contacts`")]]]],
  ],
  [
    "what is declared of an API breaks it: nothing is compared",
    APPLICATION.replace("terms: not-required", "terms: maybe"),
    [["A", [null, [], [remark("1 error", "8:53: schema/enum: `maybe` is not an accepted value of `terms`")]]]],
  ],
  [
    "a partner's contact breaks it",
    `${APPLICATION}---\n${PARTNER.replace("role: technical", "role: other")}`,
    [
      ["A", [...DECLARED, []]],
      ["cynod", [remark("1 error", "16:20: schema/enum: `other` is not an accepted value of `role`")]],
    ],
  ],
  [
    "what a check reads breaks it, in the order of the file",
    `${APPLICATION.replace("environment: production", "environment: prod").replace("name: A\n", "name: [A]\n")}---\na: [\n`,
    "Manifests that break the format where a check reads them are not checked (3 errors). See them with: pistectl validate\n" +
      "  piste.yaml:3:7: schema/type: A list stands where a text is expected\n" +
      "  piste.yaml:4:14: schema/enum: `prod` is not an accepted value of `environment`\n" +
      "  piste.yaml:10:4: yaml/syntax: `[` is never closed",
  ],
])("%s", async (_title, text, expected) => {
  expect(await targetsOf(text)).toEqual(expected);
});
