const schema = "packages/config-schema/src";

/** What reads and words the text that the plain reader does not vouch for. */
export const READER = [
  ...["yaml-stream", "build-node", "syntax-findings", "read-mended", "json/parse-json", "json/json-wording"].map(
    (module) => `${schema}/reading/${module}.ts`,
  ),
  ...["content-facts", "layout-yaml"].map((module) => `${schema}/fmt/${module}.ts`),
];

const kinds = ["api", "chorus-pro-connection", "connector", "partner"];

/** The validators of every kind but the usual one. */
export const OTHER_KINDS = kinds.map((kind) => `${schema}/generated/validate-${kind}.ts`);

/** What words what is wrong with a document. */
export const WORDING = [
  ...["explain-keys", "explain-value"].map((module) => `${schema}/schema/${module}.ts`),
  `${schema}/reading/limit-findings.ts`,
  "packages/report/src/validation/code-frame.ts",
];

/** Modules of the program that few runs need, or whose loading builds much: each is a part of its own, which is loaded when it is used. */
export const LATE = [
  ...OTHER_KINDS,
  ...["application", ...kinds].map((kind) => `${schema}/schema/kinds/${kind}.ts`),
  ...["application", "baseline"].map((format) => `${schema}/generated/validate-${format}.ts`),
  `${schema}/generated/catalogue.ts`,
  `${schema}/configuration/read-configuration.ts`,
  `${schema}/findings/reading-findings.ts`,
  `${schema}/lint/path-matcher.ts`,
  `${schema}/reading/inner-marks.ts`,
  `${schema}/reading/trusted.ts`,
  `${schema}/reading/mend/assessment.ts`,
  `${schema}/reading/mend/suspicions.ts`,
  `${schema}/lint/prove-fixes.ts`,
  `${schema}/schema/explain-keys.ts`,
  `${schema}/schema/explain-value.ts`,
];
