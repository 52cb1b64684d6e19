// PISTE's own names, compared.
export { organizationKey } from "../domain/organization-key.ts";
