import type { SourceFile } from "../../document/source-file.ts";
import type { Finding } from "../../findings/finding.ts";
import { slipFinding } from "../slip.ts";
import type { GatheredSlip } from "./gather-slips.ts";
import { wordJson } from "./json-wording.ts";

/** The finding that slips of a JSON text are. */
export function jsonSlipFinding(file: SourceFile, document: Finding["document"], slip: GatheredSlip): Finding {
  const found = file.text.slice(slip.span.start, slip.span.end);
  return slipFinding(file, document, slip, wordJson(slip.cause, found, slip.places));
}
