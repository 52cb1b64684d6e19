import {
  connectGithub,
  createMasker,
  createRunner,
  createSafeLog,
  type GithubApi,
  readEventPayload,
  readRunEvent,
  writeOutputs,
} from "@pistectl/action-kit";
import { runGit } from "@pistectl/action-kit/git";
import { learnSecrets } from "@pistectl/action-kit/secrets";
import { createRedactor } from "@pistectl/auth-core/redaction";
import { neutraliseLogLine } from "@pistectl/report/escaping";
import { run } from "./action.ts";
import { readInputs } from "./inputs.ts";
import { NO_OUTPUTS } from "./outputs.ts";

const BUG =
  "The action broke off: this is a bug of pistectl. Please report the lines above at https://github.com/pistectl/pistectl/issues.";

const runner = createRunner();
const redactor = createRedactor();
const masker = createMasker(runner.mask, redactor);
const learned = learnSecrets();
const guard = (rendered: string): string => learned.guard(redactor.guard(rendered));
const redact = (value: string): string => learned.guard(redactor.redact(value));
const log = createSafeLog(runner.print, { guard, neutralise: neutraliseLogLine });

async function connect(token: string): Promise<GithubApi | null> {
  const { GITHUB_REPOSITORY: repository, GITHUB_API_URL: apiUrl } = runner.env;
  if (token === "" || !repository || !apiUrl) return null;
  return connectGithub({ token, repository, apiUrl });
}

/** The whole step, to its verdict. */
export async function main(): Promise<void> {
  try {
    masker.secret(runner.input("github-token").trim());
    const inputs = readInputs(runner);
    let connection: Promise<GithubApi | null> | undefined;
    await run(inputs, {
      runner,
      log,
      redact,
      guard,
      files: learned.watched(runner.files),
      git: learned.watchedGit(runGit),
      event: readRunEvent(runner.env.GITHUB_EVENT_NAME, readEventPayload(runner)),
      github: () => (connection ??= connect(inputs.token)),
      today: new Date().toISOString().slice(0, "YYYY-MM-DD".length),
    });
  } catch (bug) {
    writeOutputs(NO_OUTPUTS, { runner, redact, guard });
    log.text(redact(bug instanceof Error ? (bug.stack ?? bug.message) : String(bug)));
    runner.annotate({ level: "error", title: "PISTE manifests", message: BUG });
    runner.fail();
  }
}
