import { setTimeout as wait } from "node:timers/promises";
import { createLeapingClock } from "../leaping-clock.ts";
import { loopTurns } from "../loop-turns.ts";
import { type Check, type Checked, findingOf } from "../run-check.ts";
import { grant } from "../scripted-server.ts";

/** How a cell is played: the fault comes at the first attempt alone, at every one, or at every one through a proxy. */
export type Play = "first" | "every" | "proxied";

/** What one cell of the table showed. */
export interface Seen {
  /** `verdict code responsible certainty`; `ready` alone. */
  readonly finding: string;
  /** Attempts at what is faulty. */
  readonly tries: number;
  /** Whether a second token was asked for on the way. */
  readonly renewed: boolean;
  /** On the clock of the check. */
  readonly milliseconds: number;
}

/** One check on a clock of its own, whose time passes only where a silence is waited for. */
export interface PlayedCheck {
  /** Time passes to the end of the next wait, once nothing but a silence is waited for. */
  leap(): Promise<void>;
  /** The same again and again, until the check is over. */
  leapOn(): Promise<void>;
  run(perform: (check: Check) => Promise<Checked>, check: Check): Promise<Seen>;
}

/** How long what was sent is given to be read, milliseconds of the machine. */
const READING_MS = 20;

/** A check whose fault is at the token's side or at the API's. */
export function createPlayedCheck(side: "token" | "api"): PlayedCheck {
  // The certificates of the tests are judged by the machine's clock.
  const clock = createLeapingClock({ startsAt: Date.now() });
  const startedAt = clock.now();
  let over = false;
  let tokenAnswered = false;
  let apiConnected = false;
  const leap = async (): Promise<void> => {
    // The connection opened ahead goes on beside the token request.
    while (!over && !(side === "token" ? apiConnected : tokenAnswered)) await wait(1);
    await wait(READING_MS);
    await loopTurns();
    while (!over && !clock.leapToNext()) await wait(1);
  };
  return {
    leap,
    async leapOn() {
      while (!over) await leap();
    },
    async run(perform, check) {
      const { target, token } = await perform({
        ...check,
        clock,
        token: (check.token ?? [grant()]).map((reply) => (socket, request) => {
          tokenAnswered = true;
          return reply(socket, request);
        }),
        apiServer: {
          ...check.apiServer,
          onConnection: () => {
            apiConnected = true;
            return false;
          },
        },
      });
      over = true;
      const stage = side === "token" ? "token" : "gateway";
      return {
        finding: findingOf(target),
        tries: target.attempts.filter((attempt) => attempt.stage === stage).length,
        renewed: side === "api" && token.requests.length === 2,
        milliseconds: clock.now() - startedAt,
      };
    },
  };
}

/** Whether a fault is met, each time that it is asked. */
export function metBy(play: Play): () => boolean {
  let met = 0;
  return () => play !== "first" || met++ === 0;
}
