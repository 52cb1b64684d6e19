import { itemsOf, type ManifestDocument, type ScalarNode, scalarOf } from "@pistectl/config-schema/editing";
import type { OpenProject } from "../workspace/open-project.ts";

/** A place where a manifest writes the name of an application. */
export interface NamePlace {
  readonly document: ManifestDocument;
  readonly node: ScalarNode;
  readonly name: string;
  /** Whether it is where the application is declared. */
  readonly isDeclaration: boolean;
}

/** Every place of a project where an application is named, in the order of the files' paths and then of their texts. */
export function namePlaces(project: OpenProject): readonly NamePlace[] {
  return project.documents().flatMap((document) => placesIn(document));
}

function placesIn(document: ManifestDocument): readonly NamePlace[] {
  const place = (node: ScalarNode | undefined, isDeclaration: boolean): readonly NamePlace[] =>
    node !== undefined && typeof node.value === "string" ? [{ document, node, name: node.value, isDeclaration }] : [];
  switch (document.kind) {
    case "Application":
      return place(scalarOf(document.root, "name"), true);
    case "ChorusProConnection":
      return place(scalarOf(document.root, "application"), false);
    case "Connector":
      return itemsOf(document.root, "bindings").flatMap(({ node }) => place(scalarOf(node, "application"), false));
    default:
      return [];
  }
}
