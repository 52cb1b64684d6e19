import type { PlaygroundFile } from "./playground-project.ts";

/** What the page asks of its worker; the answer comes over the port that goes with it. */
export type WorkerMessage =
  | {
      /** Language server messages over the port from then on. */
      readonly kind: "serve";
      /** Day of the rules that count days, `YYYY-MM-DD`. */
      readonly day: string;
      /** Files by absolute path: their text, or the size in bytes of one that is not shown. */
      readonly files: Readonly<Record<string, string | number>>;
      /** The texts that plans are compared with when a client asks for the base `opened`; without one they are compared with nothing. */
      readonly opened: readonly PlaygroundFile[];
    }
  | {
      /** The samples of a rule, once. */
      readonly kind: "samples";
      readonly rule: string;
    };
