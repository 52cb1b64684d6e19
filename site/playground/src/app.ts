import { EXAMPLES, EXAMPLES_DAY } from "virtual:examples";
import { setDiagnostics } from "@codemirror/lint";
import { EditorView } from "@codemirror/view";
import type { RuleExample } from "@pistectl/config-schema/rules";
import { type Language, type Localized, say } from "@pistectl/words";
import { Marked } from "marked";
import { editorState } from "./editor/editor-state.ts";
import type { ProjectFile } from "./editor/project-workspace.ts";
import { changesOf, fileUri, messageOf, type Session, type ShownFinding, spanOf, startSession } from "./editor/session.ts";
import { byId, element } from "./page/element.ts";
import type { AskName } from "./page/name-dialog.ts";
import { otherLanguage, sayPage } from "./page/page-language.ts";
import { safeHtml } from "./page/safe-html.ts";
import { markTab, wireTabs } from "./page/tabs.ts";
import { longLink, WORDS } from "./page/words.ts";
import { exampleAddress, projectAddress, readAddress } from "./project/address.ts";
import type { PlaygroundProject } from "./project/playground-project.ts";
import type { WorkerMessage } from "./project/worker-message.ts";
import { severityOf, showFindings } from "./views/findings-view.ts";
import { showLayout } from "./views/format-view.ts";
import { showGraph } from "./views/graph-view.ts";

/** Milliseconds of quiet after an edit before everything is looked at again. */
const QUIET_MS = 150;

/** Milliseconds that a notice stays. */
const NOTICE_MS = 6000;

/** Characters of an address beyond which it may not arrive whole in mails and chats. */
const LONG_ADDRESS = 8000;

/** The example that is open when the address asks for nothing. */
const FIRST_EXAMPLE = "broken/sne-cotation";

const VIEWS = ["findings", "plan", "graph", "format"] as const;
type View = (typeof VIEWS)[number];

