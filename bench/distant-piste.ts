// A simulator behind delayed relays, in a process of its own: prints one line of JSON when ready, ends when its input does.
import { defaultScenario, startSimulator } from "@pistectl/simulator";
import { startDelayedRelay } from "./delayed-relay.ts";

const delayMs = Number(process.argv[2]);
const simulator = await startSimulator({ scenario: defaultScenario, tls: true });
const { tokenUrl, apiBaseUrl } = simulator.endpoints.production;
const token = new URL(tokenUrl);
const api = new URL(apiBaseUrl);
const relays = { token: await startDelayedRelay(Number(token.port), delayMs), api: await startDelayedRelay(Number(api.port), delayMs) };
token.port = String(relays.token.port);
api.port = String(relays.api.port);
const [application] = defaultScenario.applications;
console.log(
  JSON.stringify({
    tokenUrl: token.href,
    apiBaseUrl: api.origin,
    caPem: simulator.caPem,
    clientId: application?.clientId,
    clientSecret: application?.clientSecret,
  }),
);
process.stdin.resume();
process.stdin.on("end", async () => {
  relays.token.close();
  relays.api.close();
  await simulator.close();
});
