import type { Actor, FieldChange, ObjectAction, ObjectChange, Plan, Portal, PortalAction } from "@pistectl/config-schema/plan";
import type { Kind } from "@pistectl/config-schema/reading";
import { type Language, type Localized, remembered, say, shorten, unmistakableText, visibleText } from "@pistectl/words";
import { changeLosses, objectKey } from "./change-losses.ts";
import { OBJECT_PORTALS } from "./object-portals.ts";
import { KNOWN_AFTER_CREATION, SENSITIVE_VALUE } from "./plan-words.ts";

/** Names hold 100 characters at most (manifest schema), but a plan may come from elsewhere. */
const NAME_LENGTH = 120;
/** Descriptions hold 1000. */
const VALUE_LENGTH = 1100;
const SENTENCE_LENGTH = 2000;

/** A change of one object in one language, every text of it on one line and without invisible characters; not yet escaped for a format. */
export interface PrintableChange {
  readonly kind: Kind;
  readonly action: ObjectAction;
  readonly name: string;
  readonly previousName: string | null;
  readonly remarks: readonly string[];
  readonly fields: readonly PrintableField[];
  readonly unchanged: number;
  /** Takes something away. */
  readonly losing: boolean;
  /** References of the credentials that die with the object. */
  readonly dying: readonly string[];
  /** Something is left to be done for it on the portal where it lives. */
  readonly onPortal: boolean;
}

/** A changed line: `label = before -> after`. */
export interface PrintableField {
  readonly action: FieldChange["action"];
  readonly label: string;
  /** Null when there is nothing on that side, or one word stands for both. */
  readonly before: string | null;
  readonly after: string | null;
  readonly forcesReplacement: boolean;
}

/** A portal action in one language, numbered from 1, ready like `PrintableChange`. */
export interface PrintableAction {
  readonly number: number;
  readonly kind: PortalAction["kind"];
  readonly portal: Portal;
  readonly who: Actor;
  readonly title: string;
  /** Name of the object that asks for it. */
  readonly object: string;
  /** Page to open. */
  readonly url: string | null;
  readonly path: readonly string[];
  readonly values: readonly (readonly [label: string, value: string])[];
  readonly commands: readonly string[];
  readonly remarks: readonly string[];
  readonly duration: string | null;
  /** Numbers of the actions to be done before. */
  readonly after: readonly number[];
  readonly source: string;
  readonly declared: boolean;
  /** Takes something away, and is still to be done. */
  readonly losing: boolean;
}

/** Prepares the changes of a plan for people; the order is theirs. */
export function printableChanges(plan: Pick<Plan, "changes" | "portalActions">, language: Language): readonly PrintableChange[] {
  return plan.changes.map(changePrinter(plan, language));
}

/** Prepares a change of a plan, for a caller that shows one after the other. */
export function changePrinter(
  plan: Pick<Plan, "changes" | "portalActions">,
  language: Language,
): (change: ObjectChange) => PrintableChange {
  const losses = changeLosses(plan);
  const busy = new Set(
    plan.portalActions
      .filter(({ kind, declared, portal, object }) => kind === "do" && !declared && portal === OBJECT_PORTALS[object.kind])
      .map(({ object }) => objectKey(object)),
  );
  return (change) => {
    const { kind, action, name, previousName, remarks, fields, unchanged } = change;
    return {
      kind,
      action,
      name: unmistakableText(name, NAME_LENGTH),
      previousName: previousName === null ? null : unmistakableText(previousName, NAME_LENGTH),
      remarks: remarks.map((remark) => visibleText(say(remark, language), SENTENCE_LENGTH)),
      fields: fields.map((field) => printableField(field, language)),
      unchanged,
      losing: losses.has(change),
      dying: change.dyingReferences.map((reference) => unmistakableText(reference, NAME_LENGTH)),
      onPortal: busy.has(objectKey(change)),
    };
  };
}

/** Prepares the actions of a plan for people, those of one role if it is given; the order and the numbers are those of the whole plan. */
export function printableActions(
  { portalActions }: Pick<Plan, "portalActions">,
  language: Language,
  role: Actor | null = null,
): readonly PrintableAction[] {
  const numbers = new Map(portalActions.map(({ id }, index) => [id, index + 1]));
  const sentence = sentencesOnce(language);
  const actions = portalActions.map((action, index) => ({
    number: index + 1,
    kind: action.kind,
    portal: action.portal,
    who: action.who,
    title: visibleText(say(action.title, language), SENTENCE_LENGTH),
    object: unmistakableText(action.object.name, NAME_LENGTH),
    url: action.url === null ? null : action.url[language],
    path: action.path.map((click) => visibleText(click, NAME_LENGTH)),
    values: Object.entries(action.values).map(
      ([label, value]) => [unmistakableText(label, NAME_LENGTH), unmistakableText(value, VALUE_LENGTH)] as const,
    ),
    commands: action.commands.map((command) => visibleText(command, SENTENCE_LENGTH)),
    remarks: action.remarks.map(sentence),
    duration: action.duration === null ? null : sentence(action.duration),
    after: [...new Set(action.dependsOn.flatMap((id) => numbers.get(id) ?? []))].sort((a, b) => a - b),
    source: sentence(action.source),
    declared: action.declared,
    losing: action.destructive && !action.declared,
  }));
  return role === null ? actions : actions.filter(({ who }) => who === role);
}

/** Sentences that are remembered. */
const MOST_SENTENCES = 1000;

/** Sentences that many actions have in common are made ready once. */
function sentencesOnce(language: Language): (text: Localized) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text[language]);
    if (before !== undefined) return before;
    const shown = visibleText(say(text, language), SENTENCE_LENGTH);
    if (known.size === MOST_SENTENCES) known.clear();
    known.set(text[language], shown);
    return shown;
  };
}

function printableField(field: FieldChange, language: Language): PrintableField {
  const { action, label, forcesReplacement } = field;
  const shown = { action, label: printableLabel(label), forcesReplacement };
  // One word for both sides: where they differ would say something of the secret.
  if (field.sensitive) return { ...shown, before: null, after: say(SENSITIVE_VALUE, language) };
  return {
    ...shown,
    before: action === "create" ? null : valueText(field.before),
    after: action === "delete" ? "null" : field.knownAfterCreation ? say(KNOWN_AFTER_CREATION, language) : valueText(field.after),
  };
}

/** Documents of a kind have nearly the same lines. */
const printableLabel = remembered((label) => unmistakableText(label, SENTENCE_LENGTH));

/** What JSON writes as it is, between quotation marks. */
const PLAIN_VALUE = /^[\x20\x21\x23-\x5b\x5d-\x7e]*$/;

/** A value as Terraform and JSON write it. */
function valueText(value: FieldChange["before"]): string {
  if (typeof value !== "string") return String(value);
  if (value.length <= VALUE_LENGTH && PLAIN_VALUE.test(value)) return `"${value}"`;
  // Cut before it is quoted, so that the quotation marks stay.
  return unmistakableText(JSON.stringify(shorten(value, VALUE_LENGTH)));
}