/** Makes the page work: opens what the address asks for, and follows the texts, the address and every control. */
export async function startApp(worker: Worker, pageLanguage: Language, askName: AskName): Promise<void> {
  const main = byId("main");
  const day = byId("day") as HTMLInputElement;
  const example = byId("example") as HTMLSelectElement;
  const compareWith = byId("base") as HTMLSelectElement;
  const tabs = byId("files");
  const markdown = new Marked({ gfm: true });
  const editor = new EditorView({ parent: byId("editor") });
  let language = pageLanguage;
  let session: Session | null = null;
  let shown: ProjectFile | null = null;
  let sizes: PlaygroundProject["sizes"] = {};
  let opened: PlaygroundProject["opened"] = [];
  /** What plans are compared with; null until somebody chooses: what was opened, once something else is there. */
  let base: "opened" | "nothing" | null = null;
  let view: View = "findings";
  let findings: readonly ShownFinding[] = [];
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let noticed: ReturnType<typeof setTimeout> | undefined;
  /** Counts what is looked at: an answer about an older text is not shown. */
  let turn = 0;
  let isWarm = false;
  /** What is open when it is none of the examples: the rule whose sample it is, null for somebody's own text. */
  let rule: string | null = null;
  /** Why something else is open than the address asks for. */
  let problem: Localized | null = null;

  const sayProblem = (): void => {
    byId("problem").textContent = problem === null ? "" : say(problem, language);
  };
  const notice = (text: Localized): void => {
    byId("notice").textContent = say(text, language);
    clearTimeout(noticed);
    noticed = setTimeout(() => byId("notice").replaceChildren(), NOTICE_MS);
  };
  /** What is open now; a day that is today's is not kept. */
  const project = (): PlaygroundProject => ({
    files: (session?.workspace.files ?? []).map((file) => ({ name: file.name, text: (file.view?.state ?? file.state).doc.toString() })),
    opened,
    day: day.value === today() ? null : day.value,
    sizes,
  });
  const baseNow = (): "opened" | "nothing" => base ?? (JSON.stringify(project().files) === JSON.stringify(opened) ? "nothing" : "opened");
  const markDiagnostics = (): void => {
    const { doc } = editor.state;
    const own = findings.filter(({ file }) => file === shown);
    const marks = own.map((finding) => ({
      ...spanOf(finding.diagnostic.range, doc),
      severity: severityOf(finding),
      source: String(finding.diagnostic.code ?? ""),
      message: messageOf(finding.diagnostic),
      actions: finding.repairs.map(({ title, edit }) => ({ name: title, apply: () => edit && session?.apply(edit) })),
    }));
    editor.dispatch(setDiagnostics(editor.state, marks));
  };
  const showFile = (file: ProjectFile): EditorView => {
    if (file === shown) return editor;
    session?.client.sync();
    if (shown !== null && shown.view !== null) shown.state = editor.state;
    shown = file;
    editor.setState(file.state);
    drawFileTabs();
    markDiagnostics();
    if (view === "format") void showView();
    return editor;
  };
  const drawFileTabs = (): void => {
    const files = session?.workspace.files ?? [];
    const drawn = files.map((file, index) =>
      element("button", { type: "button", role: "tab", id: `file-${index}`, "aria-controls": "editor", "data-uri": file.uri }, file.name),
    );
    tabs.replaceChildren(...drawn);
    const chosen = drawn[shown === null ? -1 : files.indexOf(shown)];
    if (chosen === undefined) return;
    markTab(tabs, chosen);
    byId("editor").setAttribute("aria-labelledby", chosen.id);
    (byId("remove") as HTMLButtonElement).disabled = files.length < 2;
  };
  const showView = async (): Promise<void> => {
    const asked = session;
    if (asked === null || shown === null) return;
    const file = shown;
    if (view === "plan") {
      const compared = baseNow();
      const plan = await asked.plan(compared);
      if (asked !== session) return;
      compareWith.value = compared;
      byId("plan").replaceChildren(safeHtml(markdown.parse(plan, { async: false })));
    } else if (view === "graph") {
      const picture = await asked.graph();
      if (asked === session) showGraph(picture);
    } else if (view === "format") {
      const edits = await asked.layout(file);
      if (asked !== session || file !== shown) return;
      showLayout(edits, file.doc, language, () => asked.workspace.updateFile(file.uri, { changes: changesOf(edits ?? [], file.doc) }));
    }
  };
  const look = async (): Promise<void> => {
    const asked = session;
    const own = ++turn;
    if (asked === null) return;
    main.setAttribute("aria-busy", "true");
    const found = await asked.findings();
    if (own !== turn) return;
    findings = found;
    markDiagnostics();
    showFindings(findings, asked.workspace.files.length, language, {
      show: ({ file, diagnostic }) => {
        const { from, to } = spanOf(diagnostic.range, showFile(file).state.doc);
        editor.dispatch({ selection: { anchor: from, head: to }, effects: EditorView.scrollIntoView(from, { y: "center" }) });
        editor.focus();
      },
      repair: ({ repairs }, index) => {
        const edit = repairs[index]?.edit;
        if (edit !== undefined) asked.apply(edit);
        byId("view-findings").focus();
      },
      repairAll: async () => {
        main.setAttribute("aria-busy", "true");
        for (const file of asked.workspace.files) await asked.repairAll(file);
        byId("view-findings").focus();
      },
    });
    await showView();
    if (own === turn) main.setAttribute("aria-busy", "false");
  };
  const changed = (): void => {
    main.setAttribute("aria-busy", "true");
    clearTimeout(quiet);
    turn++;
    rule = null;
    nameExample("");
    quiet = setTimeout(async () => {
      await look();
      await keepAddress();
    }, QUIET_MS);
  };
  /** The address holds what is open, so that it can be given to somebody. */
  const keepAddress = async (): Promise<void> => {
    const address = await projectAddress(project());
    history.replaceState(null, "", address ?? "#");
    problem = address === null ? WORDS.tooLong : null;
    sayProblem();
  };
  const open = async (asked: PlaygroundProject, select: string | null = null): Promise<void> => {
    clearTimeout(quiet);
    turn++;
    main.setAttribute("aria-busy", "true");
    session?.end();
    ({ sizes, opened } = asked);
    day.value = asked.day ?? today();
    shown = null;
    findings = [];
    const started = startSession({ worker, project: asked, day: day.value, language, show: showFile, changed });
    for (const { name, text } of asked.files) {
      const uri = fileUri(name);
      started.workspace.add(name, uri, editorState({ name, uri, text, client: started.client, language, changed }));
    }
    session = started;
    await started.connect();
    const first = started.workspace.files.find(({ name }) => name === select) ?? started.workspace.files[0];
    if (session !== started || first === undefined) return;
    showFile(first);
    await look();
    if (!isWarm) {
      isWarm = true;
      // What plans and draws is loaded now: nothing is asked of anybody once the page is there.
      await Promise.all([started.plan("nothing"), started.graph()]);
    }
  };
  /** Opens texts that nobody has changed yet. */
  const openNew = (files: PlaygroundProject["files"], more: Pick<PlaygroundProject, "day" | "sizes">): Promise<void> => {
    base = null;
    return open({ files, opened: files, ...more });
  };
  const openAddress = async (): Promise<void> => {
    main.setAttribute("aria-busy", "true");
    const asked = (await readAddress(location.hash)) ?? (session === null ? ({ kind: "example", name: FIRST_EXAMPLE } as const) : null);
    if (asked === null) return void main.setAttribute("aria-busy", "false");
    const found = asked.kind === "example" ? EXAMPLES.find(({ name }) => name === asked.name) : undefined;
    const sample = asked.kind === "sample" ? (await samplesOf(worker, asked.rule))[asked.number - 1] : undefined;
    rule = asked.kind === "sample" && sample !== undefined ? asked.rule : null;
    problem =
      asked.kind === "unreadable"
        ? WORDS.unreadable
        : asked.kind === "project" || found !== undefined || sample !== undefined
          ? null
          : WORDS.notFound;
    sayProblem();
    const shownExample = found ?? EXAMPLES.find(({ name }) => name === FIRST_EXAMPLE);
    nameExample(asked.kind === "project" || sample !== undefined ? "" : (shownExample?.name ?? ""));
    if (asked.kind === "project") {
      base = null;
      return open(asked.project);
    }
    if (sample !== undefined) return openNew([{ name: "piste.yaml", text: sample.manifest }], { day: sample.today, sizes: sample.files });
    return openNew(shownExample?.files ?? [], { day: EXAMPLES_DAY, sizes: {} });
  };
  const fillExamples = (): void => {
    const { value } = example;
    const group = (label: string, isBroken: boolean): HTMLElement =>
      element(
        "optgroup",
        { label },
        ...EXAMPLES.filter(({ name }) => name.startsWith("broken/") === isBroken).map(({ name }) =>
          element("option", { value: name }, name.replace("broken/", "")),
        ),
      );
    example.replaceChildren(
      element("option", { value: "", hidden: "" }),
      group(say(WORDS.broken, language), true),
      group(say(WORDS.right, language), false),
    );
    nameExample(value);
  };
  const nameExample = (name: string): void => {
    const [own] = example.options;
    if (own !== undefined) own.textContent = rule ?? say(WORDS.ownText, language);
    example.value = name;
  };
  const isTaken = (name: string): string | null =>
    session?.workspace.files.some((file) => file.name === name) ? say(WORDS.nameTaken, language) : null;

  fillExamples();
  wireTabs(tabs, (tab) => {
    const file = session?.workspace.getFile(tab.dataset.uri ?? "");
    if (file) showFile(file);
  });
  const viewTab = (of: View): HTMLElement => byId(`tab-${of}`);
  const chooseView = (chosen: View): void => {
    view = chosen;
    markTab(byId("views"), viewTab(view));
    for (const other of VIEWS) byId(`view-${other}`).hidden = other !== view;
    main.setAttribute("aria-busy", "true");
    void showView().then(() => main.setAttribute("aria-busy", "false"));
  };
  wireTabs(byId("views"), (tab) => chooseView(VIEWS.find((of) => viewTab(of) === tab) ?? "findings"));
  markTab(byId("views"), viewTab(view));

  byId("add").addEventListener("click", async () => {
    const name = await askName("", isTaken, say(WORDS.fileNames, language));
    if (name === null) return;
    const { files, ...rest } = project();
    await open({ ...rest, files: [...files, { name, text: "" }] }, name);
    await keepAddress();
    editor.focus();
  });
  byId("rename").addEventListener("click", async () => {
    const before = shown?.name ?? "";
    const name = await askName(before, (asked) => (asked === before ? null : isTaken(asked)), say(WORDS.fileNames, language));
    if (name === null || name === before) return;
    const { files, ...rest } = project();
    await open({ ...rest, files: files.map((file) => (file.name === before ? { ...file, name } : file)) }, name);
    await keepAddress();
  });
  byId("remove").addEventListener("click", async () => {
    const { files, ...rest } = project();
    await open({ ...rest, files: files.filter(({ name }) => name !== shown?.name) });
    await keepAddress();
    byId("files").querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  });
  example.addEventListener("change", () => {
    if (example.value !== "") location.hash = exampleAddress(example.value);
  });
  day.addEventListener("change", async () => {
    if (!day.validity.valid) return;
    await open({ ...project(), day: day.value }, shown?.name);
    await keepAddress();
  });
  compareWith.addEventListener("change", () => {
    base = compareWith.value === "opened" ? "opened" : "nothing";
    void showView();
  });
  byId("copy").addEventListener("click", async () => {
    if (problem === WORDS.tooLong) return notice(WORDS.tooLong);
    const { href } = location;
    try {
      await navigator.clipboard.writeText(href);
      notice(href.length > LONG_ADDRESS ? longLink(href.length) : WORDS.copied);
    } catch {
      notice(WORDS.notCopied);
    }
  });
  byId("language").addEventListener("click", async () => {
    language = otherLanguage(language);
    sayPage(language);
    sayProblem();
    fillExamples();
    history.replaceState(null, "", `?lang=${language}${location.hash}`);
    await open(project(), shown?.name);
  });
  for (const link of document.querySelectorAll<HTMLAnchorElement>("[data-focus]")) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      if (link.dataset.focus === "editor") editor.focus();
      else byId("results").focus();
    });
  }
  document.addEventListener("themechange", () => {
    if (view === "graph") void showView();
  });
  window.addEventListener("hashchange", () => void openAddress());
  await openAddress();
}

function samplesOf(worker: Worker, rule: string): Promise<readonly RuleExample[]> {
  const { port1, port2 } = new MessageChannel();
  const asked: WorkerMessage = { kind: "samples", rule };
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => {
      port1.close();
      resolve(data);
    };
    worker.postMessage(asked, [port2]);
  });
}

/** `YYYY-MM-DD` where the reader is. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
