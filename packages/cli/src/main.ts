import { leave, processIo } from "./machine/process-io.ts";
import { run } from "./run.ts";

/** What this module gives, in the sources and in the built command line. */
export interface Main {
  readonly main: typeof main;
  readonly tour: typeof tour;
}

/** One command line, without the names of Node and of the script, to the end of the process. */
export async function main(argv: readonly string[]): Promise<never> {
  const io = processIo();
  return leave(await run(argv, io), io);
}

/** The tour of `npm start`, over the examples in a folder, to the end of the process. */
export async function tour(workingFolder: string): Promise<never> {
  const { runDemo } = await import("./demo/run-demo.ts");
  const io = processIo();
  return leave(await runDemo({ ...io, workingFolder }, run), io);
}
