import { itemsOf, type ManifestDocument, type ScalarNode, type SourceFile, type Span, scalarOf } from "@pistectl/config-schema/editing";
import type { OpenProject } from "../workspace/open-project.ts";

/** A place where a manifest writes the name of an application. */
export interface NamePlace {
  readonly file: SourceFile;
  readonly node: ScalarNode;
  readonly name: string;
  /** Whether it is where the application is declared. */
  readonly isDeclaration: boolean;
  /** Whether it looks like a secret, which is shown nowhere. */
  readonly isSecret: boolean;
}

/** A file is read for its names once as long as its text is the same. */
const known = new WeakMap<SourceFile, readonly NamePlace[]>();

/** Every place of a project where an application is named, in the order of the files' paths and then of their texts. */
export function namePlaces(project: OpenProject): readonly NamePlace[] {
  return project.files().flatMap((file) => {
    const places = known.get(file) ?? project.readingOf(file).documents.flatMap((document) => placesIn(document, project));
    known.set(file, places);
    return places;
  });
}

/** Whether a stretch of a file holds a secret. */
export function holdsSecret(project: OpenProject, file: SourceFile, { start, end }: Span): boolean {
  return project.secrets(file.path).some((secret) => secret.start < end && secret.end > start);
}

function placesIn({ file, kind, root }: ManifestDocument, project: OpenProject): readonly NamePlace[] {
  const place = (node: ScalarNode | undefined, isDeclaration: boolean): readonly NamePlace[] =>
    node !== undefined && typeof node.value === "string"
      ? [{ file, node, name: node.value, isDeclaration, isSecret: holdsSecret(project, file, node.span) }]
      : [];
  switch (kind) {
    case "Application":
      return place(scalarOf(root, "name"), true);
    case "ChorusProConnection":
      return place(scalarOf(root, "application"), false);
    case "Connector":
      return itemsOf(root, "bindings").flatMap(({ node }) => place(scalarOf(node, "application"), false));
    default:
      return [];
  }
}
