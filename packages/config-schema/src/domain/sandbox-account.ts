import type { DocumentEnvironment } from "./document-environment.ts";

/** What PISTE puts before the account's e-mail address to name the sandbox application that it creates at registration. */
export const SANDBOX_PREFIX = "APP_SANDBOX_";

/** Looser than `contact/email`: what PISTE once took as the login of an account stands in the name, whatever it is. */
const ADDRESS = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/;

/** The account in the name of a sandbox application, case folded; null when the name, case of the prefix included, is not one that PISTE gives. */
export function sandboxAccount(name: string): string | null {
  const address = name.startsWith(SANDBOX_PREFIX) ? name.slice(SANDBOX_PREFIX.length) : "";
  return ADDRESS.test(address) ? address.toLowerCase() : null;
}

/** Whether an application can bear this name in this environment, as far as the prefix of the sandbox tells. */
export function fitsEnvironment(name: string, environment: DocumentEnvironment): boolean {
  return environment === "sandbox" ? sandboxAccount(name) !== null : !name.toUpperCase().startsWith(SANDBOX_PREFIX);
}
