import { itemsOf, type ManifestDocument, type ScalarNode, type SourceFile, type Span, scalarOf } from "@pistectl/config-schema/editing";
import { MASK } from "@pistectl/words";
import { type DocumentSymbol, SymbolKind, type WorkspaceSymbol } from "vscode-languageserver";
import type { OpenProject } from "../workspace/open-project.ts";
import { holdsSecret } from "./application-names.ts";
import type { Manifest, Reader } from "./manifest.ts";

/** Lists whose items are worth a symbol of their own, with the key that names an item. */
const NAMED_LISTS = { apis: "name", contacts: "role", bindings: "application" } as const;

const KINDS = {
  Application: SymbolKind.Class,
  ChorusProConnection: SymbolKind.Interface,
  Connector: SymbolKind.Module,
  Partner: SymbolKind.Namespace,
  Api: SymbolKind.Function,
} as const satisfies Record<ManifestDocument["kind"], SymbolKind>;

/** The documents of a manifest, each with its APIs, contacts and bindings. */
export function documentSymbols({ project, file, places }: Manifest): readonly DocumentSymbol[] {
  const symbol = (
    name: string,
    kind: SymbolKind,
    span: Span,
    selected: Span,
    children: DocumentSymbol[],
    detail?: string,
  ): DocumentSymbol => ({
    // Clients refuse a symbol without a name.
    name: name.trim() === "" ? "…" : name,
    kind,
    range: places.rangeOf(span),
    selectionRange: places.rangeOf(selected),
    children,
    ...(detail !== undefined && { detail }),
  });
  const shown = (node: ScalarNode | undefined): string => shownText(node, file, project);
  return project.readingOf(file).documents.map((document) => {
    const { root, kind } = document;
    const name = scalarOf(root, "name");
    const children = Object.entries(NAMED_LISTS).flatMap(([list, key]) =>
      itemsOf(root, list).map(({ node }) => {
        const label = scalarOf(node, key);
        const version = shown(scalarOf(node, "version"));
        return symbol(shown(label) || list, SymbolKind.Field, node.span, label?.span ?? node.span, [], version || undefined);
      }),
    );
    return symbol(shown(name) || kind, KINDS[kind], root.span, name?.span ?? root.span, children, kind);
  });
}

/** Documents of the projects whose name holds what is asked for, case aside. */
export function workspaceSymbols(projects: readonly OpenProject[], reader: Reader, query: string): readonly WorkspaceSymbol[] {
  return projects.flatMap((project) =>
    project.documents().flatMap(({ file, kind, name, root }): readonly WorkspaceSymbol[] => {
      if (name === null || !name.toLowerCase().includes(query.toLowerCase())) return [];
      const node = scalarOf(root, "name");
      const span = node?.span ?? root.span;
      return [
        {
          name: shownText(node, file, project),
          kind: KINDS[kind],
          containerName: kind,
          location: { uri: reader.uriOf(project, file.path), range: reader.placesOf(file).rangeOf(span) },
        },
      ];
    }),
  );
}

/** The text of a value, a mask in place of what looks like a secret. */
function shownText(node: ScalarNode | undefined, file: SourceFile, project: OpenProject): string {
  if (node === undefined) return "";
  return holdsSecret(project, file, node.span) ? MASK : String(node.value ?? "");
}
