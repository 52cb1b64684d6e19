import { listAt, textAt, valueAt } from "../plain-content.ts";
import type { PlainValue } from "../plan.ts";
import type { DocumentContent } from "./document-content.ts";

/** What a document whose name stands in the manifests only is known by on the portals: two of one kind that share some of it are the same there, the more the surer. */
export function portalTraits({ kind, value }: DocumentContent): readonly string[] {
  switch (kind) {
    case "ChorusProConnection":
      return traits([[textAt(value, "portal"), textAt(value, "application"), withoutBlanks(textAt(valueAt(value, "structure"), "siret"))]]);
    case "Connector":
      return traits(structuresOf(value).map((structure) => [textAt(value, "product"), textAt(value, "role"), structure]));
    case "Partner": {
      const endpoints = valueAt(value, "endpoints");
      return traits([[textAt(value, "platform"), textAt(endpoints, "token") ?? "", textAt(endpoints, "api")]]);
    }
    default:
      return [];
  }
}

/** Each as one text; what lacks a part says nothing. */
function traits(parts: readonly (readonly (string | null)[])[]): readonly string[] {
  return parts.filter((part) => !part.includes(null)).map((part) => JSON.stringify(part));
}

function withoutBlanks(text: string | null): string | null {
  return text?.replace(/\s/gu, "") ?? null;
}

function structuresOf(connector: PlainValue): readonly string[] {
  return [...new Set(listAt(connector, "bindings").flatMap((binding) => withoutBlanks(textAt(binding, "structure")) ?? []))];
}
