import { listAt, textAt, valueAt } from "../plain-content.ts";
import type { PlainValue } from "../plan.ts";
import type { DocumentContent } from "./document-content.ts";

/** How sure it is that two documents of one kind, whose names stand in the manifests only, are the same on the portals; 0: they are not. */
export function portalLikeness({ kind, value: before }: DocumentContent, { value: after }: DocumentContent): number {
  switch (kind) {
    case "ChorusProConnection":
      return ["portal", "application"].every((key) => isShared(textAt(before, key), textAt(after, key))) &&
        isShared(siretOf(before), siretOf(after))
        ? 1
        : 0;
    case "Connector": {
      if (!["product", "role"].every((key) => isShared(textAt(before, key), textAt(after, key)))) return 0;
      const structures = new Set(structuresOf(before));
      return structuresOf(after).filter((structure) => structures.has(structure)).length;
    }
    case "Partner": {
      const address = (side: PlainValue, key: string): string | null => textAt(valueAt(side, "endpoints"), key);
      if (!isShared(textAt(before, "platform"), textAt(after, "platform"))) return 0;
      return ["token", "api"].every((key) => address(before, key) === address(after, key)) && address(after, "api") !== null ? 1 : 0;
    }
    default:
      return 0;
  }
}

function isShared(before: string | null, after: string | null): boolean {
  return before !== null && before === after;
}

function siretOf(connection: PlainValue): string | null {
  return textAt(valueAt(connection, "structure"), "siret")?.replace(/\s/gu, "") ?? null;
}

function structuresOf(connector: PlainValue): readonly string[] {
  const structures = listAt(connector, "bindings").flatMap((binding) => textAt(binding, "structure")?.replace(/\s/gu, "") ?? []);
  return [...new Set(structures)];
}
