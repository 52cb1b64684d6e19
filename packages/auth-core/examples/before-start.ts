// #region
import { meetsRequirement, preflight, proxyFromEnvironment } from "@pistectl/auth-core";
import { CATALOGUE, describeSelectionFailure, selectApi } from "@pistectl/config-schema";
// #endregion
import { localEndpoints } from "./local-endpoints.ts";

// #region

const { PISTE_CLIENT_ID, PISTE_CLIENT_SECRET, CPRO_ACCOUNT } = process.env;

const environment = "production";
const selection = selectApi(CATALOGUE, { name: "SNE-Cotation", version: "1.0", environment });
if (!selection.ok) throw new Error(describeSelectionFailure(selection.failure).en);

const report = await preflight(
  [
    {
      name: "COTATION_METROPOLE_EXEMPLE",
      environment,
      // Messages name the source, never the value.
      clientId: { source: "PISTE_CLIENT_ID", value: PISTE_CLIENT_ID },
      clientSecret: { source: "PISTE_CLIENT_SECRET", value: PISTE_CLIENT_SECRET },
      technicalAccount: { source: "CPRO_ACCOUNT", value: CPRO_ACCOUNT },
      apis: [selection.value],
    },
  ],
  {
    allowHosts: [],
    proxyFor: proxyFromEnvironment(process.env),
    extraCa: [],
    timeoutMs: 20_000,
    // #endregion
    tokenUrl: { source: "PISTE_TOKEN_URL", value: localEndpoints.tokenUrl },
    apiBaseUrl: { source: "PISTE_API_BASE_URL", value: localEndpoints.apiBaseUrl },
    // #region
  },
);
for (const { api, verdict, diagnosis, summary } of report.targets) {
  console.log(api, verdict, diagnosis?.responsible ?? "-", summary.en);
}
if (!meetsRequirement(report, "authorized")) process.exitCode = 1;
// #endregion
