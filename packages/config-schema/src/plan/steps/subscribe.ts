import type { ApplicationFacts } from "../facts/application-facts.ts";
import type { Subscription } from "../facts/subscription.ts";
import { actionId } from "../walkthroughs/action-id.ts";
import type { DraftAction } from "../walkthroughs/draft-action.ts";
import { requestDataPass } from "../walkthroughs/request-data-pass.ts";
import { selectApis } from "../walkthroughs/select-apis.ts";

/** DataPass requests, then the selection of APIs, which asks for the approval of some of them. */
export function subscribe(
  application: ApplicationFacts,
  apis: readonly Subscription[],
  approvals: readonly Subscription[],
  dependsOn: readonly string[],
): readonly DraftAction[] {
  const dataPass = approvals.flatMap((api) => requestDataPass(application, api) ?? []);
  const selection = selectApis(application, apis, approvals, [...dependsOn, ...dataPass.map(({ id }) => id)]);
  return [...dataPass, ...(selection === null ? [] : [selection])];
}

/** Id of the selection, as something to wait for. */
export function selected({ name }: ApplicationFacts): readonly string[] {
  return [actionId("application", name, "apis")];
}
