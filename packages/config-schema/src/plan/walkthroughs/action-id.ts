import { pointerToken } from "@pistectl/words";

/** Id of an action: what it is about, whose it is, what is done. */
export function actionId(
  about: "account" | "application" | "connection" | "connector" | "partner" | "structure" | "technical-account",
  name: string,
  ...steps: readonly string[]
): string {
  return [about, name, ...steps].map(pointerToken).join("/");
}
