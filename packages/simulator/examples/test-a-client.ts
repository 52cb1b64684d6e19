// #region
import { defaultScenario, startSimulator } from "@pistectl/simulator";

const simulator = await startSimulator({
  // The token endpoint hesitates twice, as PISTE sometimes does.
  scenario: { ...defaultScenario, faults: [{ on: "token", kind: "sequence", statuses: [503, 503, 200] }] },
  tls: false,
  // The same tokens, identifiers and random faults on every run.
  seed: 1,
});
const { tokenUrl, apiBaseUrl } = simulator.endpoints.production;

// In place of your client: it has to ask three times.
const { clientId, clientSecret } = defaultScenario.applications[0] ?? { clientId: "", clientSecret: "" };
const form = new URLSearchParams({ grant_type: "client_credentials", client_id: clientId, client_secret: clientSecret });
let answer = await fetch(tokenUrl, { method: "POST", body: form });
while (answer.status === 503) answer = await fetch(tokenUrl, { method: "POST", body: form });
const { access_token: token } = (await answer.json()) as { access_token: string };
const health = await fetch(`${apiBaseUrl}/mtes/sne-cotation/v1.0/healthcheck`, { headers: { authorization: `Bearer ${token}` } });
console.log(await health.json());

// What arrived, without secrets.
for (const { method, path, answer: given } of simulator.requests) console.log(method, path, given?.status);
await simulator.close();
// #endregion
