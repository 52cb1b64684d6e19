import type { ConnectionFacts } from "../facts/connection-facts.ts";
import { awaitTechnicalAccount } from "../walkthroughs/await-technical-account.ts";
import { createTechnicalAccount } from "../walkthroughs/create-technical-account.ts";
import type { DraftAction } from "../walkthroughs/draft-action.ts";
import { type PasswordRenewal, resetPassword } from "../walkthroughs/reset-password.ts";
import type { Sharing } from "../walkthroughs/sharing.ts";
import { storeAccount } from "../walkthroughs/store-account.ts";

/** What happens to the technical account of a connection. */
export interface AccountChange {
  readonly isNew: boolean;
  /** Null when the password stays. */
  readonly renewal: PasswordRenewal | null;
  /** Its credential is kept elsewhere from now on. */
  readonly isMoved: boolean;
  /** Logins of other accounts that are declared under the same name of the secret store. */
  readonly others: Sharing;
}

/** Made, given a new password, stored once, then usable: what of it the change asks for. */
export function technicalAccountSteps(
  connection: ConnectionFacts,
  { isNew, renewal, isMoved, others }: AccountChange,
  dependsOn: readonly string[],
): readonly DraftAction[] {
  const created = isNew ? [createTechnicalAccount(connection, dependsOn)] : [];
  const made = created.map(({ id }) => id);
  const reset = renewal === null ? [] : [resetPassword(connection, renewal, made)];
  const isStored = isNew || renewal !== null || isMoved;
  const storing = { declared: !isNew && !isMoved && renewal?.declared === true, isOldValue: !isNew && renewal === null, others };
  return [
    ...created,
    ...reset,
    ...(isStored ? [storeAccount(connection, storing, [...made, ...reset.map(({ id }) => id)])] : []),
    ...(isNew ? [awaitTechnicalAccount(connection, made)] : []),
  ];
}
