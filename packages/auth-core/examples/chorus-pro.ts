// #region
import { createPisteClient } from "@pistectl/auth-core";
// #endregion
import { localEndpoints } from "./local-endpoints.ts";

// #region

const piste = createPisteClient({
  environment: "production",
  clientId: process.env.PISTE_CLIENT_ID ?? "",
  clientSecret: process.env.PISTE_CLIENT_SECRET ?? "",
  technicalAccount: process.env.CPRO_ACCOUNT ?? "", // login:password, as Chorus Pro gave them
  // #endregion
  ...localEndpoints,
  // #region
});
const response = await piste.fetch("/cpro/structures/v1/rechercher", {
  method: "POST",
  headers: { "content-type": "application/json;charset=utf-8" },
  body: JSON.stringify({ structure: { typeIdentifiantStructure: "SIRET", identifiantStructure: "24000010900019" } }),
});
const { codeRetour, libelle } = (await response.json()) as { codeRetour: number; libelle: string };
console.log(response.status, codeRetour, libelle); // 200 0 TRA_MSG_00.000
await piste.close();
// #endregion
