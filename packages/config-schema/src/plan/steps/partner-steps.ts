import type { PartnerFacts } from "../facts/partner-facts.ts";
import { actionId } from "../walkthroughs/action-id.ts";
import { deleteSecrets } from "../walkthroughs/delete-secrets.ts";
import type { DraftAction } from "../walkthroughs/draft-action.ts";
import { joinPartner } from "../walkthroughs/join-partner.ts";
import { leavePartner } from "../walkthroughs/leave-partner.ts";
import { renewPartner } from "../walkthroughs/renew-partner.ts";
import { storePartner } from "../walkthroughs/store-partner.ts";
import { dyingCredentials } from "./dying-credentials.ts";
import { movedCredentials, wasCommitted } from "./moved-credentials.ts";
import type { ChangedObject, ObjectSteps, PlanContext } from "./plan-context.ts";

/** What people do for a provider outside PISTE: no portal holds what the manifest says, only its credentials can ask for something while it stays. */
export function partnerSteps({ before, after }: ChangedObject<PartnerFacts>, context: PlanContext): ObjectSteps {
  if (before === null) return { actions: after === null ? [] : joinPartner(after), remarks: [], dying: [] };
  const abandoned = context.abandoned(before.credentials, null);
  const name = after?.name ?? before.name;
  const built = after === null ? [leavePartner(before)] : update(before, after);
  const done = built.map(({ id }) => id);
  const dying = after === null ? context.unused(before.credentials, null) : [];
  const secrets = deleteSecrets(
    actionId("partner", name, "delete", "secrets"),
    { kind: "Partner", name },
    abandoned,
    null,
    done,
    after === null,
  );
  return {
    actions: [...built, ...(secrets === null ? [] : [secrets])],
    remarks: after === null ? [dyingCredentials(dying, KEYS)] : [],
    dying,
  };
}

const KEYS = { en: "The consumer key and secret are used no more", fr: "La consumer-key et le consumer-secret ne servent plus" };

function update(before: PartnerFacts, after: PartnerFacts): readonly DraftAction[] {
  if (wasCommitted(before.credentials[1], after.credentials[1])) return renewPartner(after);
  const moved = movedCredentials(before.credentials, after.credentials);
  return moved.length === 0 ? [] : [storePartner(after, moved, true, [])];
}
