// #region
import { readFileSync } from "node:fs";
import { createPisteClient, proxyFromEnvironment } from "@pistectl/auth-core";
// #endregion
import { localEndpoints } from "./local-endpoints.ts";

// #region

const piste = createPisteClient({
  environment: "production",
  clientId: process.env.PISTE_CLIENT_ID ?? "",
  clientSecret: process.env.PISTE_CLIENT_SECRET ?? "",
  proxyFor: proxyFromEnvironment(process.env), // HTTPS_PROXY and NO_PROXY
  extraCa: [readFileSync("company-ca.pem", "utf8")], // of a proxy that opens TLS; trusted besides the machine's own
  // #endregion
  ...localEndpoints,
  // #region
});
const response = await piste.fetch("/dila/legifrance/lf-engine-app/list/ping");
console.log(response.status, await response.text()); // 200 pong
await piste.close();
// #endregion
