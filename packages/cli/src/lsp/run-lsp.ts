import { beSparing } from "@pistectl/action-kit/disk";
import { serveStreams } from "@pistectl/language-server/node";
import { type Outcome, succeed } from "@pistectl/words";
import type { Refusal } from "../command-line/refusal.ts";
import { refuseOperand } from "../command-line/refuse-operand.ts";
import type { Invocation } from "../command-line/verb.ts";
import { localDate } from "../machine/local-date.ts";
import type { LSP_FLAGS } from "./lsp-flags.ts";

/** Serves the editor at the other end of standard input until it goes. */
export async function runLsp({ flags, operands, io }: Invocation<typeof LSP_FLAGS>): Promise<Outcome<number, Refusal>> {
  const [operand] = operands;
  if (operand !== undefined) return refuseOperand("lsp", operand);
  // It stays for as long as the editor does.
  beSparing();
  const machine = { input: process.stdin, output: process.stdout, files: io.files, git: io.git };
  return succeed(await serveStreams({ ...machine, today: () => localDate(io.now()), base: flags.base ?? null }));
}
