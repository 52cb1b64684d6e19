import { carryOutStep, connectGithub, type GithubApi, type Runner, readEventPayload, readRunEvent } from "@pistectl/action-kit";
import { runGit } from "@pistectl/action-kit/git";
import { run } from "./action.ts";
import { readInputs } from "./inputs.ts";
import { NO_OUTPUTS } from "./outputs.ts";

/** The whole step, to its verdict. */
export function main(): Promise<void> {
  return carryOutStep(
    async ({ masker, learned, ...step }) => {
      const { runner } = step;
      masker.secret(runner.input("github-token").trim());
      const inputs = readInputs(runner);
      let connection: Promise<GithubApi | null> | undefined;
      await run(inputs, {
        ...step,
        files: learned.watched(runner.files),
        git: learned.watchedGit(runGit),
        event: readRunEvent(runner.env.GITHUB_EVENT_NAME, readEventPayload(runner)),
        github: () => (connection ??= connect(inputs.token, runner)),
        today: new Date().toISOString().slice(0, "YYYY-MM-DD".length),
      });
    },
    { title: "PISTE manifests", outputs: NO_OUTPUTS },
  );
}

async function connect(token: string, { env }: Pick<Runner, "env">): Promise<GithubApi | null> {
  const { GITHUB_REPOSITORY: repository, GITHUB_API_URL: apiUrl } = env;
  if (token === "" || !repository || !apiUrl) return null;
  return connectGithub({ token, repository, apiUrl });
}
