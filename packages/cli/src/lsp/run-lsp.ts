import { commitFiles, committedManifests, findCommit, gitTree, mergeBase } from "@pistectl/action-kit/git";
import type { SourceFile } from "@pistectl/config-schema/findings";
import { serve } from "@pistectl/language-server";
import { type Outcome, succeed } from "@pistectl/words";
import { createConnection, ProposedFeatures, StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";
import type { Refusal } from "../command-line/refusal.ts";
import { refuseOperand } from "../command-line/refuse-operand.ts";
import type { Invocation } from "../command-line/verb.ts";
import type { Io } from "../machine/io.ts";
import { localDate } from "../machine/local-date.ts";
import type { LSP_FLAGS } from "./lsp-flags.ts";

/** Where most repositories branch off. */
const DEFAULT_BASE = "origin/HEAD";

/** Serves the editor at the other end of standard input until it goes. */
export async function runLsp({ flags, operands, io }: Invocation<typeof LSP_FLAGS>): Promise<Outcome<number, Refusal>> {
  const [operand] = operands;
  if (operand !== undefined) return refuseOperand("lsp", operand);
  const bases = new Map<string, Promise<readonly SourceFile[] | null>>();
  const connection = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(process.stdin),
    new StreamMessageWriter(process.stdout),
  );
  const ended = new Promise<number>((resolve) => {
    let asked = false;
    connection.onShutdown(() => {
      asked = true;
    });
    connection.onExit(() => resolve(asked ? 0 : 1));
    process.stdin.once("end", () => resolve(asked ? 0 : 1));
  });
  serve(connection, {
    files: io.files,
    today: () => localDate(io.now()),
    base: (root) => {
      const base = bases.get(root) ?? baseManifests(root, flags.base ?? DEFAULT_BASE, io);
      bases.set(root, base);
      return base;
    },
    schedule: (milliseconds, act) => {
      const timer = setTimeout(act, milliseconds);
      return () => clearTimeout(timer);
    },
  });
  connection.listen();
  return succeed(await ended);
}

/** The manifests of the commit where the work tree left a revision; null where there is no such commit. */
async function baseManifests(root: string, revision: string, { git }: Pick<Io, "git">): Promise<readonly SourceFile[] | null> {
  const [commit, head] = [await findCommit(git, root, revision), await findCommit(git, root, "HEAD")];
  if (!commit.ok) return null;
  const from = head.ok ? await mergeBase(git, root, [commit.value, head.value]) : null;
  const tree = await gitTree(git, root, from ?? commit.value);
  if (!tree.ok) return null;
  const manifests = await committedManifests(commitFiles(root, tree.value), { named: [root], further: [] });
  return manifests.ok ? manifests.value.files : null;
}
