import { COLON, counted, dateText, type Language, say } from "@pistectl/words";
import { codeFence } from "../escaping/code-fence.ts";
import { codeSpan } from "../escaping/code-span.ts";
import { escapeMarkdown } from "../escaping/escape-markdown.ts";
import { durationText } from "../layout/duration-text.ts";
import { zonedTime } from "../layout/instant-text.ts";
import { terminalStyle } from "../layout/terminal-style.ts";
import { capitalised, driftText, httpStatusText, LABELS, otherSupportNotes, runNotes, runNoteTargets } from "./preflight-words.ts";
import type { PrintableTarget } from "./printable-target.ts";
import type { TargetGroup } from "./target-groups.ts";
import { CERTAINTY_WORDS, environmentWord, RESPONSIBLE_WORDS, STAGE_WORDS, VERDICT_WORDS } from "./value-words.ts";
import { EMOJI } from "./verdict-symbol.ts";
import { renderWaterfall, wentOut } from "./waterfall.ts";

/** Columns that a job summary shows in a fenced block without a scroll bar. */
const WATERFALL_WIDTH = 90;

/** How a section is written. */
export interface TargetMarkdownOptions {
  readonly language: Language;
  readonly timeZone: string | undefined;
  /** One of several: with a heading of its own. */
  readonly nested: boolean;
  /** Requests and attempts of a target that is well, too. */
  readonly verbose: boolean;
}

/** A name that comes from elsewhere, as code; in a table cell a pipe would end it, so that it is escaped instead. */
export function markdownName(name: string): string {
  return name.includes("|") ? escapeMarkdown(name) : codeSpan(name);
}

/** One target as Markdown: a paragraph, a table of facts, what to do, the waterfall, the support note. */
export function renderTargetMarkdown(target: PrintableTarget, options: TargetMarkdownOptions): string {
  const { language, nested, verbose } = options;
  const calm = !verbose && (target.verdict === "ready" || target.verdict === "skipped");
  const body = [
    escapeMarkdown(target.summary),
    factTable(target, options),
    remedies(target, language),
    waterfall(target, language),
    calm ? "" : attempts(target, language),
    supportNote(target, language),
    target.notes.map((note) => `> ${escapeMarkdown(note)}`).join("\n>\n"),
  ]
    .filter((block) => block !== "")
    .join("\n\n");
  return nested ? `### ${verdictHeading(target, markdownName(target.api), language)}\n\n${body}` : body;
}

/** Several targets of which the same is to be said: which they are, then what holds for them all. */
export function renderGroupMarkdown({ targets, shared, details }: TargetGroup, options: TargetMarkdownOptions): string {
  const { language } = options;
  if (targets.length === 1) return renderTargetMarkdown(shared, options);
  const list = targets.map(({ api, application }, index) => {
    const own = details[index] ?? "";
    const names = [api, ...(application === null ? [] : [application])].map(markdownName).join(", ");
    return `- ${names}${own === "" ? "" : `${say(COLON, language)} ${escapeMarkdown(own)}`}`;
  });
  const others = otherSupportNotes(targets, language);
  return [
    `### ${verdictHeading(shared, capitalised(counted(targets.length, language, language === "fr" ? "cible" : "target")), language)}`,
    list.join("\n"),
    renderTargetMarkdown({ ...shared, application: null }, { ...options, nested: false }),
    ...(others === null ? [] : [escapeMarkdown(others)]),
  ].join("\n\n");
}

/** The remarks and proxies of several targets, each once; empty for none. */
export function renderRemarks(targets: readonly PrintableTarget[], language: Language): string {
  return runNotes(targets, language)
    .map((note) => `> ${escapeMarkdown(note.note + runNoteTargets(note, language))}`)
    .join("\n>\n");
}

function verdictHeading({ verdict }: PrintableTarget, about: string, language: Language): string {
  return `${EMOJI[verdict]} ${capitalised(say(VERDICT_WORDS[verdict], language))}${say(COLON, language)} ${about}`;
}

