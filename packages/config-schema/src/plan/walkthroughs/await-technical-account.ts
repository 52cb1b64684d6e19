import type { ConnectionFacts } from "../facts/connection-facts.ts";
import { chorusProAction } from "./chorus-pro-action.ts";
import type { DraftAction } from "./draft-action.ts";
import { SOURCES } from "./sources.ts";
import { accountName, technicalAccountId } from "./technical-account.ts";

/** The wait until a new technical account is usable. */
export function awaitTechnicalAccount(connection: ConnectionFacts, dependsOn: readonly string[]): DraftAction {
  const account = accountName(connection);
  return chorusProAction(connection, {
    id: technicalAccountId(connection, "usable"),
    kind: "wait",
    title: { en: `Wait until ${account.en} is usable`, fr: `Attendre que le ${account.fr} soit utilisable` },
    remarks: [
      {
        en: "Likely about 30 minutes after its creation (unofficial sources); until then calls are refused (401).",
        fr: "Probablement une trentaine de minutes après sa création (sources non officielles) ; jusque-là, les appels sont refusés (401).",
      },
    ],
    duration: { en: "about 30 minutes (likely)", fr: "environ 30 minutes (probable)" },
    dependsOn,
    source: SOURCES.technicalAccountDelay,
    declared: connection.accountExists,
  });
}
