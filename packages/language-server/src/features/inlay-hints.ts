import { walkScalars } from "@pistectl/config-schema/editing";
import { counted, say } from "@pistectl/words";
import type { InlayHint, Range } from "vscode-languageserver";
import type { Manifest, Reader } from "./manifest.ts";

const DAY_MS = 86_400_000;

/** Keys that hold the day of something that ages. */
const AGEING: ReadonlySet<string> = new Set(["approvedOn", "rotatedOn", "passwordRenewedOn"]);

/** Behind a date, how long ago it was or how far off it is. */
export function inlayHints({ project, file, places }: Manifest, { language }: Reader, range: Range): readonly InlayHint[] {
  const today = Date.parse(project.input().today);
  return project.readingOf(file).documents.flatMap(({ root }) =>
    [...walkScalars(root)].flatMap(({ node, keys }): readonly InlayHint[] => {
      const time =
        AGEING.has(keys.at(-1) ?? "") && /^\d{4}-\d\d-\d\d$/.test(String(node.value)) ? Date.parse(String(node.value)) : Number.NaN;
      if (Number.isNaN(time)) return [];
      const position = places.positionAt(node.span.end);
      if (position.line < range.start.line || position.line > range.end.line) return [];
      return [{ position, label: say(ageOf(Math.round((today - time) / DAY_MS)), language), paddingLeft: true }];
    }),
  );
}

function ageOf(days: number): { readonly en: string; readonly fr: string } {
  if (days === 0) return { en: "today", fr: "aujourd'hui" };
  const [en, fr] = [counted(Math.abs(days), "en", "day"), counted(Math.abs(days), "fr", "jour")];
  return days > 0 ? { en: `${en} ago`, fr: `il y a ${fr}` } : { en: `in ${en}`, fr: `dans ${fr}` };
}