function factTable(target: PrintableTarget, { language, timeZone, verbose }: TargetMarkdownOptions): string {
  const { diagnosis, http } = target;
  const calm = !verbose && (target.verdict === "ready" || target.verdict === "skipped");
  const rows: readonly (readonly [title: string, value: string | null])[] = [
    [say(LABELS.responsible, language), diagnosis === null ? null : say(RESPONSIBLE_WORDS[diagnosis.responsible], language)],
    [say(LABELS.certainty, language), diagnosis === null ? null : say(CERTAINTY_WORDS[diagnosis.certainty], language)],
    [say(LABELS.code, language), diagnosis === null ? null : codeLink(diagnosis.code, diagnosis.url)],
    [
      say(LABELS.retryAt, language),
      diagnosis === null || diagnosis.retryAt === null ? null : dateText(zonedTime(diagnosis.retryAt, timeZone))[language],
    ],
    [say(LABELS.application, language), target.application === null ? null : markdownName(target.application)],
    [say(LABELS.environment, language), environmentWord(target.environment, language)],
    [say(LABELS.drift, language), target.drift === null ? null : escapeMarkdown(driftText(target.drift, language))],
    [say(LABELS.proxy, language), target.proxy === null ? null : markdownName(target.proxy)],
    [
      say(LABELS.request, language),
      calm || http === null
        ? null
        : `${markdownName(http.request)}, ${httpStatusText(http.status, language)}, ${dateText(zonedTime(http.at, timeZone))[language]}`,
    ],
    [say(LABELS.correlationId, language), calm || http === null || http.correlationId === null ? null : markdownName(http.correlationId)],
  ];
  // A table of GitHub needs a heading: the first fact, whose turn it is, deserves to be it.
  const [heading = "", ...others] = rows.filter(([, value]) => value !== null).map(([title, value]) => `| ${title} | ${value} |`);
  return [heading, "| --- | --- |", ...others].join("\n");
}

/** The address is ours, but is held to what an address may contain. */
function codeLink(code: string, url: string): string {
  return /^https:\/\/[\w./-]+$/.test(url) && /^[\w/-]+$/.test(code) ? `[\`${code}\`](${url})` : markdownName(code);
}

function remedies({ diagnosis }: PrintableTarget, language: Language): string {
  if (diagnosis === null || diagnosis.remedies.length === 0) return "";
  return [
    `**${say(LABELS.remedies, language)}**`,
    "",
    ...diagnosis.remedies.map((remedy, index) => `${index + 1}. ${escapeMarkdown(remedy)}`),
  ].join("\n");
}

function waterfall({ stages }: PrintableTarget, language: Language): string {
  if (!wentOut(stages)) return "";
  const style = terminalStyle({ color: false, links: false });
  return codeFence(renderWaterfall(stages, { language, width: WATERFALL_WIDTH, ascii: false, style }).join("\n"));
}

function attempts({ attempts: records }: PrintableTarget, language: Language): string {
  if (!records.some(({ attempt }) => attempt > 1)) return "";
  const items = records.map((record) => {
    const wait =
      Math.round(record.delayMs) === 0
        ? []
        : [language === "fr" ? `après ${durationText(record.delayMs, language)}` : `after ${durationText(record.delayMs, language)}`];
    const reason = record.reason === null ? [] : [markdownName(record.reason)];
    return `- ${[`${say(STAGE_WORDS[record.stage], language)} ${record.attempt}`, httpStatusText(record.status, language), ...wait, ...reason].join(", ")}`;
  });
  return [`**${say(LABELS.attempts, language)}**`, "", ...items].join("\n");
}

function supportNote(target: PrintableTarget, language: Language): string {
  return target.supportNote === null ? "" : `**${say(LABELS.supportNote, language)}**\n\n${codeFence(target.supportNote)}`;
}
