import { completeSound } from "./complete-scenario.ts";
import type { ScenarioInput } from "./scenario.ts";

/**
 * Identifiers of the applications played by default. They are no secrets: PISTE gives random ones.
 * @param number Rank of the application.
 */
function credentials(number: number): { readonly clientId: string; readonly clientSecret: string; readonly apiKey: string } {
  const rank = String(number).padStart(12, "0");
  return {
    clientId: `51300000-0000-4000-a000-${rank}`,
    clientSecret: `51300000-0000-4000-b000-${rank}`,
    apiKey: `51300000-0000-4000-c000-${rank}`,
  };
}

const INPUT = {
  applications: [
    {
      name: "COTATION_METROPOLE_EXEMPLE",
      environment: "production",
      ...credentials(1),
      subscriptions: [{ api: "SNE-Cotation", version: "1.0", terms: "not-required" }],
    },
    {
      name: "COTATION_SANS_PROFIL_EXEMPLE",
      environment: "production",
      ...credentials(2),
      subscriptions: [{ api: "SNE-Cotation", version: "1.0", terms: "not-required", profile: "pending" }],
    },
    {
      name: "COTATION_SANS_ACCORD_EXEMPLE",
      environment: "production",
      ...credentials(3),
      subscriptions: [{ api: "SNE-Cotation", version: "1.0", terms: "not-required", approval: "pending", profile: "pending" }],
    },
    {
      name: "FACTURATION_COMMUNE_EXEMPLE",
      environment: "production",
      ...credentials(4),
      subscriptions: ["Factures", "Structures", "Transverses", "Utilisateurs"].map((api) => ({ api, approval: "not-required" as const })),
      technicalAccount: { login: "TECH_1_000001@cpro.fr", password: "mot-de-passe-du-simulateur" },
    },
    {
      name: "FORMULAIRE_EXEMPLE",
      environment: "production",
      ...credentials(5),
      scopes: ["piste.captchetat"],
      subscriptions: [{ api: "CaptchEtat" }],
    },
    {
      name: "VEILLE_JURIDIQUE_EXEMPLE",
      environment: "production",
      ...credentials(6),
      subscriptions: [
        { api: "Légifrance", approval: "not-required" },
        { api: "JUDILIBRE", approval: "not-required" },
      ],
    },
    {
      name: "APP_SANDBOX_camille.martin@metropole.example",
      environment: "sandbox",
      ...credentials(7),
      subscriptions: [
        { api: "SNE-Cotation site-ecole", version: "1.0", terms: "not-required" },
        { api: "Légifrance", approval: "not-required" },
        { api: "JUDILIBRE", approval: "not-required" },
        ...["Factures", "Structures", "Transverses", "Utilisateurs"].map((api) => ({ api, approval: "not-required" as const })),
      ],
      technicalAccount: { login: "TECH_1_000002@cpro.fr", password: "mot-de-passe-du-simulateur" },
    },
    {
      name: "APPLICATION_DESACTIVEE_EXEMPLE",
      environment: "production",
      ...credentials(8),
      enabled: false,
      subscriptions: [{ api: "SNE-Cotation", version: "1.0", terms: "not-required" }],
    },
    {
      name: "QUOTA_EPUISE_EXEMPLE",
      environment: "production",
      ...credentials(9),
      subscriptions: [{ api: "Légifrance", approval: "not-required" }],
      quota: { calls: 0, windowSeconds: 14_400 },
    },
  ],
} as const satisfies ScenarioInput;

/** A scenario with an application for each of the usual situations. A test reads it: here it is not checked again. */
export const defaultScenario = completeSound(INPUT);
