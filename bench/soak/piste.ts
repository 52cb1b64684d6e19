// A simulator that hesitates now and then, in a process of its own: sends its addresses when ready, and at each message how many requests have come.
import { defaultScenario, type FaultInput, startSimulator } from "@pistectl/simulator";
import type { Piste, PisteRequests } from "./soak.ts";

const APPLICATIONS = 20;
const READY = "COTATION_METROPOLE_EXEMPLE";

const requests = Number(process.argv[2]);
const [sample] = defaultScenario.applications.filter(({ name }) => name === READY);
if (sample === undefined) throw new Error(`the scenario lacks ${READY}`);
const applications = Array.from({ length: APPLICATIONS }, (_, index) => ({
  ...sample,
  name: `APPLICATION_${index + 1}`,
  clientId: sample.clientId.replace(/..$/, String(index).padStart(2, "0")),
}));

/** At every so many requests, as often as can come. */
function nowAndThen(every: number, fault: FaultInput): readonly FaultInput[] {
  return Array.from({ length: Math.ceil((2 * requests) / every) }, (_, index) => ({ ...fault, nth: (index + 1) * every }));
}

const seen: PisteRequests = { token: 0, api: 0 };
const simulator = await startSimulator({
  scenario: {
    ...defaultScenario,
    applications,
    faults: [
      ...nowAndThen(41, { on: "token", kind: "status", status: 503 }),
      ...nowAndThen(67, { on: "token", kind: "bare-400" }),
      ...nowAndThen(37, { on: "api", kind: "status", status: 429, retryAfter: 1 }),
      ...nowAndThen(53, { on: "api", kind: "token-invalidated", status: 401 }),
      ...nowAndThen(71, { on: "api", kind: "reset" }),
    ],
  },
  tls: false,
  seed: 1,
  onRequest: ({ host }) => void seen[host]++,
});
process.on("message", () => process.send?.(seen));
process.on("disconnect", () => process.exit());
process.send?.({
  ...simulator.endpoints.production,
  credentials: applications.map(({ clientId, clientSecret }) => ({ clientId, clientSecret })),
} satisfies Piste);
