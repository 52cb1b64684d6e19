import { type Annotation, budgetAnnotations, writeOutputs, writeReport, writeSummary } from "@pistectl/action-kit";
import type { PreflightReport } from "@pistectl/auth-core/preflight";
import { renderPreflightJson, renderPreflightMarkdown } from "@pistectl/report/preflight";
import { type Language, type Localized, say, typeset } from "@pistectl/words";
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
      const written = writeSummary({ runner, guard }, (budgetBytes) => renderPreflightMarkdown(report, { language, budgetBytes }));
      if (!written.ok) warn(written.failure);
    },
    writeReport(report, asked) {
      const written = writeReport(
        { runner, guard },
        {
          asked,
          name: "preflight.json",
          unwritten: { en: "The report could not be written", fr: "Le rapport n'a pas pu être écrit" },
          render: () => renderPreflightJson(report, { language }),
        },
      );
      if (written.ok) return written.value;
      warn(written.failure);
      return "";
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
