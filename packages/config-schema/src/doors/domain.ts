// PISTE's own names, compared.
export { ORGANIZATION_CODES } from "../domain/organization-codes.ts";
export { organizationKey } from "../domain/organization-key.ts";
