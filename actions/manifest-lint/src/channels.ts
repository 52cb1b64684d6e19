import {
  type Annotation,
  type AnnotationLevel,
  budgetAnnotations,
  keepComment,
  writeOutputs,
  writeReport,
  writeSummary,
} from "@pistectl/action-kit";
import { projectPath } from "@pistectl/config-schema/discovery";
import { renderFindingsCompact, renderFindingsGithub, renderFindingsText, tallyText } from "@pistectl/report/findings";
import { planHasChanges, planSummaryText, renderPlanJson, renderPlanText } from "@pistectl/report/plan";
import { type Language, type Localized, say } from "@pistectl/words";
import type { ActionSetting } from "./action-setting.ts";
import { hidings, hidingText } from "./hiding.ts";
import type { LintInputs } from "./inputs.ts";
import type { Lint } from "./lint.ts";
import { commentProblem, NO_PULL_REQUEST, NO_TOKEN, sarifCut } from "./notes.ts";
import { NO_OUTPUTS, toOutputs } from "./outputs.ts";
import { renderComment, renderProblems, renderSummary } from "./review.ts";
import { renderSarif } from "./sarif.ts";
import { secretsOf, toReport } from "./to-report.ts";

/** Columns that GitHub's log shows without wrapping on an ordinary screen. */
const LOG_WIDTH = 110;
/** Beyond, each finding is one line of the log, and a plan is counted: more is not read there. */
const MAX_FRAMES = 100;
/** Rows of each sort of hiding in the log, and in an annotation, which is cut at 4,096 characters. */
const HIDDEN_ROWS = { log: 20, annotation: 5 };

/** Room for problems in a comment. */
const COMMENT_BYTES = 10_000;

const TITLE = "PISTE manifests";

/** The ways in which the action tells what it found. What breaks becomes an annotation of its own; the verdict does not depend on any of them. */
export interface Channels {
  tell(lint: Lint): Promise<void>;
  /** The check could not be made. */
  tellProblems(problems: readonly Localized[]): Promise<void>;
}

