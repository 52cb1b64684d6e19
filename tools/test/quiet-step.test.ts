import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT, temporaryFolder } from "./workflows/workflow.ts";

test.each([
  ["succeeds", "console.log('300 packages'); console.error('a notice');", { status: 0, stdout: "Installing… <n> s\nnext\n", stderr: "" }],
  [
    "fails",
    "console.log('300 packages'); console.error('no registry'); process.exitCode = 3;",
    { status: 3, stdout: "Installing… <n> s\n", stderr: "300 packages\nno registry\n" },
  ],
])("of a step that %s is said what is needed", (_title, script, ended) => {
  const file = join(temporaryFolder(), "step.mjs");
  writeFileSync(
    file,
    `import { quietStep } from ${JSON.stringify(join(ROOT, "scripts/quiet-step.mjs"))};
     await quietStep("Installing", ${JSON.stringify([process.execPath, "--eval", script])});
     console.log("next");`,
  );
  const { status, stdout, stderr } = spawnSync(process.execPath, [file], { encoding: "utf8" });
  expect({ status, stdout: stdout.replace(/[\d.]+ s/, "<n> s"), stderr: stderr.split("\n").toSorted().join("\n") }).toEqual({
    ...ended,
    stderr: ended.stderr.split("\n").toSorted().join("\n"),
  });
});

test("a command that cannot be started is a step that fails", () => {
  const file = join(temporaryFolder(), "step.mjs");
  writeFileSync(
    file,
    `import { quietStep } from ${JSON.stringify(join(ROOT, "scripts/quiet-step.mjs"))};
     await quietStep("Installing", ["./no-such-program"]);`,
  );
  const { status, stderr } = spawnSync(process.execPath, [file], { encoding: "utf8" });
  expect([status, stderr]).toEqual([1, "./no-such-program could not be started: spawn ./no-such-program ENOENT\n"]);
});
