import { CATALOGUE, type CatalogueEntry, projectCatalogue } from "@pistectl/config-schema/catalogue";
import { UNREAD } from "@pistectl/config-schema/discovery";
import { type LoadedProject, loadProject, type ProjectFailure } from "@pistectl/config-schema/project";
import { type ManifestDocument, readManifestFile } from "@pistectl/config-schema/reading";
import { errorCode, fail, type Outcome, succeed } from "@pistectl/words";
import type { Refusal } from "../command-line/refusal.ts";
import type { Io } from "../machine/io.ts";
import { refuseProject } from "../manifests/refuse-project.ts";
import type { Declared } from "./declared.ts";
import type { InitPlace } from "./init-place.ts";

/** A project as `init` finds it. */
export interface ExistingProject {
  readonly declared: Declared;
  /** With the `Api` documents of the project over it. */
  readonly catalogue: readonly CatalogueEntry[];
  readonly lang: LoadedProject["configuration"]["lang"];
}

/** Reads the whole project around the place: a second `init` goes with the first. */
export async function readExisting(place: InitPlace, io: Io): Promise<Outcome<ExistingProject, Refusal>> {
  const { root, folder } = place;
  const whole = await load(root, place, io);
  // Without a repository, the folder that is worked in may hold anything, such as folders of others.
  const isTooWide = !whole.ok && whole.failure.code === "unreadable" && folder !== root;
  const loading = isTooWide ? await load(folder, place, io) : whole;
  if (!loading.ok) return refuseProject(loading.failure, { workingFolder: io.workingFolder, typedAs: () => undefined });
  const { files, configuration: settings } = loading.value;
  const readings = files.map((file) => readManifestFile(file));
  const documents = readings.flatMap((reading) => reading.documents);
  const applications = new Map<string, string>();
  for (const [index, reading] of readings.entries()) {
    for (const { kind, name } of [...reading.documents, ...reading.unread]) {
      if (kind === "Application" && name !== null && !applications.has(name)) applications.set(name, files[index]?.path ?? "");
    }
  }
  return succeed({
    declared: {
      applications,
      connections: new Set(documents.flatMap(({ kind, name }) => (kind === "ChorusProConnection" && name !== null ? [name] : []))),
      variables: new Set([
        ...files.flatMap(({ text }) => [...text.matchAll(VARIABLE)].map(([, name = ""]) => name)),
        ...documents.flatMap(usual),
      ]),
    },
    catalogue: projectCatalogue(CATALOGUE, documents),
    lang: settings.lang,
  });
}

async function load(
  folder: string,
  { root, configuration }: InitPlace,
  { files }: Pick<Io, "files">,
): Promise<Outcome<LoadedProject, ProjectFailure>> {
  const named = files.kindOf(folder) === null ? [] : [folder];
  const unread: { readonly path: string; readonly cause: unknown }[] = [];
  const onUnreadable = (path: string, cause: unknown): void => {
    if (!HOLDS_NOTHING.includes(errorCode(cause) ?? "")) unread.push({ path, cause });
  };
  const loading = await loadProject({ workingFolder: root, named, standIn: null, configuration, onUnreadable }, files);
  const [first] = unread;
  // What it declares would be declared twice.
  return loading.ok && first !== undefined ? fail({ code: "unreadable", ...first }) : loading;
}

/** What has the name of a manifest and declares nothing. */
const HOLDS_NOTHING: readonly string[] = [UNREAD.deadLink, UNREAD.notAFile, UNREAD.folder];

/** A reference in whatever document: one too many costs a longer name. */
const VARIABLE = /\benv:([A-Za-z_][A-Za-z0-9_]*)/g;

/** What `check` reads for a document that says nothing. */
function usual({ kind, root }: ManifestDocument): readonly string[] {
  const has = (key: string): boolean => root.entries.some((entry) => entry.key === key);
  if (kind === "Application" && !has("credentials")) return ["PISTE_CLIENT_ID", "PISTE_CLIENT_SECRET"];
  return kind === "ChorusProConnection" && !has("technicalAccount") ? ["CPRO_ACCOUNT"] : [];
}
