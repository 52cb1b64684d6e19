import type { CatalogueEnvironmentName } from "@pistectl/config-schema/catalogue";
import { enumeration, type Language, type Localized, say } from "@pistectl/words";
import { ManifestWriter } from "./manifest-writer.ts";
import type { WorkflowManifest } from "./workflow-manifests.ts";
import { yamlScalar } from "./yaml-scalar.ts";

const CHECKOUT = "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1";
/** The commit of a release cannot be known before the release. */
const UNRELEASED = "0000000000000000000000000000000000000000 # v1.0.0";

/** What a workflow checks. */
export interface WorkflowText {
  readonly language: Language;
  /** Folder of the manifests from the root of the repository, with `/`; empty for the root itself. */
  readonly folder: string;
  readonly manifests: readonly WorkflowManifest[];
}

/** A workflow that checks the manifests on every change, and on the main branch asks PISTE; each job has the least permissions. */
export function workflowText({ language, folder, manifests }: WorkflowText): string {
  const writer = new ManifestWriter(language);
  const action = (name: string): string => `pistectl/pistectl/actions/${name}@${UNRELEASED}: ${say(WORDS.pin, language)}`;
  writer.comment(WORDS.file);
  for (const line of HEAD) writer.line(line);
  writer.line(`    name: ${say(WORDS.manifests, language)}`);
  writeRunner(writer, say(WORDS.checkoutOnly, language));
  writer.line(`      - uses: ${action("manifest-lint")}`);
  writer.line("        with:");
  if (folder !== "") writer.line(`          paths: ${yamlScalar(folder)}`);
  writer.comment(WORDS.plan, 10);
  writer.line("          plan: true");
  writer.line(`          language: ${language}`);
  for (const { environment, path, secrets } of manifests) {
    writer.line("");
    writer.line(`  ${environment}:`);
    writer.line(`    name: ${yamlScalar(say(JOB_NAMES[environment], language))}`);
    writer.line("    needs: manifests");
    writer.line("    if: github.event_name != 'pull_request'");
    writer.comment(secretsComment(secrets), 4);
    writer.line("    environment:");
    writer.line(`      name: ${environment}`);
    writer.comment(WORDS.noDeployment, 6);
    writer.line("      deployment: false");
    writeRunner(writer, say(WORDS.checkoutOnly, language));
    writer.comment(WORDS.gate, 6);
    writer.line(`      - uses: ${action("preflight")}`);
    writer.line("        with:");
    writer.line(`          manifests: ${yamlScalar(path)}`);
    writer.comment(WORDS.missing, 10);
    writer.line("          on-missing-secrets: warn");
    writer.line(`          language: ${language}`);
    writer.line("        env:");
    for (const name of secrets) writer.line(`          ${name}: \${{ secrets.${name} }}`);
  }
  return writer.text();
}

const HEAD = [
  "name: pistectl",
  "",
  "on:",
  "  pull_request:",
  "  push:",
  "    branches: [main, master]",
  "  workflow_dispatch:",
  "",
  "permissions: {}",
  "",
  "jobs:",
  "  manifests:",
];

function writeRunner(writer: ManifestWriter, reason: string): void {
  writer.line("    runs-on: ubuntu-latest");
  writer.line("    timeout-minutes: 5");
  writer.line("    permissions:");
  writer.line(`      contents: read # ${reason}`);
  writer.line("    steps:");
  writer.line(`      - uses: ${CHECKOUT}`);
  writer.line("        with:");
  writer.line("          persist-credentials: false");
}

function secretsComment(secrets: readonly string[]): Localized {
  const list = enumeration(secrets);
  return {
    en: `Holds ${list.en}; without this line they would arrive empty.`,
    fr: `Contient ${list.fr} ; sans cette ligne, ils arriveraient vides.`,
  };
}

const JOB_NAMES: Readonly<Record<CatalogueEnvironmentName, Localized>> = {
  production: { en: "PISTE preflight (production)", fr: "Contrôle PISTE (production)" },
  sandbox: { en: "PISTE preflight (sandbox)", fr: "Contrôle PISTE (bac à sable)" },
};

const WORDS = {
  file: {
    en: "Checks the PISTE manifests on every change; on the main branch, asks PISTE whether it will accept what is deployed.",
    fr: "Contrôle les manifestes PISTE à chaque changement ; sur la branche principale, demande à PISTE si elle acceptera ce qui est déployé.",
  },
  manifests: { en: "Manifests", fr: "Manifestes" },
  checkoutOnly: { en: "to check out the manifests", fr: "pour lire les manifestes" },
  pin: { en: "replace with the commit of the release", fr: "à remplacer par le commit de la version" },
  plan: {
    en: "What people have to do on the portals, in the summary of the run.",
    fr: "Ce que des personnes doivent faire sur les portails, dans le résumé de l'exécution.",
  },
  gate: {
    en: "As the first step of a job that deploys, it stops the deploy that PISTE would refuse.",
    fr: "En première étape d'un job qui déploie, elle arrête le déploiement que PISTE refuserait.",
  },
  noDeployment: {
    en: "A check is no deployment: nothing is recorded. GitHub Enterprise Server does not know this line.",
    fr: "Un contrôle n'est pas un déploiement : rien n'est enregistré. GitHub Enterprise Server ne connaît pas cette ligne.",
  },
  missing: {
    en: "Until the secrets are there; then fail, the default.",
    fr: "En attendant les secrets ; ensuite fail, la valeur par défaut.",
  },
} as const satisfies Record<string, Localized>;
