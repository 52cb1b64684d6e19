import type { ApiRequest, CatalogueEnvironmentName } from "@pistectl/config-schema/catalogue";

/** What a connection is used for, as the manifest writes it. */
export const USAGES = ["direct", "publisher-solution", "concentrator"] as const;
/** Value of `usage.type` in a connection. */
export type Usage = (typeof USAGES)[number];

/** Everything that `init` has to know. */
export interface Answers {
  readonly organization: string;
  /** Names as the catalogue writes them, versions as typed. */
  readonly apis: readonly ApiRequest[];
  readonly environments: readonly CatalogueEnvironmentName[];
  /** Versions by `versionKey`. */
  readonly versions: Readonly<Record<string, string>>;
  readonly structureName: string;
  /** Empty when it is left out. */
  readonly siret: string;
  readonly managerName: string;
  readonly managerEmail: string;
  /** Address of the PISTE account, which ends the name of the sandbox application. */
  readonly accountEmail: string;
  /** Name of the production application. */
  readonly name: string;
  readonly notificationsEmail: string;
  /** Everything is granted, accepted and open already. */
  readonly inPlace: boolean;
  readonly usage: Usage;
  readonly publisher: string;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly workflow: boolean;
}

/** Answers so far. */
export type Draft = Partial<Answers>;

/** Where the version of an API stands, by its place among the APIs asked for. */
export function versionKey(environment: CatalogueEnvironmentName, api: number): string {
  return `${environment} ${api}`;
}
