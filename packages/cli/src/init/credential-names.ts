import type { CatalogueEnvironmentName } from "@pistectl/config-schema/catalogue";
import { applicationNameFrom } from "./application-name-from.ts";
import type { Answers } from "./draft.ts";

/** Environment variables that hold what an application needs: never the same in two environments. */
export interface CredentialNames {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Technical account of Chorus Pro. */
  readonly account: string;
}

const DEFAULTS: Readonly<Record<CatalogueEnvironmentName, CredentialNames>> = { production: named(""), sandbox: named("SANDBOX_") };

/** Names by environment that the default of `--allow-env` lets through and that no other application has: the usual ones, else after the application. */
export function credentialNames(
  { name, structureName }: Pick<Answers, "name" | "structureName">,
  taken: ReadonlySet<string>,
): Readonly<Record<CatalogueEnvironmentName, CredentialNames>> {
  const structure = applicationNameFrom(structureName) ?? "APPLICATION";
  const production = firstFree(
    DEFAULTS.production,
    applicationNameFrom(name) ?? structure,
    new Set([...taken, ...allOf(DEFAULTS.sandbox)]),
  );
  const sandbox = firstFree(DEFAULTS.sandbox, `${structure}_SANDBOX`, new Set([...taken, ...allOf(production)]));
  return { production, sandbox };
}

function firstFree(usual: CredentialNames, label: string, taken: ReadonlySet<string>): CredentialNames {
  const isFree = (names: CredentialNames): boolean => allOf(names).every((name) => !taken.has(name));
  let names = isFree(usual) ? usual : named(`${label}_`);
  for (let number = 2; !isFree(names); number++) names = named(`${label}_${number}_`);
  return names;
}

function named(label: string): CredentialNames {
  return { clientId: `PISTE_${label}CLIENT_ID`, clientSecret: `PISTE_${label}CLIENT_SECRET`, account: `CPRO_${label}ACCOUNT` };
}

function allOf({ clientId, clientSecret, account }: CredentialNames): readonly string[] {
  return [clientId, clientSecret, account];
}
