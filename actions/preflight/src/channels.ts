import { join } from "node:path";
import { type Annotation, budgetAnnotations, writeOutputs } from "@pistectl/action-kit";
import type { PreflightReport } from "@pistectl/auth-core/preflight";
import { renderPreflightJson, renderPreflightMarkdown } from "@pistectl/report/preflight";
import { errorCode, type Language, type Localized, say, typeset } from "@pistectl/words";
import type { ActionSetting } from "./action-setting.ts";
import type { PreflightOutputs } from "./outputs.ts";

/** The ways in which the action tells what it found, besides the log. None throws; what breaks becomes a warning annotation. */
export interface Channels {
  writeSummary(report: PreflightReport): void;
  /** Path of the file written, empty when it could not be. */
  writeReport(report: PreflightReport, path: string | null): string;
  setOutputs(outputs: PreflightOutputs): void;
  /** Annotations in order of importance, and one that must be shown whatever their number. */
  annotate(annotations: readonly Annotation[], last: Annotation | null): void;
}

const TITLE = "PISTE preflight";

/** Channels of one run; warnings about them are told by `annotate`, which comes last. */
export function createChannels(
  { runner, log, redact, guard }: Pick<ActionSetting, "runner" | "log" | "redact" | "guard">,
  language: Language,
): Channels {
  const warnings: Annotation[] = [];
  const warn = (message: Localized): void => void warnings.push({ level: "warning", title: TITLE, message: say(message, language) });

  return {
    writeSummary(report) {
      try {
        const markdown = renderPreflightMarkdown(report, { language, budgetBytes: runner.summaryRoom() });
        if (markdown.trim() === "") throw new Error("> 1 MiB");
        runner.appendSummary(guard(markdown));
      } catch (cause) {
        warn(broken({ en: "The job summary could not be written", fr: "Le résumé du job n'a pas pu être écrit" }, cause));
      }
    },
    writeReport(report, asked) {
      try {
        const path = asked ?? join(runner.makeTemporaryFolder("pistectl-"), "preflight.json");
        runner.writeFile(path, guard(renderPreflightJson(report, { language })));
        return path;
      } catch (cause) {
        warn(broken({ en: "The report could not be written", fr: "Le rapport n'a pas pu être écrit" }, cause));
        return "";
      }
    },
    setOutputs(outputs) {
      for (const withheld of writeOutputs(outputs, { runner, redact, guard })) warn(withheld);
    },
    annotate(annotations, last) {
      const { shown, leftOut } = budgetAnnotations([...warnings, ...annotations], last === null ? {} : { [last.level]: 1 });
      for (const annotation of last === null ? shown : [...shown, last]) {
        runner.annotate({ ...annotation, title: log.clean(annotation.title), message: log.clean(annotation.message) });
      }
      const missing = leftOut.error + leftOut.warning + leftOut.notice;
      if (missing > 0) log.text(typeset(ANNOTATIONS_LEFT_OUT[language](missing), language));
    },
  };
}

const ANNOTATIONS_LEFT_OUT = {
  en: (count: number) => `${count} more annotations are not shown: the runner takes ten of each level.`,
  fr: (count: number) => `${count} autres annotations ne sont pas affichées : le runner en accepte dix par niveau.`,
};

/** Only the system's code: its message would repeat the whole path. */
function broken(what: Localized, cause: unknown): Localized {
  const detail = errorCode(cause) ?? (cause instanceof Error ? cause.message : null);
  const reason = detail === null ? "" : ` (${detail})`;
  return { en: `${what.en}${reason}. The verdict is not affected.`, fr: `${what.fr}${reason}. Le verdict n'en dépend pas.` };
}
