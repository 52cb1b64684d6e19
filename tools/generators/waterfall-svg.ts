import type { Responsible, Stage } from "@pistectl/auth-core/diagnoses";
import type { StageStatus, Verdict } from "@pistectl/auth-core/preflight";
import { escapeXml } from "@pistectl/report/escaping";
import { wrapText } from "@pistectl/report/layout";
import { LABELS, RESPONSIBLE_WORDS, STAGE_WORDS, STATUS_WORDS, type TargetJson, VERDICT_WORDS } from "@pistectl/report/preflight";
import { COLON, type Language, say, typeset } from "@pistectl/words";

// Pixels.
const MARGIN = 24;
const HEADING = 64;
const ROW = 26;
const BAR_HEIGHT = 14;
const NARROWEST_BAR = 3;
const LINE = 22;
/** Between the longest bar and its duration. */
const DURATION = 70;
/** Pixels that a character of the answer takes at most. */
const CHARACTER = 7.8;

/** Width of a picture and of its columns, pixels; without a place for them, hosts are not shown. */
const FORMS = {
  page: { width: 860, host: 120, bar: 260, duration: 700, status: 716 },
  phone: { width: 360, host: null, bar: 104, duration: 272, status: 284 },
} as const;

const STYLE = `
  text { font: 14px 'Segoe UI', 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif; fill: #1f2328; }
  .title { font-size: 18px; font-weight: bold; }
  .muted { fill: #57606a; font-size: 13px; }
  .strong { font-weight: bold; }
  .page { fill: #ffffff; stroke: #d0d7de; }
  .line { stroke: #d0d7de; }
  .ok { fill: #0969da; }
  .failed { fill: #cf222e; }
  .warning { fill: #9a6700; }
  @media (prefers-color-scheme: dark) {
    text { fill: #f0f6fc; }
    .muted { fill: #a3adb8; }
    .page { fill: #0d1117; stroke: #3d444d; }
    .line { stroke: #3d444d; }
    .ok { fill: #4493f8; }
    .failed { fill: #f85149; }
    .warning { fill: #d29922; }
  }`;

/** What a picture is shown on. */
export type WaterfallForm = keyof typeof FORMS;

/** One API of a report as a picture that stands alone, light and dark: a bar per stage on one time scale, then what it means, whose turn it is and the first thing to do. */
export function waterfallSvg(target: TargetJson, language: Language, form: WaterfallForm): string {
  const { width } = FORMS[form];
  const total = Math.max(1, ...target.stages.map(({ start_ms, duration_ms }) => start_ms + duration_ms));
  const rows = target.stages.map((stage, index) =>
    row(stage, target.stages[index - 1]?.host ?? null, HEADING + index * ROW, { total, language, form }),
  );
  const below = HEADING + target.stages.length * ROW + 14;
  const [remedy = ""] = target.remedies;
  const answer = [
    ...lines(target.summary, "strong"),
    ...(target.responsible === null
      ? []
      : lines(`${label(LABELS.responsible)} ${say(RESPONSIBLE_WORDS[target.responsible as Responsible], language)}`, "")),
    ...(remedy === "" ? [] : lines(`${label(LABELS.remedies)} ${remedy}`, "")),
  ];
  const height = below + answer.length * LINE + MARGIN;
  const title = `${say(VERDICT_WORDS[target.verdict as Verdict], language).toUpperCase()}  ${target.api} ${target.version ?? ""}`.trim();
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" lang="${language}" role="img" aria-labelledby="check-title check-answer" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<title id="check-title">${escapeXml(title)}</title>`,
    `<desc id="check-answer">${escapeXml(answer.map(({ text }) => text).join(" "))}</desc>`,
    `<style>${STYLE}\n</style>`,
    `<rect class="page" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8"/>`,
    words(MARGIN, 38, `title ${target.verdict === "ready" ? "ok" : "failed"}`, `${target.verdict === "ready" ? "✓" : "✗"} ${title}`),
    ...rows,
    `<line class="line" x1="${MARGIN}" x2="${width - MARGIN}" y1="${below}" y2="${below}"/>`,
    ...answer.map(({ text, look }, index) => words(MARGIN, below + LINE * (index + 1) + 4, look, text)),
    "</svg>",
  ].join("\n")}\n`;

  function label(words: (typeof LABELS)[keyof typeof LABELS]): string {
    return `${say(words, language)}${COLON[language]}`;
  }

  function lines(text: string, look: string): readonly { readonly text: string; readonly look: string }[] {
    const wrapped = wrapText(typeset(text, language), { width: Math.floor((width - 2 * MARGIN) / CHARACTER), first: "", rest: "" });
    return wrapped.split("\n").map((line) => ({ text: line, look }));
  }
}

interface Drawing {
  /** Milliseconds that the time scale shows. */
  readonly total: number;
  readonly language: Language;
  readonly form: WaterfallForm;
}

function row(stage: TargetJson["stages"][number], hostBefore: string | null, top: number, { total, language, form }: Drawing): string {
  const columns = FORMS[form];
  const right = columns.duration - DURATION;
  const scale = (right - columns.bar) / total;
  const width = Math.max(NARROWEST_BAR, Math.round(stage.duration_ms * scale));
  const left = Math.min(columns.bar + Math.round(stage.start_ms * scale), right - width);
  const status = stage.status as StageStatus;
  const base = top + ROW / 2 + 5;
  const ok = status === "ok";
  return [
    words(MARGIN, base, ok ? "" : `strong ${status}`, say(STAGE_WORDS[stage.stage as Stage], language)),
    ...(columns.host === null || stage.host === null || stage.host === hostBefore ? [] : [words(columns.host, base, "muted", stage.host)]),
    `<rect class="${status}" x="${left}" y="${top + (ROW - BAR_HEIGHT) / 2}" width="${width}" height="${BAR_HEIGHT}" rx="2"/>`,
    words(columns.duration, base, "muted", `${stage.duration_ms} ms`, ' text-anchor="end"'),
    ...(ok ? [] : [words(columns.status, base, `strong ${status}`, `✗ ${say(STATUS_WORDS[status], language)}`)]),
  ].join("\n");
}

function words(x: number, y: number, look: string, text: string, more = ""): string {
  return `<text${look === "" ? "" : ` class="${look}"`} x="${x}" y="${y}"${more}>${escapeXml(text)}</text>`;
}
