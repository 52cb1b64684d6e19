import { basename, join } from "node:path";
import { describeProjectFailure } from "@pistectl/action-kit/project";
import { CONFIGURATION_NAME, isInside, isManifestName, MANIFEST_GLOBS, projectPath } from "@pistectl/config-schema/discovery";
import type { SourceFile } from "@pistectl/config-schema/editing";
import { type Language, say } from "@pistectl/words";
import {
  type Diagnostic,
  DiagnosticSeverity,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticReportKind,
  ErrorCodes,
  type InitializeParams,
  type InitializeResult,
  type Position,
  ResponseError,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import { URI } from "vscode-uri";
import { COMMANDS, EXPLAIN_COMMAND, GRAPH_COMMAND } from "../features/commands.ts";
import { diagnosticsOfFile, placed } from "../features/diagnostics.ts";
import type { Manifest, Reader } from "../features/manifest.ts";
import { placesOf, type TextPlaces } from "../text/text-places.ts";
import type { Host, PlanBase } from "../workspace/host.ts";
import type { OpenProject } from "../workspace/open-project.ts";
import { type ProjectState, workspaceOn } from "../workspace/workspace.ts";
import { capabilities } from "./capabilities.ts";
import { clientOf, PLAIN_CLIENT } from "./client.ts";
import { openDocuments } from "./documents.ts";
import { guardedConnection, type Stage } from "./guarded-connection.ts";
import { pathOf } from "./path-of.ts";
import type { ServerConnection } from "./server-connection.ts";

/** Without alternatives between braces, which not every client reads. */
const WATCHED = [...MANIFEST_GLOBS, CONFIGURATION_NAME, ".gitignore"].map((name) => `**/${name}`);

/** Milliseconds of quiet after an edit before diagnostics are sent. */
const QUIET_MS = 150;

/** Milliseconds of quiet after an edit before a plan is made. */
const PLAN_QUIET_MS = 500;

/** `LSPErrorCodes.RequestCancelled` of the protocol. */
const REQUEST_CANCELLED = -32800;

const BYTE_ORDER_MARK = "\uFEFF";

/** What answers requests: loaded beside the first diagnostics, which do not wait for it. */
type Answers = typeof import("../features/answers.ts");

/** Answers a client until its connection ends; gives whether the client has said by then that it goes. The caller makes the connection and listens on it. */
export function serve(bareConnection: ServerConnection, host: Host): () => boolean {
  let client = PLAIN_CLIENT;
  const languageOf = (ofProject: Language | null = null): Language =>
    host.language?.asked ?? client.language ?? ofProject ?? host.language?.usual ?? "en";
  let stage: Stage = "new";
  const connection = guardedConnection(bareConnection, { stage: () => stage, language: languageOf });
  const answers = import("../features/answers.ts");
  const workspace = workspaceOn(host);
  const documents = openDocuments();
  /** Addresses as the client writes them, by path. */
  const uris = new Map<string, string>();
  const isConfiguration = (path: string): boolean => basename(path) === CONFIGURATION_NAME || path === host.configuration;
  let cancelPush: (() => void) | null = null;
  /** Commit that the client asks plans to be compared with; null: it does not. */
  let revision: Promise<string | null> = Promise.resolve(null);
  /** By root; a commit may be another as soon as something happens outside the editor. */
  const bases = new Map<string, Promise<PlanBase>>();
  const baseOf = (root: string): Promise<PlanBase> => {
    const base = bases.get(root) ?? revision.then((asked) => host.base(root, asked));
    bases.set(root, base);
    return base;
  };
  /** Whether something has been typed since plans were last made. */
  let isTyping = false;

  const reader = (project: OpenProject): Reader => ({
    language: languageOf(project.lang),
    uriOf: (of, path) => uris.get(join(of.root, path)) ?? URI.file(join(of.root, path)).toString(),
    placesOf: oncePerFile((file) => placesOfFile(file, project)),
    versionOf: (uri) => documents.get(uri)?.version ?? null,
    readsMarkdown: client.readsMarkdown,
    fillsPlaces: client.fillsPlaces,
    fillsEdits: client.fillsEdits,
    knowsVersions: client.knowsVersions,
  });
  /** An editor that shows a byte order mark counts it. */
  const placesOfFile = (file: SourceFile, project: OpenProject): TextPlaces => {
    const open = documents.get(uris.get(join(project.root, file.path)) ?? "")?.getText();
    if (!file.byteOrderMark || !open?.startsWith(BYTE_ORDER_MARK)) return placesOf(file, client.encoding);
    const places = placesOf({ text: BYTE_ORDER_MARK + file.text }, client.encoding);
    return {
      positionAt: (offset) => places.positionAt(offset + 1),
      offsetAt: (position) => Math.max(0, places.offsetAt(position) - 1),
      rangeOf: ({ start, end }) => places.rangeOf({ start: start + 1, end: end + 1 }),
    };
  };
  const manifestAt = async (uri: string): Promise<Manifest | null> => {
    const path = pathOf(uri);
    if (!isManifestName(basename(path)) && !workspace.texts.has(path)) return null;
    const { project } = await workspace.projectOf(path);
    const file = project.file(projectPath(project.root, path));
    return file === undefined ? null : { project, file, places: placesOfFile(file, project) };
  };
  /** An answer about a manifest at a position; `otherwise` for what is none of ours. */
  const answer = async <Answer>(
    uri: string,
    otherwise: Answer,
    give: (by: Answers, manifest: Manifest, to: Reader, offsetOf: (position: Position) => number) => Answer | Promise<Answer>,
  ): Promise<Answer> => {
    const by = await answers;
    const manifest = await manifestAt(uri);
    return manifest === null ? otherwise : give(by, manifest, reader(manifest.project), manifest.places.offsetAt);
  };
  /** `.pistectl.yaml` as it is open, or on the disk; null for any other file. */
  const configurationAt = async (uri: string): Promise<Manifest | null> => {
    const path = pathOf(uri);
    if (!isConfiguration(path)) return null;
    const text = workspace.texts.get(path) ?? "";
    const { project } = await workspace.projectOf(path);
    const [, mark = "", content = ""] = /^(\uFEFF?)(.*)$/s.exec(text) ?? [];
    const file = { path: projectPath(project.root, path), text: content, byteOrderMark: mark !== "" };
    return { project, file, places: placesOfFile(file, project) };
  };
  const diagnosticsFor = async (uri: string): Promise<Diagnostic[]> => {
    const path = pathOf(uri);
    const state = await workspace.projectOf(path);
    const relative = projectPath(state.project.root, path);
    if (isConfiguration(path)) return configurationDiagnostics(state, reader(state.project), path);
    return diagnosticsOfFile(state.project, relative, reader(state.project));
  };
  const push = async (uri: string): Promise<void> => {
    const version = documents.get(uri)?.version;
    const diagnostics = await diagnosticsFor(uri);
    // What was typed meanwhile has its own diagnostics coming.
    if (version !== undefined && documents.get(uri)?.version === version) await connection.sendDiagnostics({ uri, version, diagnostics });
  };
  const pushSoon = (): void => {
    cancelPush?.();
    if (client.pulls) {
      if (client.refreshes) cancelPush = host.schedule(QUIET_MS, () => heedless(connection.languages.diagnostics.refresh()));
      return;
    }
    cancelPush = host.schedule(QUIET_MS, () => {
      cancelPush = null;
      for (const uri of documents.uris()) heedless(push(uri));
    });
  };

  /** Lets something happen whose failure changes nothing for the rest; no content is logged. */
  const heedless = (happening: Promise<unknown>): void => {
    happening.catch((error: unknown) => connection.console.warn(error instanceof Error ? error.name : "a request failed"));
  };

  const askSettings = (): void => {
    revision = connection.workspace.getConfiguration("pistectl").then(baseIn, () => null);
    bases.clear();
  };

  connection.onInitialize((params): InitializeResult => {
    if (stage !== "new") throw new ResponseError(ErrorCodes.InvalidRequest, "initialize comes once");
    client = clientOf(params);
    revision = Promise.resolve(baseIn(params.initializationOptions));
    for (const folder of foldersOf(params)) workspace.addFolder(folder);
    stage = "served";
    return { capabilities: capabilities(client), serverInfo: { name: "pistectl" } };
  });
  connection.onInitialized(() => {
    if (client.hasSettings) askSettings();
    if (client.tellsSettings) heedless(connection.client.register(DidChangeConfigurationNotification.type, { section: "pistectl" }));
    if (client.watches) {
      const watchers = [...WATCHED, ...(host.configuration ? [host.configuration] : [])].map((globPattern) => ({ globPattern }));
      heedless(connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
    }
    if (client.changesFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        for (const { uri } of removed) workspace.removeFolder(pathOf(uri));
        for (const { uri } of added) workspace.addFolder(pathOf(uri));
        pushSoon();
      });
    }
  });

  connection.onShutdown(() => {
    stage = "leaving";
    cancelPush?.();
  });

  connection.onDidChangeConfiguration(({ settings }) => {
    if (client.hasSettings) askSettings();
    else {
      revision = Promise.resolve(baseIn((settings as { readonly pistectl?: unknown } | null)?.pistectl));
      bases.clear();
    }
    if (client.refreshesLenses) heedless(connection.sendRequest("workspace/codeLens/refresh"));
  });

  connection.onDidOpenTextDocument(({ textDocument }) => {
    bases.clear();
    const document = documents.open(textDocument);
    uris.set(pathOf(document.uri), document.uri);
    workspace.setText(pathOf(document.uri), document.getText());
    pushSoon();
  });
  connection.onDidChangeTextDocument((params) => {
    const document = documents.change(params, client.encoding);
    if (document === null) return;
    isTyping = true;
    workspace.setText(pathOf(document.uri), document.getText());
    pushSoon();
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    documents.close(uri);
    uris.delete(pathOf(uri));
    workspace.closeText(pathOf(uri));
    if (!client.pulls) heedless(connection.sendDiagnostics({ uri, diagnostics: [] }));
    pushSoon();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    bases.clear();
    for (const { uri } of changes) workspace.touch(pathOf(uri));
    pushSoon();
  });

  connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }) => {
    const items = await diagnosticsFor(uri);
    const resultId = fingerprint(items);
    if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
  });
  connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }) => {
    const known = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
    const states = await workspace.projects();
    const items = states.flatMap(({ project, folder }) => {
      const smaller = states.filter((other) => other.folder !== folder && isInside(folder, other.folder));
      const paths = project.paths().filter((path) => !smaller.some((other) => isInside(other.folder, join(project.root, path))));
      return paths.map((path): WorkspaceDocumentDiagnosticReport => {
        const to = reader(project);
        const uri = to.uriOf(project, path);
        const found = diagnosticsOfFile(project, path, to);
        const about = { uri, version: to.versionOf(uri), resultId: fingerprint(found) };
        if (known.get(uri) === about.resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, ...about };
        return { kind: DocumentDiagnosticReportKind.Full, ...about, items: found };
      });
    });
    return { items };
  });

  connection.onCodeAction(({ textDocument, range, context }) =>
    answer(textDocument.uri, [], ({ codeActions }, manifest, to) => [...codeActions(manifest, to, range, context.only)]),
  );
  connection.onDocumentFormatting(({ textDocument }) =>
    answer(textDocument.uri, null, ({ formatting }, manifest) => mutable(formatting(manifest))),
  );
  connection.onDocumentRangeFormatting(({ textDocument, range }) =>
    answer(textDocument.uri, null, ({ formatting }, manifest) => mutable(formatting(manifest, range))),
  );
  connection.onCompletion(async ({ textDocument: { uri }, position }) => {
    const of = await configurationAt(uri);
    if (of !== null) return [...(await answers).configurationCompletions(of, reader(of.project), of.places.offsetAt(position))];
    return answer(uri, [], ({ completions }, manifest, to, offsetOf) => [...completions(manifest, to, offsetOf(position))]);
  });
  connection.onHover(async ({ textDocument: { uri }, position }) => {
    const of = await configurationAt(uri);
    if (of !== null) return (await answers).configurationHover(of, reader(of.project), of.places.offsetAt(position));
    return answer(uri, null, ({ hover }, manifest, to, offsetOf) => hover(manifest, to, offsetOf(position)));
  });
  connection.onDefinition(({ textDocument, position }) =>
    answer(textDocument.uri, [], ({ definition }, manifest, to, offsetOf) => [...definition(manifest, to, offsetOf(position))]),
  );
  connection.onReferences(({ textDocument, position, context }) =>
    answer(textDocument.uri, [], ({ references }, manifest, to, offsetOf) => [
      ...references(manifest, to, offsetOf(position), context.includeDeclaration),
    ]),
  );
  connection.onPrepareRename(({ textDocument, position }) =>
    answer(textDocument.uri, null, ({ prepareRename }, manifest, _to, offsetOf) => prepareRename(manifest, offsetOf(position))),
  );
  connection.onRenameRequest(({ textDocument, position, newName }) =>
    answer(textDocument.uri, null, ({ rename }, manifest, to, offsetOf) => {
      const edit = rename(manifest, to, offsetOf(position), newName);
      if (!edit.ok) throw new ResponseError(ErrorCodes.InvalidRequest, edit.failure);
      return edit.value;
    }),
  );
  connection.onDocumentSymbol(({ textDocument }) =>
    answer(textDocument.uri, [], ({ documentSymbols }, manifest) => [...documentSymbols(manifest)]),
  );
  connection.onWorkspaceSymbol(async ({ query }) => {
    const { workspaceSymbols } = await answers;
    return distinct((await workspace.projects()).flatMap(({ project }) => [...workspaceSymbols([project], reader(project), query)]));
  });
  connection.onFoldingRanges(({ textDocument }) =>
    answer(textDocument.uri, [], ({ foldingRanges }, manifest) => [...foldingRanges(manifest)]),
  );
  connection.onSelectionRanges(({ textDocument, positions }) =>
    answer(textDocument.uri, [], ({ selectionRange }, manifest, _to, offsetOf) =>
      positions.map((position) => selectionRange(manifest, offsetOf(position))),
    ),
  );
  connection.onCodeLens(async ({ textDocument: { uri } }, cancelled) => {
    // A plan is of the whole project: not one at each letter.
    if (isTyping) await new Promise<void>((resolve) => host.schedule(PLAN_QUIET_MS, resolve));
    if (cancelled?.isCancellationRequested) throw new ResponseError(REQUEST_CANCELLED, "cancelled");
    isTyping = false;
    return answer(uri, [], async (_by, manifest, to) => {
      const { codeLenses } = await import("../features/code-lenses.ts");
      return [...codeLenses(manifest, await baseOf(manifest.project.root), to)];
    });
  });
  connection.languages.inlayHint.on(({ textDocument, range }) =>
    answer(textDocument.uri, [], ({ inlayHints }, manifest, to) => [...inlayHints(manifest, to, range)]),
  );
  connection.onExecuteCommand(async ({ command, arguments: [about, format] = [] }) => {
    if (!COMMANDS.some((known) => known === command))
      throw new ResponseError(ErrorCodes.InvalidParams, `The commands are ${COMMANDS.join(", ")}`);
    if (typeof about !== "string") throw new ResponseError(ErrorCodes.InvalidParams, `${command}: one text is expected`);
    if (command === EXPLAIN_COMMAND) {
      const page = (await answers).rulePage(about, languageOf());
      if (page === null)
        throw new ResponseError(
          ErrorCodes.InvalidParams,
          say({ en: `No rule is named ${about}`, fr: `Aucune règle ne s'appelle ${about}` }, languageOf()),
        );
      return page;
    }
    const { project } = await workspace.projectOf(pathOf(about));
    const { language } = reader(project);
    // What plans and draws is loaded when somebody asks for it.
    if (command === GRAPH_COMMAND)
      return (await import("../features/project-graph.ts")).projectGraph(project, format === "svg" ? "svg" : "mermaid", language);
    bases.clear();
    return (await import("../features/project-plan.ts")).projectPlanMarkdown(project, await baseOf(project.root), language);
  });
  return () => stage === "leaving";
}

