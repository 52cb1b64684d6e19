import { join } from "node:path";
import { fail, type Localized, type Outcome, succeed } from "@pistectl/words";
import { describeOutletError, OUTLET_PROBLEMS, outletProblem } from "./describe-outlet-error.ts";
import type { Runner } from "./runner.ts";

/** Where reports go: the runner, and what keeps unmistakable secrets out of rendered text. */
interface Outlet {
  readonly runner: Pick<Runner, "summaryRoom" | "appendSummary" | "makeTemporaryFolder" | "writeFile">;
  readonly guard: (rendered: string) => string;
}

/** Appends to the job's summary what `render` gives for the room that is left there, UTF-8 bytes; nothing that fits in it is a failure too. */
export function writeSummary({ runner, guard }: Outlet, render: (room: number) => string): Outcome<null, Localized> {
  try {
    const markdown = render(runner.summaryRoom());
    if (markdown.trim() === "") throw outletProblem(OUTLET_PROBLEMS.full);
    runner.appendSummary(guard(markdown));
    return succeed(null);
  } catch (cause) {
    return fail(unwritten({ en: "The job summary could not be written", fr: "Le résumé du job n'a pas pu être écrit" }, cause));
  }
}

/** A report that becomes a file. */
export interface ReportFile {
  /** Path that an input asks for; null for a temporary file. */
  readonly asked: string | null;
  /** Name of the temporary file. */
  readonly name: string;
  /** Said when it fails, without a full stop. */
  readonly unwritten: Localized;
  readonly render: () => string;
}

/** Writes a report, and gives its path. */
export function writeReport({ runner, guard }: Outlet, file: ReportFile): Outcome<string, Localized> {
  try {
    const path = file.asked ?? join(runner.makeTemporaryFolder("pistectl-"), file.name);
    runner.writeFile(path, guard(file.render()));
    return succeed(path);
  } catch (cause) {
    return fail(unwritten(file.unwritten, cause));
  }
}

function unwritten(what: Localized, cause: unknown): Localized {
  const reason = describeOutletError(cause);
  return { en: `${what.en}: ${reason.en}. The verdict is not affected.`, fr: `${what.fr} : ${reason.fr}. Le verdict n'en dépend pas.` };
}
