import { extname } from "node:path";
import { findingLines } from "@pistectl/action-kit/project";
import { CATALOGUE, projectCatalogue } from "@pistectl/config-schema/catalogue";
import { projectPath } from "@pistectl/config-schema/discovery";
import type { Finding } from "@pistectl/config-schema/findings";
import { applicationsAround, buildProjectGraph, graphOfEnvironment, type ProjectGraph } from "@pistectl/config-schema/graph";
import { type LoadedProject, namedPart, partAround } from "@pistectl/config-schema/project";
import { checkSchema, readManifestFile } from "@pistectl/config-schema/reading";
import { renderGraphDot, renderGraphMermaid, renderGraphSvg } from "@pistectl/report/graph";
import { alternatives, counted, type Failed, type Language, type Localized, type Outcome, say, succeed, typeset } from "@pistectl/words";
import { projectLanguage } from "../command-line/project-language.ts";
import { quoted } from "../command-line/quoting.ts";
import { type Refusal, refused } from "../command-line/refusal.ts";
import { tryPath } from "../command-line/try-path.ts";
import type { Invocation } from "../command-line/verb.ts";
import { commandOnPaths } from "../manifests/command-on-paths.ts";
import { showFileProgress } from "../manifests/file-progress.ts";
import { loadProject } from "../manifests/load-project.ts";
import { noManifestFound } from "../manifests/no-manifest-found.ts";
import type { GRAPH_FLAGS, GraphFormat } from "./graph-flags.ts";

const FORMAT_OF_EXTENSION: Readonly<Record<string, GraphFormat>> = {
  // A file without one, a pipe for example.
  "": "mermaid",
  ".mmd": "mermaid",
  ".mermaid": "mermaid",
  ".dot": "dot",
  ".gv": "dot",
  ".svg": "svg",
};

/** Draws what the manifests declare. A document that breaks the schema is drawn as far as it can be read; one that cannot be read at all is a refusal, since the diagram would not show that it lacks it. */
export async function runGraph(invocation: Invocation<typeof GRAPH_FLAGS>): Promise<Outcome<number, Refusal>> {
  const { flags, operands, io, quiet } = invocation;
  const format = flags.format ?? FORMAT_OF_EXTENSION[extname(flags.out ?? "").toLowerCase()];
  if (format === undefined) return refuseName(flags.out ?? "");
  const { out } = flags;
  // Before anything is read: long work should not end on a folder that is missing.
  const unwritable = out === undefined ? null : await tryPath("--out", out, () => io.checkWritable(out));
  if (unwritable !== null) return unwritable;
  const progress = showFileProgress(io, invocation);
  const loading = await loadProject(
    { paths: operands, standIn: null, configurationFile: invocation.configurationFile, withSurroundings: true },
    io,
    progress,
  );
  progress.end();
  // This verb knows two statuses: without manifests there is nothing to draw, however that came about.
  if (!loading.ok) return refused(loading.failure.message);
  const project = namedPart(loading.value);
  const language = projectLanguage(invocation, project.configuration.lang);

  const readings = project.files.toSorted((a, b) => (a.path < b.path ? -1 : 1)).map((file) => readManifestFile(file));
  const unread = [...project.unreadable, ...readings.flatMap(({ findings }) => findings)];
  if (unread.length > 0) return refuseUnread(unread, project, invocation);
  const documents = readings.flatMap((reading) => reading.documents);
  if (documents.length === 0) return NO_INPUT;
  const around = partAround(loading.value).flatMap((file) => readManifestFile(file).documents);
  const catalogue = projectCatalogue(CATALOGUE, [...documents, ...around]);
  const whole = buildProjectGraph([...documents, ...applicationsAround(documents, around)], catalogue);
  const graph = flags.environment === undefined ? whole : graphOfEnvironment(whole, flags.environment);
  if (graph.nodes.length === 0) return flags.environment === undefined ? NOTHING_TO_DRAW : NOTHING_THERE;

  const diagram = render(graph, format, language);
  if (out === undefined) {
    io.stdout.write(diagram);
    if (io.stdout.isTerminal && !quiet) io.stderr.write(`\n${say(AS_PICTURE, language)}\n`);
  } else {
    const refusal = await tryPath("--out", out, () => io.writeFile(out, diagram));
    if (refusal !== null) return refusal;
  }
  const broken = documents.filter((document) => checkSchema(document).length > 0).length;
  if (broken > 0 && !quiet) io.stderr.write(`${typeset(BROKEN[language](broken, commandOnPaths("validate", invocation)), language)}\n`);
  return succeed(0);
}

/** On a terminal a notation is seldom what was wanted. */
const AS_PICTURE: Localized = {
  en: "To see it as a picture: --out graph.svg, for any browser.",
  fr: "Pour le voir en image : --out graphe.svg, à ouvrir dans un navigateur.",
};

function render(graph: ProjectGraph, format: GraphFormat, language: Language): string {
  switch (format) {
    case "mermaid":
      return renderGraphMermaid(graph, { language });
    case "dot":
      return renderGraphDot(graph, { language });
    case "svg":
      return renderGraphSvg(graph, { language });
  }
}

const NO_INPUT = refused(noManifestFound("graph"));

const NOTHING_TO_DRAW = refused({
  en: "Nothing to draw: these manifests declare no application, connection, connector or partner.",
  fr: "Rien à dessiner : ces manifestes ne déclarent ni application, ni raccordement, ni connecteur, ni partenaire.",
});

const NOTHING_THERE = refused({
  en: "Nothing to draw: these manifests declare nothing in that environment.",
  fr: "Rien à dessiner : ces manifestes ne déclarent rien dans cet environnement.",
});

const BROKEN: Readonly<Record<Language, (count: number, command: string) => string>> = {
  en: (count, command) =>
    `${counted(count, "en", "document breaks", "documents break")} the format: the diagram shows what can be read. See the errors with: ${command}`,
  fr: (count, command) =>
    `${counted(count, "fr", "document ne respecte", "documents ne respectent")} pas le format : le diagramme montre ce qui peut être lu. Pour voir les erreurs : ${command}`,
};

function refuseUnread(errors: readonly Finding[], project: LoadedProject, invocation: Invocation<typeof GRAPH_FLAGS>): Failed<Refusal> {
  const count = errors.length;
  const lines = findingLines(errors, project.root, (path) => projectPath(invocation.io.workingFolder, path));
  const command = commandOnPaths("validate", invocation);
  return refused({
    en: `Manifests that cannot be read are not drawn (${counted(count, "en", "error")}). See them with: ${command}${lines.en}`,
    fr: `Des manifestes illisibles ne sont pas dessinés (${counted(count, "fr", "erreur")}). Pour les voir : ${command}${lines.fr}`,
  });
}

/** A diagram under a name that promises another sort of file opens in nothing. */
function refuseName(path: string): Failed<Refusal> {
  const shown = quoted(path);
  const accepted = alternatives(Object.keys(FORMAT_OF_EXTENSION).filter((extension) => extension !== ""));
  return refused({
    en: `--out is ${shown.en}, a name that tells no notation of diagrams; accepted: ${accepted.en}, or any name with --format.`,
    fr: `--out vaut ${shown.fr}, un nom qui n'indique aucune notation de diagramme ; acceptés : ${accepted.fr}, ou tout autre nom avec --format.`,
  });
}