/** The commit that settings or options name as the base of plans. */
function baseIn(settings: unknown): string | null {
  const base: unknown = typeof settings === "object" && settings !== null && "base" in settings ? settings.base : null;
  return typeof base === "string" && base.trim() !== "" ? base.trim() : null;
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  const folders = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
  return folders.map(pathOf);
}

/** What is wrong with a configuration: its findings, or the reason why it cannot be used, on its first character. */
function configurationDiagnostics({ project, failure }: ProjectState, to: Reader, path: string): Diagnostic[] {
  if (failure === null) return [];
  if (failure.code === "configuration-wrong") return placed(failure.findings, project, to).map(({ diagnostic }) => diagnostic);
  const message = say(
    describeProjectFailure(failure, (named) => projectPath(project.root, named) || basename(path)),
    to.language,
  );
  const start = { line: 0, character: 0 };
  return [{ range: { start, end: { line: 0, character: 1 } }, severity: DiagnosticSeverity.Error, source: "pistectl", message }];
}

/** An answer may place a thousand findings of one file, whose lines are counted once. */
function oncePerFile(placesIn: Reader["placesOf"]): Reader["placesOf"] {
  const known = new Map<SourceFile, TextPlaces>();
  return (file) => {
    const places = known.get(file) ?? placesIn(file);
    known.set(file, places);
    return places;
  };
}

/** Equal for equal diagnostics. */
function fingerprint(diagnostics: readonly Diagnostic[]): string {
  let hash = 0xcbf29ce484222325n;
  for (const character of JSON.stringify(diagnostics))
    hash = BigInt.asUintN(64, (hash ^ BigInt(character.codePointAt(0) ?? 0)) * 0x100000001b3n);
  return hash.toString(36);
}

/** Each once: a file may belong to more than one project. */
function distinct<Item>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

function mutable<Item>(items: readonly Item[] | null): Item[] | null {
  return items === null ? null : [...items];
}
