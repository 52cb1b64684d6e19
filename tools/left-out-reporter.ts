import type { Reporter, TestModule } from "vitest/node";

/** Says at the end what this machine left out, and why. */
export class LeftOutReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const reasons = new Map<string, number>();
    for (const module of modules) {
      for (const test of module.children.allTests("skipped")) {
        const result = test.result();
        // Without a reason: other tests were asked for by their names.
        if (result.state !== "skipped" || result.note === undefined) continue;
        const line = `${module.relativeModuleId}: ${result.note}`;
        reasons.set(line, (reasons.get(line) ?? 0) + 1);
      }
    }
    if (reasons.size > 0)
      console.log(["", "Left out on this machine:", ...[...reasons].map(([line, count]) => `  ${line} (${count})`)].join("\n"));
  }
}
