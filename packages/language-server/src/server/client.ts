import type { Language } from "@pistectl/words";
import type { InitializeParams } from "vscode-languageserver";
import type { PositionEncoding } from "../text/position-encoding.ts";
import { choosePositionEncoding } from "./position-encoding-choice.ts";

/** What a client said of itself. */
export interface Client {
  readonly language: Language | null;
  readonly encoding: PositionEncoding;
  readonly pulls: boolean;
  readonly refreshes: boolean;
  readonly readsMarkdown: boolean;
  readonly fillsPlaces: boolean;
  readonly fillsEdits: boolean;
  readonly knowsVersions: boolean;
  readonly watches: boolean;
  readonly changesFolders: boolean;
  /** Whether it can be asked for its settings, and whether it tells when they change where it is asked to. */
  readonly hasSettings: boolean;
  readonly tellsSettings: boolean;
  readonly refreshesLenses: boolean;
}

/** A client that says nothing of itself. */
export const PLAIN_CLIENT: Client = {
  language: null,
  encoding: "utf-16",
  pulls: false,
  refreshes: false,
  readsMarkdown: true,
  fillsPlaces: false,
  fillsEdits: false,
  knowsVersions: false,
  watches: false,
  changesFolders: false,
  hasSettings: false,
  tellsSettings: false,
  refreshesLenses: false,
};

/** What it said when it came. */
export function clientOf({ capabilities: { textDocument, workspace, general }, locale }: InitializeParams): Client {
  const language = /^(fr|en)\b/i.exec(locale ?? "")?.[1]?.toLowerCase();
  return {
    language: language === "fr" || language === "en" ? language : null,
    encoding: choosePositionEncoding(general?.positionEncodings),
    pulls: textDocument?.diagnostic !== undefined,
    refreshes: workspace?.diagnostics?.refreshSupport === true,
    readsMarkdown: textDocument?.hover?.contentFormat?.includes("markdown") ?? true,
    fillsPlaces: textDocument?.completion?.completionItem?.snippetSupport === true,
    fillsEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
    knowsVersions: workspace?.workspaceEdit?.documentChanges === true,
    watches: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    changesFolders: workspace?.workspaceFolders === true,
    hasSettings: workspace?.configuration === true,
    tellsSettings: workspace?.configuration === true && workspace.didChangeConfiguration?.dynamicRegistration === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
  };
}
