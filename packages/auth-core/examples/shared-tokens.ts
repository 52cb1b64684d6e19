// #region
import { createPisteClient, createTokenCache } from "@pistectl/auth-core";
// #endregion
import { localEndpoints } from "./local-endpoints.ts";

// #region

const application = {
  environment: "production",
  clientId: process.env.PISTE_CLIENT_ID ?? "",
  clientSecret: process.env.PISTE_CLIENT_SECRET ?? "",
  tokens: createTokenCache(),
  // #endregion
  ...localEndpoints,
  // #region
} as const;
const north = createPisteClient({ ...application, technicalAccount: process.env.CPRO_ACCOUNT_NORTH ?? "" });
const south = createPisteClient({ ...application, technicalAccount: process.env.CPRO_ACCOUNT_SOUTH ?? "" });

// Two clients, four calls at once, one token request.
const path = "/cpro/transverses/v1/health-check";
const responses = await Promise.all([north.fetch(path), south.fetch(path), north.fetch(path), south.fetch(path)]);
console.log(responses.map(({ status }) => status)); // [ 200, 200, 200, 200 ]
await Promise.all([north.close(), south.close()]);
// #endregion
