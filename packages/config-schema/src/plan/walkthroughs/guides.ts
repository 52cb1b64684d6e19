import type { Localized } from "@pistectl/words";
import type { Subscription } from "../facts/subscription.ts";
import { SOURCES } from "./sources.ts";

/** Several sources of one step. */
export function sourceList(...sources: readonly Localized[]): Localized {
  const list = [...new Set(sources)];
  return { en: list.map(({ en }) => en).join("; "), fr: list.map(({ fr }) => fr).join(" ; ") };
}

/** The guides that show how the boxes of APIs are ticked: that of SNE-Cotation for those of MTES, that of Open Bee for those of Chorus Pro, the screens of 2023 for the others. */
export function tickingGuides(apis: readonly Subscription[], ...others: readonly Localized[]): Localized {
  return sourceList(...apis.map(tickingGuide), ...others);
}

/** The guide that says that an access is granted by the administrator of the API. */
export function approvalGuide(api: Subscription): Localized {
  return api.entry?.provider === "MTES" ? SOURCES.sneCotation : SOURCES.judilibre;
}

function tickingGuide(api: Subscription): Localized {
  return api.entry?.chorusPro === true ? SOURCES.openBeeAccount : approvalGuide(api);
}
