import { printableJson } from "../escaping/printable-json.ts";

/** What went wrong before there was a report, where a machine expects SARIF: a run that failed, without results. */
export function renderErrorSarif(code: string, message: string, options: { readonly version: string }): string {
  return printableJson({
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "pistectl", semanticVersion: options.version, informationUri: "https://github.com/pistectl/pistectl" } },
        invocations: [
          {
            executionSuccessful: false,
            toolConfigurationNotifications: [{ descriptor: { id: code }, level: "error", message: { text: message } }],
          },
        ],
        results: [],
      },
    ],
  });
}
