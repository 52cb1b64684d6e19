// By path: the table is the tests', which play each of its cells.
import { answerCell, type Cell, connectCell, connectionCell, lastingMs } from "../../packages/auth-core/test/faults/expected-cell.ts";
import { ANSWER_STAGES } from "../../packages/auth-core/test/faults/fault-row.ts";
import { ANSWERS, CELL_COUNT, CONNECTIONS, CONNECTS } from "../../packages/auth-core/test/faults/fault-table.ts";
import type { Generator } from "./generator.ts";
import { cell, table } from "./markdown-table.ts";

const TARGET = "docs/faults.md";

/** What a check says of each fault, from the table that the tests play. */
export const faults: Generator = {
  name: "faults",
  owns: [],
  generate: async () => [{ path: TARGET, content: `${page()}\n` }],
};

function page(): string {
  return [
    "# What a check says of each fault",
    `A check is played against servers on loopback that fail in ${CONNECTIONS.length + CONNECTS.length + ANSWERS.length} ways, at each place where they can: ${CELL_COUNT} cells, of which each is a
test. A cell shows the [diagnosis](diagnoses/README.md), whose turn it is and how sure that is; then, unless there is one attempt that takes no time, the
attempts and the time that they take together, each random pause being half of the longest.`,
    `- Where more than one attempt is made, the same fault at the first one alone ends in \`ready\` after the second; where one is made, it ends the same.
- *Renewed*: a second token is asked for before the second request.
- Through a proxy that lets through, every answer is read as without one.
- The limits are those of a check that is told nothing: 3 attempts, 10 s for each, 35 s for an answer of the gateway, 60 s in all; a \`Retry-After\` of up to 10 s is obeyed.
- With \`--token-url\`, an odd answer of the token endpoint is for you to mend: \`token/unexpected-answer\`.`,
    "## A connection meets",
    "Through a proxy, names are the proxy's to resolve, and its own connection is what can fail; the column is that of the proxy on the way to the token host.",
    table(
      ["Stage", "Fault", "At the token host and at the API host", "At either host of a partner", "At the proxy"],
      CONNECTIONS.map((row) => [
        row[1].stage,
        cell(row[0]),
        ...(["token host", "partner's token host", "proxy"] as const).map((place) => shown(connectionCell(row, place))),
      ]),
    ),
    "## A proxy answers CONNECT with",
    table(
      ["Answer", "On the way to either host"],
      CONNECTS.map((row) => [cell(row[0]), shown(connectCell(row))]),
    ),
    "## A request is answered by",
    table(
      ["Answer", "Token request", "Health check", "Token request to a partner", "Health check of a partner"],
      ANSWERS.map((row) => [cell(row[0]), ...ANSWER_STAGES.map((stage) => shown(answerCell(row, stage)))]),
    ),
  ].join("\n\n");
}

function shown(declared: Cell): string {
  const { verdict, code, responsible, certainty, tries, renewed } = declared;
  if (code === null) return "ready";
  const seconds = lastingMs(declared) / 1000;
  const effort = [...(tries > 1 ? [`${tries} attempts`] : []), ...(seconds > 0 ? [`${seconds} s`] : []), ...(renewed ? ["renewed"] : [])];
  const who = `${verdict === "degraded" ? "degraded, " : ""}${responsible}, ${certainty}`;
  return [`[\`${code}\`](diagnoses/${code}.md)`, who, ...(effort.length > 0 ? [effort.join(", ")] : [])].join("<br>");
}
