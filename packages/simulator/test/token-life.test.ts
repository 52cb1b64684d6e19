import type { FaultInput } from "@pistectl/simulator";
import { expect, test } from "vitest";
import { NOON, plain, READY, SNE_HEALTH, tokenOf } from "./sample.ts";
import { ask, written } from "./wire.ts";

const KNOWN = "200 -";
const NO_TOKEN = "400 Unable to find token in the message";
const UNKNOWN = "401 Unable to find the access token in persistent storage";

/** What is done one after the other: a new token is asked for, time passes (milliseconds), the last or the first token is used. */
type Step = "new" | "last" | "first" | number;

test.each<readonly [title: string, faults: readonly FaultInput[], steps: readonly Step[], heard: readonly string[]]>([
  ["a token is known at once", [], ["new", "last"], [KNOWN]],
  [
    "a new token reaches the gateway later",
    [{ on: "token", kind: "slow-propagation", milliseconds: 2000 }],
    ["new", "last", 1999, "last", 1, "last"],
    [UNKNOWN, UNKNOWN, KNOWN],
  ],
  [
    "a renewal alone is slow",
    [{ on: "token", kind: "slow-propagation", nth: 2 }],
    ["new", "last", "new", "last", "first", 1000, "last"],
    [KNOWN, UNKNOWN, KNOWN, KNOWN],
  ],
  [
    "a token is ended by its second call, and stays so",
    [{ on: "api", kind: "token-invalidated", nth: 2 }],
    ["new", "last", "last", "last", "new", "last", "first"],
    [KNOWN, NO_TOKEN, NO_TOKEN, KNOWN, NO_TOKEN],
  ],
  [
    "an ended token can be answered by 401",
    [{ on: "api", kind: "token-invalidated", status: 401, nth: 1 }],
    ["new", "last", "new", "last"],
    [UNKNOWN, KNOWN],
  ],
  [
    "an ended token and a slow renewal",
    [
      { on: "api", kind: "token-invalidated", nth: 1 },
      { on: "token", kind: "slow-propagation", milliseconds: 500, nth: 2 },
    ],
    ["new", "last", "new", "last", 500, "last"],
    [NO_TOKEN, UNKNOWN, KNOWN],
  ],
])("%s", async (_title, faults, steps, heard) => {
  let now = NOON;
  const simulator = await plain({ faults }, { now: () => now });
  try {
    const tokens: string[] = [];
    const answers: string[] = [];
    for (const step of steps) {
      if (typeof step === "number") now += step;
      else if (step === "new") tokens.push(await tokenOf(simulator, READY));
      else {
        const authorization = `Bearer ${tokens.at(step === "first" ? 0 : -1)}`;
        const { status, headers } = await ask(
          simulator.endpoints.production.apiBaseUrl,
          written("GET", SNE_HEALTH, { Authorization: authorization }),
        );
        answers.push(`${status} ${/error_description="([^"]*)"/.exec(headers["www-authenticate"] ?? "")?.[1] ?? "-"}`);
      }
    }
    expect(answers).toEqual(heard);
  } finally {
    await simulator.close();
  }
});
