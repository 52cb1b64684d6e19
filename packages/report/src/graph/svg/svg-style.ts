import type { GraphNode, SubscriptionState } from "@pistectl/config-schema/graph";

/** Colours on a light page and on a dark one. */
interface Tones {
  readonly light: string;
  readonly dark: string;
}

const PAGE: Tones = { light: "#ffffff", dark: "#0d1117" };
const INK: Tones = { light: "#1f2328", dark: "#f0f6fc" };
const MUTED_INK: Tones = { light: "#57606a", dark: "#a3adb8" };
const BAND: Tones = { light: "#f6f8fa", dark: "#161b22" };
const CARD: Tones = { light: "#ffffff", dark: "#212830" };
const BORDER: Tones = { light: "#d0d7de", dark: "#3d444d" };
const PLAIN_ARROW: Tones = { light: "#8c959f", dark: "#768390" };

/** The stripe on the left of each kind of card. */
const STRIPES: Readonly<Record<GraphNode["type"], Tones>> = {
  organization: { light: "#bf8700", dark: "#d29922" },
  application: { light: "#0969da", dark: "#4493f8" },
  "missing-application": { light: "#cf222e", dark: "#f85149" },
  api: { light: "#1a7f37", dark: "#3fb950" },
  connection: { light: "#8250df", dark: "#ab7df8" },
  connector: { light: "#bc4c00", dark: "#f0883e" },
  partner: { light: "#6e7781", dark: "#9198a1" },
};

const STATES: Readonly<Record<SubscriptionState, Tones>> = {
  granted: { light: "#1a7f37", dark: "#3fb950" },
  waiting: { light: "#9a6700", dark: "#d29922" },
  refused: { light: "#cf222e", dark: "#f85149" },
  unknown: { light: "#6e7781", dark: "#9198a1" },
};

/** Patterns of lines, so that colour is never the only sign: dashes and gaps in pixels. */
const DASHES: Readonly<Record<SubscriptionState, string | null>> = { granted: null, waiting: "7 4", refused: "2 4", unknown: "10 4 2 4" };

/** Style sheet of the diagram; every selector is below its root, so that a page which holds it keeps its own looks. */
export function svgStyle(): string {
  return [
    "text { font-family: 'Segoe UI', 'Helvetica Neue', Arial, 'Liberation Sans', 'Noto Sans', 'DejaVu Sans', sans-serif; direction: ltr; unicode-bidi: isolate; }",
    ".title { font-size: 20px; font-weight: bold; }",
    ".band-title { font-size: 13px; font-weight: bold; }",
    ".name { font-size: 14px; font-weight: bold; }",
    ".counts, .row, .legend { font-size: 12px; }",
    ".note, .detail { font-size: 11px; }",
    ".arrow { fill: none; stroke-width: 1.25px; }",
    ".arrow.state { stroke-width: 2px; }",
    ...Object.entries(DASHES).flatMap(([state, dashes]) => (dashes === null ? [] : [`.arrow.${state} { stroke-dasharray: ${dashes}; }`])),
    ".missing-application .card { stroke-dasharray: 6 4; }",
    ".band { stroke-width: 1px; }",
    ".card { stroke-width: 1px; }",
    ".sign-mark { fill: none; stroke-width: 1.6px; stroke-linecap: round; stroke-linejoin: round; }",
    ".sign.unknown circle { fill: none; stroke-width: 1.5px; stroke-dasharray: 2 2; }",
    ...tones("light"),
    "@media (prefers-color-scheme: dark) {",
    ...tones("dark").map((rule) => `  ${rule}`),
    "}",
  ]
    .map((rule) => rule.replace(/^(\s*)(?=[.a-z])/, "$1.pistectl-graph ").replaceAll(", .", ", .pistectl-graph ."))
    .join("\n");
}

function tones(theme: keyof Tones): readonly string[] {
  const fill = (selector: string, colour: Tones): string => `${selector} { fill: ${colour[theme]}; }`;
  return [
    fill(".page", PAGE),
    fill("text", INK),
    fill(".counts, .note, .detail, .band-title", MUTED_INK),
    `.band { fill: ${BAND[theme]}; stroke: ${BORDER[theme]}; }`,
    `.card { fill: ${CARD[theme]}; stroke: ${BORDER[theme]}; }`,
    fill(".muted .name, .muted .row", MUTED_INK),
    `.arrow { stroke: ${PLAIN_ARROW[theme]}; }`,
    fill(".head", PLAIN_ARROW),
    ...Object.entries(STRIPES).map(([look, colour]) => fill(`.${look} .stripe`, colour)),
    `.missing-application .card { stroke: ${STRIPES["missing-application"][theme]}; }`,
    ...Object.entries(STATES).flatMap(([state, colour]) => [
      `.arrow.${state} { stroke: ${colour[theme]}; }`,
      fill(`.head.${state}`, colour),
      `.head-mark.${state} { fill: none; stroke: ${colour[theme]}; stroke-width: 2px; }`,
      state === "unknown" ? `.sign.unknown circle { stroke: ${colour[theme]}; }` : fill(`.sign.${state} .sign-body`, colour),
    ]),
    `.sign-mark { stroke: ${CARD[theme]}; }`,
  ];
}
