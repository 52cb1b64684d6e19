// #region
import { createPisteClient, PisteError } from "@pistectl/auth-core";
// #endregion
import { localEndpoints } from "./local-endpoints.ts";

// #region

const piste = createPisteClient({
  environment: "production",
  clientId: process.env.PISTE_CLIENT_ID ?? "",
  clientSecret: "the-secret-of-another-application",
  // #endregion
  ...localEndpoints,
  // #region
});
try {
  await piste.fetch("/mtes/sne-cotation/v1.0/healthcheck");
} catch (error) {
  if (!(error instanceof PisteError)) throw error;
  console.log(error.code); // token/client-refused
  console.log(error.diagnosis.responsible); // you
  console.log(error.diagnosis.remedies[0]?.fr); // Recopiez les deux valeurs depuis piste.gouv.fr/apps…
  console.log(error.diagnosis.url.en);
}
await piste.close();
// #endregion
