import { pointerTokens } from "@pistectl/words";
import { childOf, type NodeFinder, nodeFinder } from "../document/access.ts";
import type { Kind, ManifestDocument } from "../document/manifest-document.ts";
import type { Finding } from "../findings/finding.ts";
import type { ManifestFileReading } from "../reading/manifest-file-reading.ts";
import { checkSchema } from "../schema/check-schema.ts";

/** What breaks the format in manifests, by what it means for a check. */
export interface FormatFindings {
  /** What a check would have to read: no target can be made of the document, or not the one that was meant. */
  readonly stopping: readonly Finding[];
  /** The others of each document: it is checked all the same. */
  readonly passed: ReadonlyMap<ManifestDocument, readonly Finding[]>;
}

/** What a check reads of each kind: keys, at whatever depth. Of an `Api` everything counts. */
const READ: Readonly<Record<Exclude<Kind, "Api">, readonly string[]>> = {
  Application: ["name", "environment", "enabled", "apis", "version", "scope", "credentials", "clientId", "clientSecret"],
  ChorusProConnection: ["application", "portal", "space", "technicalAccount", "credential"],
  Connector: [],
  Partner: [
    ...["name", "platform", "endpoints", "token", "api", "healthcheck", "authentication", "clientAuthentication"],
    ...["credentials", "consumerKey", "consumerSecret"],
  ],
};

/** Those that the format wants there, by the keys that lead to where they stand. */
const NEEDED: Readonly<Record<keyof typeof READ, Readonly<Record<string, readonly string[]>>>> = {
  Application: { "": ["name", "environment", "apis"], apis: ["name", "version"] },
  ChorusProConnection: { "": ["application", "portal"] },
  Connector: {},
  Partner: { "": ["name", "platform"] },
};

/** Sorts what breaks the format, by file in the order of the readings, then by position. */
export function formatFindings(readings: readonly ManifestFileReading[]): FormatFindings {
  const stopping: Finding[] = [];
  const passed = new Map<ManifestDocument, Finding[]>();
  for (const { documents, findings } of readings) {
    const byIndex = new Map(documents.map((document) => [document.index, { document, find: nodeFinder(document) }]));
    const found = [...findings, ...documents.flatMap(checkSchema)].sort((a, b) => a.span.start - b.span.start);
    for (const finding of found) {
      const known = byIndex.get(finding.document?.index ?? -1);
      if (known === undefined || stopsCheck(finding, known.document, known.find)) {
        stopping.push(finding);
        continue;
      }
      const others = passed.get(known.document);
      if (others === undefined) passed.set(known.document, [finding]);
      else others.push(finding);
    }
  }
  return { stopping, passed };
}

function stopsCheck({ rule, pointer, suggestions }: Finding, { kind }: ManifestDocument, find: NodeFinder): boolean {
  if (kind === "Api" || pointer === null) return true;
  const keys = pointerTokens(pointer).filter((token) => !/^\d+$/.test(token));
  // A key that is not known stands for the one that is meant.
  if (rule === "schema/unknown-key") keys.splice(-1, 1, suggestions[0] ?? keys.at(-1) ?? "");
  if (keys[0] === "apiVersion" || keys[0] === "kind") return true;
  // What stands elsewhere than it is read.
  const found = find(pointer);
  if (found === undefined) return true;
  if (!keys.every((key) => READ[kind].includes(key))) return false;
  if (rule !== "schema/missing-key") return true;
  return (NEEDED[kind][keys.join(".")] ?? []).some((key) => childOf(found.value, key) === undefined);
}
