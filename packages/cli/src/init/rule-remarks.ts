import { NO_CONFIGURATION } from "@pistectl/config-schema/configuration";
import type { Finding } from "@pistectl/config-schema/findings";
import { validateProject } from "@pistectl/config-schema/lint";
import type { Answers, Draft } from "./draft.ts";
import { type ManifestSetting, manifestName, manifestTexts } from "./manifest-texts.ts";

/** Stands for what has not been asked yet: nothing to be said about it. */
const SAMPLE: Answers = {
  organization: "Universal",
  apis: [{ name: "JUDILIBRE", version: null }],
  environments: ["production", "sandbox"],
  versions: {},
  structureName: "Exemple",
  siret: "",
  managerName: "Exemple",
  managerEmail: "api-piste@commune.example",
  accountEmail: "api-piste@commune.example",
  name: "EXEMPLE",
  notificationsEmail: "api-piste@commune.example",
  inPlace: false,
  usage: "direct",
  publisher: "Exemple",
  contactName: "Exemple",
  contactEmail: "api-piste@commune.example",
  workflow: true,
};

/** What `validate` would say about the places that an answer went to, errors first, each once: what it refuses is never written. */
export function ruleRemarks(draft: Draft, places: RegExp, setting: ManifestSetting): readonly Finding[] {
  const texts = manifestTexts({ ...SAMPLE, ...draft }, setting);
  const { findings } = validateProject({
    files: texts.map(({ environment, text }) => ({ path: manifestName(environment), text, byteOrderMark: false })),
    unreadable: [],
    configuration: NO_CONFIGURATION,
    baseline: null,
    today: setting.today,
    catalogue: setting.catalogue,
    fileFacts: () => "missing",
    levels: new Map(),
  });
  const seen = new Set<string>();
  return findings
    .filter(({ file, document, pointer, severity }) => {
      const place = `${file.path.slice(0, file.path.indexOf("."))} ${document?.kind}${pointer}`;
      return severity !== "info" && places.test(place);
    })
    .toSorted((a, b) => Number(b.severity === "error") - Number(a.severity === "error"))
    .filter(({ summary: { en } }) => !seen.has(en) && seen.add(en) !== undefined);
}
