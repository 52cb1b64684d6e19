import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { LeftOutReporter } from "./tools/left-out-reporter.ts";

export default defineConfig({
  // Workspace packages are tested from their sources: no build stands between a change and its test.
  resolve: { conditions: ["source", "node", "import", "default"] },
  ssr: { resolve: { conditions: ["source", "node", "import", "default"] } },
  test: {
    include: [
      "packages/*/test/**/*.test.ts",
      "actions/*/test/**/*.test.ts",
      "editors/{test,*/test}/**/*.test.ts",
      "site/*/test/**/*.test.ts",
      "tools/test/**/*.test.ts",
      "bench/test/**/*.test.ts",
    ],
    // They import JSON without the attribute that Node asks for.
    server: { deps: { inline: [/@actions\/(?:languageservice|workflow-parser)/] } },
    globalSetup: "tools/test-machine.ts",
    setupFiles: "tools/property-seed.ts",
    // For what hangs: how fast the machine is decides nothing.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // Many tests wait for child processes and time limits: on two cores three workers take half the time of one.
    maxWorkers: Math.max(3, availableParallelism()),
    reporters: ["default", new LeftOutReporter(), ...(process.env.CI === "true" ? ["json"] : [])],
    outputFile: { json: "coverage/test-results.json" },
  },
});
