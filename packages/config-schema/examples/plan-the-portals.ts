// #region
import { CATALOGUE, planProject, projectCatalogue, readManifestFile } from "@pistectl/config-schema";

const text = `apiVersion: pistectl/v1
kind: Application
name: COTATION_METROPOLE_EXEMPLE
environment: production
organization: MTES
structure: { name: Métropole d'Exemple, siret: "24000010900019" }
contacts:
  - { role: application-manager, name: Camille Martin, email: camille.martin@metropole.example }
apis:
  - { name: SNE-Cotation, version: "1.0" }
`;
const { documents } = readManifestFile({ path: "cotation.piste.yaml", text, byteOrderMark: false });

const { portalActions, summary } = planProject({
  base: [], // nothing declared yet
  current: documents,
  catalogue: projectCatalogue(CATALOGUE, documents),
  checkPaths: ["cotation.piste.yaml"],
  today: "2026-11-21",
});
for (const { kind, portal, title } of portalActions) console.log(`${kind} (${portal}): ${title.en}`);
console.log(`${summary.actions} actions, ${summary.waits} of them waits`);
// #endregion
