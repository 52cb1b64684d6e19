import { ORGANIZATION_CODES } from "@pistectl/config-schema/domain";
import { childOf, type ManifestDocument, type SourceFile, textOf, walkScalars } from "@pistectl/config-schema/editing";
import { counted, type Localized, same, say } from "@pistectl/words";
import type { InlayHint, Range } from "vscode-languageserver";
import type { OpenProject } from "../workspace/open-project.ts";
import { holdsSecret } from "./application-names.ts";
import type { Manifest, Reader } from "./manifest.ts";

const DAY_MS = 86_400_000;

/** Keys that hold the day of something that ages. */
const AGEING: ReadonlySet<string> = new Set(["approvedOn", "rotatedOn", "passwordRenewedOn"]);

/** Behind a date, how long ago it was or how far off it is; behind a number alone, whose it is: of a structure as other manifests name it, of an organization. */
export function inlayHints({ project, file, places }: Manifest, { language }: Reader, range: Range): readonly InlayHint[] {
  const today = Date.parse(project.input().today);
  return project.readingOf(file).documents.flatMap(({ root, kind }) =>
    [...walkScalars(root)].flatMap(({ node, keys }): readonly InlayHint[] => {
      const position = places.positionAt(node.span.end);
      if (position.line < range.start.line || position.line > range.end.line) return [];
      const key = keys.at(-1) ?? "";
      const value = String(node.value);
      const label =
        kind === "Connector" && key === "structure"
          ? structureNamed(project, value)
          : key === "organizationCode"
            ? ownerOf(value)
            : AGEING.has(key)
              ? ageOn(value, today)
              : null;
      return label === null ? [] : [{ position, label: say(label, language), paddingLeft: true }];
    }),
  );
}

function ownerOf(code: string): Localized | null {
  const known = ORGANIZATION_CODES.find((candidate) => candidate.code === code);
  return known === undefined ? null : same(known.organization);
}

function ageOn(date: string, today: number): Localized | null {
  const time = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(date) : Number.NaN;
  return Number.isNaN(time) ? null : ageOf(Math.round((today - time) / DAY_MS));
}

function ageOf(days: number): Localized {
  if (days === 0) return { en: "today", fr: "aujourd'hui" };
  const [en, fr] = [counted(Math.abs(days), "en", "day"), counted(Math.abs(days), "fr", "jour")];
  return days > 0 ? { en: `${en} ago`, fr: `il y a ${fr}` } : { en: `in ${en}`, fr: `dans ${fr}` };
}

/** The name that some manifest gives to the structure of a SIRET; null when none does, or several do that differ. */
function structureNamed(project: OpenProject, siret: string): Localized | null {
  const names = new Set(project.files().flatMap((file) => structuresIn(file, project).get(siret) ?? []));
  const [name] = names;
  return name === undefined || names.size > 1 ? null : same(name);
}

/** A file is read for its structures once as long as its text is the same. */
const known = new WeakMap<SourceFile, ReadonlyMap<string, string>>();

function structuresIn(file: SourceFile, project: OpenProject): ReadonlyMap<string, string> {
  const structures = known.get(file) ?? new Map(project.readingOf(file).documents.flatMap((document) => structureOf(document, project)));
  known.set(file, structures);
  return structures;
}

function structureOf({ root, file }: ManifestDocument, project: OpenProject): readonly (readonly [siret: string, name: string])[] {
  const structure = childOf(root, "structure");
  const [siret, name] = [textOf(structure, "siret"), textOf(structure, "name")];
  const isSecret = structure !== undefined && holdsSecret(project, file, structure.span);
  return siret === undefined || name === undefined || isSecret ? [] : [[siret, name]];
}
