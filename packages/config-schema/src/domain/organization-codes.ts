/** The codes of organizations that are known (SNE-Cotation guide, 2021); those of others are given in their invitations. */
export const ORGANIZATION_CODES = [{ organization: "MTES", code: "984b19" }] as const;
