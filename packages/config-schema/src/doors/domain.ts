// PISTE's own names, compared.
export { ORGANIZATION_CODES } from "../domain/organization-codes.ts";
export { organizationKey } from "../domain/organization-key.ts";
export { SANDBOX_PREFIX } from "../domain/sandbox-account.ts";
