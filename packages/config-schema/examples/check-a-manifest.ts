// #region
import { CATALOGUE, decodeSource, fixProject, layoutSource, NO_CONFIGURATION, positionAt, validateProject } from "@pistectl/config-schema";

const manifest = `apiVersion: pistectl/v1
kind: Application
name: COTATION_METROPOLE_EXEMPLE
environment: production
organization: MTES
structure: {name: Métropole d'Exemple, siret: 24000010900019}
contacts:
- {role: application-manager, name: Camille Martin, email: camille.martin@metropole.example}
- {role: notifications, email: piste@metropole.example}
apis:
- {name: SNE-Cotaton, version: "1.0"}
`;

// From the bytes of a file; a failure is a finding too: too large, or not UTF-8.
const decoding = decodeSource("cotation.piste.yaml", Buffer.from(manifest));
if (!decoding.ok) throw new Error(decoding.failure.summary.en);

const project = {
  files: [decoding.value],
  unreadable: [],
  configuration: NO_CONFIGURATION,
  baseline: null,
  today: "2026-11-21",
  catalogue: CATALOGUE,
  // What the rules ask about other files, such as the picture of an application.
  fileFacts: () => "missing" as const,
  levels: new Map(),
};
for (const { rule, severity, file, span, summary } of validateProject(project).findings) {
  const { line, column } = positionAt(file, span.start);
  console.log(`${file.path}:${line}:${column} ${severity} ${rule}: ${summary.en}`);
}

const { changed, result } = fixProject(project, { unsafe: false });
for (const { after } of changed) {
  const formatting = layoutSource(after);
  if (formatting.ok) console.log(formatting.value.split("\n").slice(5, 9).join("\n"));
}
console.log(`${result.counts.errors} errors, ${result.counts.warnings} warnings remain`);
// #endregion
