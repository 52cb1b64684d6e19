import { SEVERITY_WORDS } from "@pistectl/report/findings";
import { COLON, counted, type Language, say } from "@pistectl/words";
import { messageOf, type ShownFinding } from "../editor/session.ts";
import { byId, element } from "../page/element.ts";
import { outwards } from "../page/safe-html.ts";
import { WORDS } from "../page/words.ts";

/** Severities of the protocol, from 1. */
const SEVERITIES = ["error", "warning", "info"] as const;

/** What can be done from the list of findings. */
interface Deeds {
  readonly show: (finding: ShownFinding) => void;
  readonly repair: (finding: ShownFinding, index: number) => void;
  readonly repairAll: () => void;
}

/** Severity of a finding. */
export function severityOf({ diagnostic: { severity = 1 } }: ShownFinding): (typeof SEVERITIES)[number] {
  return SEVERITIES[severity - 1] ?? "info";
}

/** Shows findings, file by file, and says how many there are. */
export function showFindings(findings: readonly ShownFinding[], files: number, language: Language, deeds: Deeds): void {
  byId("status").textContent = tally(findings, files, language);
  byId("count").textContent = String(findings.length);
  const lists = [...Map.groupBy(findings, ({ file }) => file)].map(([file, own]) =>
    element(
      "section",
      { class: "file" },
      ...(files > 1 ? [element("h2", {}, file.name)] : []),
      element("ol", { class: "findings" }, ...own.map((finding) => findingItem(finding, language, deeds))),
    ),
  );
  const repairable = findings.some(({ repairs }) => repairs.some(({ isPreferred }) => isPreferred === true));
  const all = element("button", { type: "button", class: "main" }, say(WORDS.fixAll, language));
  all.addEventListener("click", deeds.repairAll);
  byId("findings").replaceChildren(...(repairable ? [all] : []), ...lists);
}

function findingItem(finding: ShownFinding, language: Language, { show, repair }: Deeds): HTMLElement {
  const { diagnostic, repairs } = finding;
  const severity = severityOf(finding);
  const [summary = "", ...detail] = messageOf(diagnostic).split("\n");
  const go = element(
    "button",
    { type: "button", class: "go" },
    element("span", { class: "place" }, `${say(WORDS.line, language)} ${diagnostic.range.start.line + 1}`),
    " ",
    element("strong", {}, ...withCode(summary)),
  );
  go.addEventListener("click", () => show(finding));
  const buttons = repairs.map(({ title }, index) => {
    const button = element("button", { type: "button" }, ...withCode(title));
    button.addEventListener("click", () => repair(finding, index));
    return button;
  });
  const rule = String(diagnostic.code ?? "");
  const href = diagnostic.codeDescription?.href;
  return element(
    "li",
    { class: severity },
    element("span", { class: "severity" }, say(SEVERITY_WORDS[severity], language)),
    " ",
    href === undefined ? rule : outwards(element("a", {}, rule), href),
    go,
    ...(detail.length === 0 ? [] : [element("p", {}, ...withCode(detail.join("\n")))]),
    ...(buttons.length === 0 ? [] : [element("p", { class: "choices" }, ...buttons)]),
  );
}

/** Text whose pieces between backticks are code. */
function withCode(text: string): readonly (Node | string)[] {
  return text.split("`").map((piece, index, { length }) => (index % 2 === 1 && index < length - 1 ? element("code", {}, piece) : piece));
}

function tally(findings: readonly ShownFinding[], files: number, language: Language): string {
  const found = SEVERITIES.flatMap((severity) => {
    const count = findings.filter((finding) => severityOf(finding) === severity).length;
    return count === 0 ? [] : [counted(count, language, say(SEVERITY_WORDS[severity], language))];
  });
  const where = counted(files, language, language === "fr" ? "fichier" : "file");
  return `${where}${COLON[language]} ${found.length > 0 ? found.join(", ") : language === "fr" ? "rien à signaler" : "no findings"}`;
}
