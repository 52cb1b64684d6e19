import { relative } from "node:path";
import { projectPath } from "@pistectl/config-schema/discovery";
import type { Localized } from "@pistectl/words";
import { pageWidth } from "../command-line/page-width.ts";
import type { Io } from "../machine/io.ts";
import type { SettledAnswers } from "./answers-from-flags.ts";
import { ignoredFiles } from "./ignored-files.ts";
import type { InitPlace } from "./init-place.ts";
import type { ManifestSetting } from "./manifest-texts.ts";
import { type NewFile, workflowPath } from "./project-files.ts";
import { type SummarizedWorkflow, summaryText } from "./summary-text.ts";
import { workflowGaps } from "./workflow-gaps.ts";
import { workflowManifests } from "./workflow-manifests.ts";
import type { WrittenFiles } from "./write-new-files.ts";

/** What led to the files. */
export interface Ending {
  readonly settled: SettledAnswers;
  readonly place: InitPlace;
  readonly setting: ManifestSetting;
  readonly io: Io;
}

/** The summary of what was written and kept: reads the workflow that was there, asks git what it leaves out. */
export async function endOfInit({ written, kept }: WrittenFiles, { settled, place, setting, io }: Ending): Promise<string> {
  const shown = (path: string): string => relative(io.workingFolder, path);
  const named = (files: readonly NewFile[]) => files.map(({ path, about }) => ({ name: shown(path), about }));
  const ignored = await ignoredFiles(
    written.map(({ path }) => path),
    place.root,
    io,
  );
  return summaryText(
    {
      written: named(written.toReversed()),
      kept: named(kept),
      remarks: [...settled.remarks, ...(ignored.length === 0 ? [] : [describeIgnored(ignored.map(shown))])],
      workflow: settled.answers.workflow ? summarizeWorkflow(kept, { settled, place, setting, io }) : null,
      folder: shown(place.folder),
      width: pageWidth(io.stdout.columns),
    },
    setting.language,
  );
}

function summarizeWorkflow(kept: readonly NewFile[], { settled, place, setting, io }: Ending): SummarizedWorkflow {
  const path = workflowPath(place);
  const manifests = workflowManifests(settled.answers, place, setting);
  const isKept = kept.some((file) => file.path === path);
  const gaps = isKept ? workflowGaps(textAt(path, io), projectPath(place.root, place.folder), manifests) : null;
  return { name: relative(io.workingFolder, path), manifests, gaps };
}

function describeIgnored(names: readonly string[]): Localized {
  const list = names.join(", ");
  return {
    en: `Left out of the repository by .gitignore: ${list}. Neither the team nor the workflow will get what is not committed.`,
    fr: `Écartés du dépôt par .gitignore : ${list}. Ni l'équipe ni le workflow n'auront ce qui n'y est pas.`,
  };
}

/** A workflow that cannot be read is taken to say nothing. */
function textAt(path: string, { files }: Pick<Io, "files">): string {
  try {
    return Buffer.from(files.read(path)).toString();
  } catch {
    return "";
  }
}
