// CPU time, in milliseconds, of one edit in an open project: the median of many, each of another file, read, judged and asked for. `node one-edit.ts FILES`
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CATALOGUE, NO_CONFIGURATION, openProject, type SourceFile, validateProject } from "../../packages/config-schema/src/index.ts";
import { median } from "../measure.ts";

const EDITS = 200;
const [folder = "."] = process.argv.slice(2);

const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".yaml"))
  .sort()
  .map((path): SourceFile => ({ path, text: readFileSync(join(folder, path), "utf8"), byteOrderMark: false }));
const settings = {
  unreadable: [],
  configuration: NO_CONFIGURATION,
  baseline: null,
  today: "2026-11-21",
  catalogue: CATALOGUE,
  fileFacts: () => "missing" as const,
  levels: new Map(),
};
const current = new Map(files.map((file) => [file.path, file]));
const project = openProject({ ...settings, files });

const times = Array.from({ length: EDITS }, (_, edit) => {
  const file = files[(edit * 37) % files.length];
  if (file === undefined) throw new Error("there is no manifest");
  // Someone renames what an application is called, then its contact.
  const text =
    edit % 2 === 0 ? file.text.replace(/^name: .*$/m, `name: RENAMED_${edit}`) : file.text.replace("Alex Petit", `Alex Petit ${edit}`);
  const edited = { ...file, text };
  current.set(file.path, edited);
  const before = process.cpuUsage();
  const changed = project.update(edited);
  for (const path of new Set([file.path, ...changed])) project.findings(path);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
});

const whole = validateProject({ ...settings, files: [...current.values()] });
if (JSON.stringify(project.result()) !== JSON.stringify(whole)) throw new Error("the open project says something else than a whole run");
console.log(median(times).toFixed(2));
