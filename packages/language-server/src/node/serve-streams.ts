import { commitFiles, committedManifests, findCommit, type Git, gitTree, mergeBase } from "@pistectl/action-kit/git";
import type { ProjectFiles } from "@pistectl/config-schema/discovery";
import type { SourceFile } from "@pistectl/config-schema/editing";
import { createConnection, ProposedFeatures, StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";
import { serve } from "../server/serve.ts";

/** What the server uses of a machine. */
export interface NodeMachine {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly files: ProjectFiles;
  readonly git: Git;
  /** Day of the rules that count days, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** Commit that plans are compared with, a revision of git; where it is none, nothing was declared before. */
  readonly base: string;
}

/** Milliseconds in which the last messages of a client that is gone are answered. */
const GRACE_MS = 300;

/** Serves the client at the other end of two streams until it goes: 0 when it said so before, 1 when it was just gone. */
export async function serveStreams({ input, output, files, git, today, base: revision }: NodeMachine): Promise<number> {
  const bases = new Map<string, Promise<readonly SourceFile[] | null>>();
  const connection = createConnection(ProposedFeatures.all, new StreamMessageReader(input), new StreamMessageWriter(output));
  const ended = new Promise<number>((resolve) => {
    let isAsked = false;
    connection.onShutdown(() => {
      isAsked = true;
    });
    connection.onExit(() => resolve(isAsked ? 0 : 1));
    // What came before the end is still being answered.
    input.once("end", () => setTimeout(() => resolve(isAsked ? 0 : 1), GRACE_MS));
  });
  serve(connection, {
    files,
    today,
    base: (root) => {
      const base = bases.get(root) ?? baseManifests(root, revision, git);
      bases.set(root, base);
      return base;
    },
    schedule: (milliseconds, act) => {
      const timer = setTimeout(act, milliseconds);
      return () => clearTimeout(timer);
    },
  });
  connection.listen();
  return ended;
}

/** The manifests of the commit where the work tree left a revision; null where there is no such commit. */
async function baseManifests(root: string, revision: string, git: Git): Promise<readonly SourceFile[] | null> {
  const [commit, head] = [await findCommit(git, root, revision), await findCommit(git, root, "HEAD")];
  if (!commit.ok) return null;
  const from = head.ok ? await mergeBase(git, root, [commit.value, head.value]) : null;
  const tree = await gitTree(git, root, from ?? commit.value);
  if (!tree.ok) return null;
  const manifests = await committedManifests(commitFiles(root, tree.value), { named: [root], further: [], folder: null });
  return manifests.ok ? manifests.value.files : null;
}
