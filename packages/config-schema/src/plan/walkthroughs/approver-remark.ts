import type { Localized } from "@pistectl/words";

/** Where the portal names who approves. */
export const APPROVER: Localized = {
  en: "The page of the API (« Mes API ») names the approver under « Email approbateur API ».",
  fr: "La page de l'API (« Mes API ») indique l'approbateur sous « Email approbateur API ».",
};
