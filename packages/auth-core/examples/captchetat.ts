// #region
import { createPisteClient } from "@pistectl/auth-core";
// #endregion
import { localEndpoints } from "./local-endpoints.ts";

// #region

const piste = createPisteClient({
  environment: "production",
  clientId: process.env.PISTE_CLIENT_ID ?? "",
  clientSecret: process.env.PISTE_CLIENT_SECRET ?? "",
  scope: "piste.captchetat",
  // #endregion
  ...localEndpoints,
  // #region
});
const response = await piste.fetch("/piste/captchetat/v2/healthcheck", { signal: AbortSignal.timeout(35_000) });
const { status } = (await response.json()) as { status: string };
console.log(response.status, status); // 200 UP
await piste.close();
// #endregion