export function createChannels(inputs: LintInputs, setting: ActionSetting): Channels {
  const { runner, log, guard } = setting;
  const { language } = inputs;
  const own: Annotation[] = [];
  const remark = (level: AnnotationLevel, message: Localized): void =>
    void own.push({ level, title: TITLE, message: say(message, language) });

  function write(asked: string | null, name: string, content: string): string {
    const unwritten = { en: `${name} could not be written`, fr: `${name} n'a pas pu être écrit` };
    const written = writeReport(setting, { asked, name, unwritten, render: () => content });
    if (written.ok) return written.value;
    remark("warning", written.failure);
    return "";
  }

  function summarize(render: (room: number) => string): void {
    const written = writeSummary(setting, render);
    if (!written.ok) remark("warning", written.failure);
  }

  async function writeComment(render: (footer: string) => string, worthCreating: boolean): Promise<void> {
    const { event } = setting;
    if (event.kind !== "pull-request") return remark("notice", NO_PULL_REQUEST);
    const github = await setting.github();
    if (github === null) return remark("warning", NO_TOKEN);
    const { GITHUB_WORKFLOW, GITHUB_JOB } = runner.env;
    const footer = runLink(runner.env, language);
    const outcome = await keepComment(github, {
      pullRequest: event.number,
      // Runners have their workspaces in different places.
      identity: [
        GITHUB_WORKFLOW ?? "",
        GITHUB_JOB ?? "",
        inputs.matrix,
        ...inputs.paths.map((path) => projectPath(inputs.workspace, path)),
      ],
      body: guard(render(footer)),
      footer,
      worthCreating,
    });
    const readOnly = event.fromFork && !event.onBase;
    if (!outcome.ok) {
      const { failure } = outcome;
      remark(failure.code === "not-permitted" && readOnly ? "notice" : "warning", commentProblem(failure, readOnly));
    } else if (outcome.value !== null) {
      log.text(`${{ created: "+", updated: "~", unchanged: "=" }[outcome.value.change]} ${outcome.value.url}`);
    }
  }

  /** Annotations of our own, within the runner's number; how many of each level. */
  function annotateOwn(): Readonly<Record<AnnotationLevel, number>> {
    const { shown } = budgetAnnotations(own);
    const count = { error: 0, warning: 0, notice: 0 };
    for (const annotation of shown) {
      count[annotation.level]++;
      runner.annotate({ ...annotation, title: log.clean(annotation.title), message: log.clean(annotation.message) });
    }
    return count;
  }

  function annotate(lint: Lint): void {
    const reserved = annotateOwn();
    if (!inputs.annotations) return;
    const lines = renderFindingsGithub(toReport(lint), { language, secrets: secretsOf(lint), reserved });
    for (const line of guard(lines).split("\n")) if (line !== "") runner.print(line);
  }

  function writeSarif(lint: Lint): string {
    const { text, leftOut } = renderSarif(lint, language);
    if (leftOut > 0) remark("warning", sarifCut(leftOut));
    return write(inputs.sarifPath, "manifest-lint.sarif", text);
  }

  return {
    async tell(lint) {
      log.text(logText(lint, language));
      if (inputs.summary) summarize((room) => renderSummary(lint, { language, room }));
      const outputs = toOutputs(lint, {
        sarif: writeSarif(lint),
        plan: lint.plan === null ? "" : write(null, "plan.json", renderPlanJson(lint.plan, { language })),
      });
      for (const problem of writeOutputs(outputs, setting)) remark("warning", problem);
      for (const note of lint.notes) remark("notice", note);
      for (const hiding of hidings(lint, language, HIDDEN_ROWS.annotation)) {
        own.push({ level: "warning", title: TITLE, message: hidingText(hiding, language) });
      }
      if (inputs.comment) await writeComment((footer) => renderComment(lint, { language, footer }), isWorthAComment(lint));
      if (inputs.failOn === "warning" && lint.result.counts.errors === 0 && lint.result.counts.warnings > 0) remark("error", WARNINGS_FAIL);
      annotate(lint);
    },
    async tellProblems(problems) {
      for (const problem of writeOutputs(NO_OUTPUTS, setting)) remark("warning", problem);
      for (const problem of problems) {
        log.text(say(problem, language));
        remark("error", problem);
      }
      if (inputs.summary) summarize((room) => renderProblems(problems, { language, room }));
      // A comment of an earlier run would go on telling what is not known any more.
      if (inputs.comment) await writeComment(() => renderProblems(problems, { language, room: COMMENT_BYTES }), false);
      annotateOwn();
    },
  };
}

const WARNINGS_FAIL: Localized = {
  en: "There are warnings, and input fail-on is warning.",
  fr: "Il y a des avertissements, et l'entrée fail-on vaut warning.",
};

function logText(lint: Lint, language: Language): string {
  const options = { language, secrets: secretsOf(lint) };
  const report = toReport(lint);
  const findings =
    report.findings.length > MAX_FRAMES
      ? `${renderFindingsCompact(report, options)}\n${tallyText(report, language)}\n`
      : renderFindingsText(report, { ...options, width: LOG_WIDTH });
  const hidden = hidings(lint, language, HIDDEN_ROWS.log).map((hiding) => `${hidingText(hiding, language)}\n`);
  return [findings, ...hidden, planText(lint, language)].filter((text) => text !== "").join("\n");
}

function planText({ plan }: Lint, language: Language): string {
  if (plan === null) return "";
  if (plan.changes.length <= MAX_FRAMES) return renderPlanText(plan, { language, color: false, width: LOG_WIDTH });
  return `${planSummaryText(plan.summary, language)}\n`;
}

/** A first comment that has nothing to say would only be noise. */
function isWorthAComment({ result, plan, hidden, notes }: Lint): boolean {
  const { levels, byConfiguration, byComments, leftOut } = hidden;
  const told = [result.findings, levels, byConfiguration, byComments, leftOut, notes].some(({ length }) => length > 0);
  return told || (plan !== null && planHasChanges(plan));
}

/** Link to the run, from the runner's own variables; empty where they tell none. */
function runLink({ GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID }: ActionSetting["runner"]["env"], language: Language): string {
  const url = `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`;
  if (!/^https:\/\/[\w./:-]+\/[\w.-]+\/[\w.-]+\/actions\/runs\/\d+$/.test(url)) return "";
  return `<sub>${say({ en: "Details:", fr: "Détails :" }, language)} ${url}</sub>`;
}
