import { type Language, type Localized, say } from "@pistectl/words";
import { codeFence } from "../escaping/code-fence.ts";
import { codeSpan } from "../escaping/code-span.ts";
import { escapeMarkdown } from "../escaping/escape-markdown.ts";
import { labelled } from "../preflight/preflight-words.ts";
import type { Piece } from "./fitted-list.ts";
import { ACTION_LABELS, ACTION_MARKS, ACTOR_WORDS, DECLARED, PORTAL_WORDS, valuesText } from "./plan-words.ts";
import type { PrintableAction } from "./printable-plan.ts";

/** More values than this are folded. */
const MAX_OPEN_VALUES = 6;
/** What belongs to an item of a list stands under its text. */
const INDENT = "  ";
const EMOJI = { do: "", wait: "⏳ ", verify: "🔎 " } as const;

/** A portal action as an item of a task list, ticked when the manifest says that it is done; in short without how to do it. */
export function actionItem(action: PrintableAction, language: Language): Piece {
  const { number, title, kind, declared, who } = action;
  const mark = ACTION_MARKS[kind]?.[language];
  const start = `- [${declared ? "x" : " "}] **${number}.** ${EMOJI[kind]}${mark === undefined ? "" : `*${mark}* · `}${escapeMarkdown(title)}`;
  const short = declared ? start : `${start} — ${portalLink(action, language)}, ${say(ACTOR_WORDS[who], language)}`;
  const body = (): readonly string[] =>
    declared ? [`- ${escapeMarkdown(say(DECLARED, language))}`] : [...bullets(action, language), ...blocks(action, language)];
  return { short, full: () => [short, ...body().map(indented)].join("\n") };
}

/** An address that Markdown cannot take for anything else. */
const PLAIN_ADDRESS = /^https:\/\/[a-z0-9.-]+(?:\/[\w./-]*)?$/i;

/** Where it is done: a link to the page to open, where a source gives one. */
function portalLink({ portal, url }: PrintableAction, language: Language): string {
  const word = say(PORTAL_WORDS[portal], language);
  return url === null || portal === "repository" ? word : linked(word, url);
}

/** The page of a portal where something is read for the repository. */
function pageBullets({ portal, url }: PrintableAction, language: Language): readonly string[] {
  return url === null || portal !== "repository" ? [] : [`- ${labelled(ACTION_LABELS.page, linked(withoutScheme(url), url), language)}`];
}

function linked(text: string, url: string): string {
  return PLAIN_ADDRESS.test(url) ? `[${text}](${url})` : codeSpan(url);
}

function withoutScheme(url: string): string {
  return url.replace(/^https:\/\//, "");
}

function bullets(action: PrintableAction, language: Language): readonly string[] {
  const { path, after, duration, values, remarks, source } = action;
  const bullet = (label: Localized, text: string): string => `- ${labelled(label, text, language)}`;
  return [
    ...(path.length === 0 ? [] : [bullet(ACTION_LABELS.where, path.map(codeSpan).join(" → "))]),
    ...pageBullets(action, language),
    ...(after.length === 0 ? [] : [bullet(ACTION_LABELS.after, after.join(", "))]),
    ...(duration === null ? [] : [bullet(ACTION_LABELS.duration, escapeMarkdown(duration))]),
    ...(values.length > MAX_OPEN_VALUES ? [] : valueBullets(values, language)),
    ...remarks.map((remark) => `- ${escapeMarkdown(remark)}`),
    ...(source === "" ? [] : [bullet(ACTION_LABELS.source, escapeMarkdown(source))]),
  ];
}

/** Empty lines around them: HTML goes on up to the next one, and some readers take what follows a list for a part of its last item. */
function blocks({ values, commands }: PrintableAction, language: Language): readonly string[] {
  const folded = `<details><summary>${valuesText(values.length, language)}</summary>\n\n${valueBullets(values, language).join("\n")}\n\n</details>`;
  return [
    ...(values.length > MAX_OPEN_VALUES ? [folded] : []),
    ...(commands.length === 0 ? [] : [codeFence(commands.join("\n"), "sh")]),
  ].map((block) => `\n${block}\n`);
}

function valueBullets(values: PrintableAction["values"], language: Language): readonly string[] {
  return values.map(([label, value]) => {
    const shown = codeSpan(value);
    const escaped = escapeMarkdown(label);
    return `- ${labelled({ en: escaped, fr: escaped }, shown === "" ? "–" : shown, language)}`;
  });
}

function indented(block: string): string {
  return block.replace(/^(?=.)/gm, INDENT);
}
