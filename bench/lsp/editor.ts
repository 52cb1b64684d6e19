import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

/** A language server in a process of its own, and what it costs. */
export interface Editor {
  readonly notify: (method: string, params: object) => void;
  /** The result of a request; rejected when the server has ended. */
  readonly request: (method: string, params: object) => Promise<unknown>;
  /** The next notification of a method. */
  readonly next: (method: string) => Promise<unknown>;
  /** CPU time since its start, milliseconds (proc(5)); NaN where the system does not tell. */
  readonly cpu: () => number;
  /** Resident memory, MiB. */
  readonly memory: () => number;
  /** Most resident memory since its start, bytes. */
  readonly peak: () => number;
  readonly end: () => void;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly items?: readonly unknown[] };
  readonly result?: unknown;
}

/** Clock ticks of a second, as Linux has them on every machine that Node runs on. */
const TICKS = 100;
const MIB = 1024 * 1024;

/** Starts a server; `settings` is its answer when it asks for its configuration. */
export function startEditor(command: readonly string[], settings: object): Editor {
  const [program = "", ...args] = command;
  const child = spawn(program, args, { stdio: ["pipe", "pipe", "ignore"] });
  const answers = new Map<number, { readonly resolve: (result: unknown) => void; readonly reject: (reason: Error) => void }>();
  const waiting = new Map<string, ((params: unknown) => void)[]>();
  let pending = Buffer.alloc(0);
  let lastId = 0;
  let ended: Error | null = null;
  const send = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const receive = ({ id, method, params, result }: Message): void => {
    if (method === undefined) answers.get(id ?? 0)?.resolve(result);
    else if (id !== undefined)
      send({ id, result: method === "workspace/configuration" ? (params?.items ?? []).map(() => settings) : null });
    else for (const tell of waiting.get(method)?.splice(0) ?? []) tell(params);
  };
  child.stdout.on("data", (data: Buffer) => {
    pending = Buffer.concat([pending, data]);
    for (;;) {
      const [head = "", length = ""] =
        /^(?:[\w-]+: [^\r\n]*\r\n)*?Content-Length: (\d+)\r\n(?:[\w-]+: [^\r\n]*\r\n)*\r\n/.exec(
          pending.subarray(0, 200).toString("latin1"),
        ) ?? [];
      if (length === "" || pending.length < head.length + Number(length)) break;
      receive(JSON.parse(pending.subarray(head.length, head.length + Number(length)).toString()) as Message);
      pending = pending.subarray(head.length + Number(length));
    }
  });
  // What a server that has ended was still to read is nobody's.
  child.stdin.on("error", () => {});
  child.on("close", (status, signal) => {
    ended = new Error(`The server ended: ${signal ?? `status ${status}`}`);
    for (const { reject } of answers.values()) reject(ended);
  });
  const proc = (file: string): string => readFileSync(`/proc/${child.pid}/${file}`, "utf8");
  return {
    notify: (method, params) => send({ method, params }),
    request: (method, params) =>
      new Promise((resolve, reject) => {
        if (ended !== null) return reject(ended);
        lastId++;
        answers.set(lastId, { resolve, reject });
        send({ id: lastId, method, params });
      }),
    next: (method) => new Promise((resolve) => void waiting.set(method, [...(waiting.get(method) ?? []), resolve])),
    cpu: () => {
      // utime and stime, the 14th and the 15th field; the name of the program may hold blanks.
      const [user, system] = proc("stat").replace(/^.*\)/, "").trim().split(" ").slice(11, 13);
      return ((Number(user) + Number(system)) * 1000) / TICKS;
    },
    memory: () => (Number(/^VmRSS:\s+(\d+)/m.exec(proc("status"))?.[1]) * 1024) / MIB,
    peak: () => Number(/^VmHWM:\s+(\d+)/m.exec(proc("status"))?.[1]) * 1024,
    end: () => void child.kill(),
  };
}
