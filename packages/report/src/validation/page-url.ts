import type { Language } from "@pistectl/words";

/** Address of a rule's page in a language: the French one stands beside the English one. */
export function pageUrl(url: string, language: Language): string {
  return language === "fr" ? url.replace(/(?<!\.fr)\.md$/, ".fr.md") : url;
}
