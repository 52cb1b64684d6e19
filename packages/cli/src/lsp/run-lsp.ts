import { resolve } from "node:path";
import { readProjectConfiguration } from "@pistectl/config-schema/project";
import { serveStreams } from "@pistectl/language-server/node";
import { type Outcome, succeed } from "@pistectl/words";
import type { Refusal } from "../command-line/refusal.ts";
import { refuseOperand } from "../command-line/refuse-operand.ts";
import type { Invocation } from "../command-line/verb.ts";
import { localDate } from "../machine/local-date.ts";
import { refuseProject } from "../manifests/refuse-project.ts";
import type { LSP_FLAGS } from "./lsp-flags.ts";

/** Serves the editor at the other end of standard input until it goes. */
export async function runLsp(invocation: Invocation<typeof LSP_FLAGS>): Promise<Outcome<number, Refusal>> {
  const { flags, operands, io, language, languageAsked, configurationFile } = invocation;
  const [operand] = operands;
  if (operand !== undefined) return refuseOperand("lsp", operand);
  const configuration = configurationFile === undefined ? null : resolve(io.workingFolder, configurationFile);
  const read = readProjectConfiguration(configuration, io.workingFolder, io.files);
  // What is wrong in it is shown in the editor, and may be mended there.
  if (!read.ok && read.failure.code === "configuration-unreadable")
    return refuseProject(read.failure, { workingFolder: io.workingFolder, typedAs: () => configurationFile });
  return succeed(
    await serveStreams({
      ...{ input: process.stdin, output: process.stdout, files: io.files, git: io.git },
      today: () => localDate(io.now()),
      base: flags.base ?? null,
      language: { asked: languageAsked ? language : null, usual: language },
      configuration,
    }),
  );
}
