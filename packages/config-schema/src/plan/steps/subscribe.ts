import type { ApplicationFacts } from "../facts/application-facts.ts";
import type { Subscription } from "../facts/subscription.ts";
import { actionId } from "../walkthroughs/action-id.ts";
import type { ConsentWait } from "../walkthroughs/await-terms.ts";
import type { DraftAction } from "../walkthroughs/draft-action.ts";
import { requestDataPass } from "../walkthroughs/request-data-pass.ts";
import { selectApis } from "../walkthroughs/select-apis.ts";

/** What a selection waits for. */
export interface SelectionNeeds {
  /** The form of the application. */
  readonly form: readonly string[];
  readonly terms: readonly ConsentWait[];
}

/** DataPass requests, then the selection of APIs, which asks for the approval of some of them. What has been granted was selected before: it is apart, since nothing has to be done for it. */
export function subscribe(
  application: ApplicationFacts,
  apis: readonly Subscription[],
  approvals: readonly Subscription[],
  { form, terms }: SelectionNeeds,
): readonly DraftAction[] {
  const select = (declared: boolean): readonly DraftAction[] => {
    const part = apis.filter((api) => isTicked(api) === declared);
    const asked = approvals.filter((api) => isTicked(api) === declared);
    const dataPass = asked.flatMap((api) => requestDataPass(application, api) ?? []);
    const consents = terms.filter((wait) => wait.declared || !declared).map(({ id }) => id);
    const selection = { id: selectionId(application, apis, declared), apis: part, approvals: asked, declared };
    return part.length === 0
      ? []
      : [...dataPass, selectApis(application, selection, [...form, ...consents, ...dataPass.map(({ id }) => id)])];
  };
  return [...select(true), ...select(false)];
}

/** Ids of the selection that ticks an API, as something to wait for: `apis` are those that are selected with it. */
export function selected(application: ApplicationFacts, api: Subscription, apis: readonly Subscription[]): readonly string[] {
  return [selectionId(application, apis, isTicked(api))];
}

/** Ids of all that ticks boxes of an application, by its name. */
export function selections(application: string): readonly string[] {
  return [actionId("application", application, "apis"), actionId("application", application, "apis", GIVEN)];
}

const GIVEN = "given";

/** The usual id, unless another selection has it. */
function selectionId({ name }: ApplicationFacts, apis: readonly Subscription[], declared: boolean): string {
  return actionId("application", name, "apis", ...(declared && !apis.every(isTicked) ? [GIVEN] : []));
}

/** An approval and a profile are given to what has been ticked. */
function isTicked({ approval, profile }: Subscription): boolean {
  return approval.state === "given" || profile.state === "given";
}
