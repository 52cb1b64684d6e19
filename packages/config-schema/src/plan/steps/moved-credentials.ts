import type { Credential } from "../facts/credential.ts";
import { secretKey } from "../walkthroughs/secret-store.ts";

/** Credentials, given in one order on both sides, that are kept elsewhere from now on. */
export function movedCredentials(before: readonly Credential[], after: readonly Credential[]): readonly Credential[] {
  return after.filter((credential, index) => {
    const former = before[index];
    if (former === undefined || credential.isInline) return false;
    return former.isInline || secretKey(former.place, null) !== secretKey(credential.place, null);
  });
}

/** Whether the manifest held the credential itself and now says where it is kept: who reads its history knows it. */
export function wasCommitted(before: Credential, after: Credential): boolean {
  return before.isInline && !after.isInline;
}
