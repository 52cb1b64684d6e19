import type { Dialogue } from "./io.ts";

/** A terminal to speak with. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** Ends the dialogue. */
  readonly interrupted: AbortSignal;
  /** Told of Ctrl-C, which the terminal hands over as a key while a line is edited. */
  readonly interrupt: () => void;
}

/** Questions and answers line by line, with the usual keys to edit a line; lines typed or pasted ahead are kept for the questions to come. */
export async function openTerminalDialogue({ input, output, interrupted, interrupt }: Terminal): Promise<Dialogue> {
  const { createInterface } = await import("node:readline");
  const lines: string[] = [];
  let isOver = interrupted.aborted;
  let waiting: ((line: string | null) => void) | null = null;
  const give = (line: string | null): void => {
    const reader = waiting;
    waiting = null;
    if (reader !== null) reader(line);
    else if (line !== null) lines.push(line);
  };
  const editor = createInterface({ input, output, terminal: true, historySize: 0 });
  editor.on("line", give);
  editor.on("close", () => {
    isOver = true;
    give(null);
  });
  editor.on("SIGINT", interrupt);
  const close = (): void => editor.close();
  interrupted.addEventListener("abort", close, { once: true });
  return {
    ask: async (prompt) => {
      const ahead = lines.shift();
      if (ahead !== undefined) {
        output.write(`${prompt}${ahead}\n`);
        return ahead;
      }
      if (isOver) return null;
      return new Promise<string | null>((resolve) => {
        waiting = resolve;
        editor.setPrompt(prompt);
        editor.prompt();
      });
    },
    close,
  };
}
