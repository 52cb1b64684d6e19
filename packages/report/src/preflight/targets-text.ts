import { say } from "@pistectl/words";
import { displayWidth } from "../layout/display-width.ts";
import { wrapText } from "../layout/wrap-text.ts";
import { LABELS, otherSupportNotes, retriesText, runNotes, runNoteTargets } from "./preflight-words.ts";
import type { PrintableTarget } from "./printable-target.ts";
import { byUrgency, groupTargets, needsAttention, type TargetGroup } from "./target-groups.ts";
import { INDENT, PROSE_WIDTH, renderTargetText, type TargetTextContext, targetHeadline } from "./target-text.ts";

/** How several targets are shown. */
interface TargetsTextContext extends TargetTextContext {
  /** Whether remarks and proxies are told below. */
  readonly remarks: boolean;
}

/** Several targets on a terminal, as lines: the most urgent first, identical diagnoses together, a line for each that is ready, remarks once. With `verbose`, each in full. */
export function renderTargetsText(targets: readonly PrintableTarget[], context: TargetsTextContext): readonly string[] {
  const bare = targets.map((target) => ({ ...target, notes: [], proxy: null }));
  const calm = context.verbose ? [] : bare.filter((target) => !needsAttention(target));
  const blocks = [
    ...(context.verbose
      ? byUrgency(bare).map((target) => renderTargetText(target, context))
      : groupTargets(bare.filter(needsAttention), context.language).map((group) => renderGroup(group, context))),
    calm.flatMap((target) => targetHeadline(target, context, retriesText(target, context.language) ?? "", true)),
    context.remarks ? remarks(targets, context) : [],
  ].filter((block) => block.length > 0);
  const rule = context.style.dim(context.symbols.rule.repeat(Math.min(context.width, PROSE_WIDTH)));
  return blocks.flatMap((block, index) => [...(index === 0 ? [] : ["", rule, ""]), ...block]);
}

function renderGroup({ targets, shared, details }: TargetGroup, context: TargetTextContext): readonly string[] {
  if (targets.length === 1) return renderTargetText(shared, context);
  const headlines = targets.flatMap((target, index) => targetHeadline(target, context, details[index]));
  const others = otherSupportNotes(targets, context.language);
  return [...renderTargetText(shared, context, headlines), ...(others === null ? [] : ["", ...item("", others, context)])];
}

/** Remarks and proxies, each once. */
function remarks(targets: readonly PrintableTarget[], context: TargetTextContext): readonly string[] {
  const { language, style } = context;
  const notes = runNotes(targets, language);
  if (notes.length === 0) return [];
  return [
    `${INDENT}${style.bold(say(LABELS[notes.length > 1 ? "notes" : "note"], language))}`,
    ...notes.flatMap((note) => item("- ", note.note + runNoteTargets(note, language), context)),
  ];
}

function item(mark: string, text: string, { width }: TargetTextContext): readonly string[] {
  const first = INDENT + mark;
  return wrapText(text, { width: Math.min(width, PROSE_WIDTH), first, rest: " ".repeat(displayWidth(first)) }).split("\n");
}
