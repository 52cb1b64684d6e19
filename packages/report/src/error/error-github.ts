import { workflowCommand } from "../escaping/workflow-command.ts";

/** What went wrong before there was a report, as an annotation. */
export function renderErrorGithub(code: string, message: string): string {
  return `${workflowCommand("error", code, message)}\n`;
}
