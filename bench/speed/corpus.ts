import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Every so many manifests of a corpus with mistakes has some: 5 %. */
const MISTAKEN = 20;
const MIB = 1024 * 1024;

/** A manifest without a finding: comments, block and flow style, quotes, a label of every kind. */
export function manifest(number: number): string {
  return `# Application ${number} of the integration cell.
# Ask the cell before you change anything here.
apiVersion: pistectl/v1
kind: Application
name: TEXTES_COMMUNE_${number}
environment: production
organization: Universal
description: >-
  Looks up the texts that the decisions of commune ${number} refer to,
  and keeps their versions beside them.
structure: { name: "Commune d'Exemple ${number}", siret: "21999999200015" }
labels: { team: decisions, "cost-centre": '${number}', region: ouest, quarter: "2026-Q4" }
contacts:
  - role: application-manager # answers the phone
    name: Alex Petit
    email: alex.petit@commune.example
    phone: "+33199000000"
  - { role: technical, name: Camille Martin, email: camille.martin@commune.example }
  - { role: notifications, email: api-piste@commune.example }
credentials:
  clientId: env:PISTE_COMMUNE_${number}_ID
  clientSecret: env:PISTE_COMMUNE_${number}_SECRET # rotated by the platform team
  rotatedOn: "2026-10-01"
  rotateEveryDays: 3650
apis:
  - name: Légifrance # the texts themselves
    version: "2.4.2"
    terms: accepted
  - { name: JUDILIBRE, version: "1.0.0", terms: accepted }
`;
}

/** The same with three mistakes: an unknown key, a wrong word, an address that is none. */
export function mistakenManifest(number: number): string {
  return manifest(number)
    .replace("organization:", "organisation:")
    .replace("terms: accepted }", "terms: yes }")
    .replace("alex.petit@commune.example", "alex.petit.commune.example");
}

/** Writes manifests `m/00/app-0.piste.yaml`… into a folder, `hasMistakes`: one of 20 with mistakes. */
export function writeCorpus(folder: string, count: number, hasMistakes = false): string {
  for (let number = 0; number < count; number++) {
    const path = join(folder, String(number % 100).padStart(2, "0"), `app-${number}.piste.yaml`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, hasMistakes && number % MISTAKEN === 0 ? mistakenManifest(number) : manifest(number));
  }
  return folder;
}

/** One manifest of a mebibyte, every line of whose list is wrong. */
export function writeMistakes(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const lines: string[] = [];
  for (let length = 0; length < MIB - 2000; length += lines.at(-1)?.length ?? 0) {
    lines.push(`  - { nom: Legifrence ${lines.length}, version: ${lines.length}, terms: perhaps }\n`);
  }
  writeFileSync(join(folder, "piste.yaml"), `${manifest(1)}${lines.join("")}`);
  return folder;
}

/** The same declarations as typed variables of Terraform, in one folder. */
export function writeTerraform(folder: string, count: number): string {
  mkdirSync(folder, { recursive: true });
  const variables = Array.from({ length: count }, (_, number) => {
    const text = (value: string): string => JSON.stringify(value);
    return `variable "app_${number}" {
  type = object({
    name = string, environment = string, organization = string, description = string,
    structure = object({ name = string, siret = string }), labels = map(string),
    contacts = list(object({ role = string, name = optional(string), email = string, phone = optional(string) })),
    credentials = object({ clientId = string, clientSecret = string, rotatedOn = string, rotateEveryDays = number }),
    apis = list(object({ name = string, version = string, terms = string }))
  })
  default = {
    name = ${text(`TEXTES_COMMUNE_${number}`)}, environment = "production", organization = "Universal", description = "Looks up the texts."
    structure = { name = "Commune d'Exemple ${number}", siret = "21999999200015" }
    labels = { team = "decisions", "cost-centre" = "${number}", region = "ouest", quarter = "2026-Q4" }
    contacts = [
      { role = "application-manager", name = "Alex Petit", email = "alex.petit@commune.example", phone = "+33199000000" },
      { role = "technical", name = "Camille Martin", email = "camille.martin@commune.example" },
      { role = "notifications", email = "api-piste@commune.example" }
    ]
    credentials = { clientId = "env:PISTE_COMMUNE_${number}_ID", clientSecret = "env:X_${number}", rotatedOn = "2026-10-01", rotateEveryDays = 3650 }
    apis = [
      { name = "Légifrance", version = "2.4.2", terms = "accepted" },
      { name = "JUDILIBRE", version = "1.0.0", terms = "accepted" }
    ]
  }
  validation {
    condition     = contains(["production", "sandbox"], var.app_${number}.environment)
    error_message = "The environment is production or sandbox."
  }
}
`;
  });
  writeFileSync(join(folder, "main.tf"), variables.join(""));
  return folder;
}
