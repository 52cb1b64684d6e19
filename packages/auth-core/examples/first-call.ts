// #region
import { createPisteClient } from "@pistectl/auth-core";
// #endregion
import { localEndpoints } from "./local-endpoints.ts";

// #region

const piste = createPisteClient({
  environment: "production",
  clientId: process.env.PISTE_CLIENT_ID ?? "",
  clientSecret: process.env.PISTE_CLIENT_SECRET ?? "",
  // #endregion
  ...localEndpoints,
  // #region
});
const response = await piste.fetch("/mtes/sne-cotation/v1.0/healthcheck");
console.log(response.status, await response.json()); // 200 { version: '1.0', etat: 'OK' }
await piste.close();
// #endregion
