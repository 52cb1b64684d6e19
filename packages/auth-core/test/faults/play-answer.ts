import { gzipSync } from "node:zlib";
import { runCheck } from "../run-check.ts";
import { runPartnerCheck } from "../run-partner-check.ts";
import { answer, grant, type Reply, raw, startServer, tunnel, well } from "../scripted-server.ts";
import type { AnswerFault, AnswerStage } from "./fault-row.ts";
import { createPlayedCheck, metBy, type Play, type Seen } from "./played-check.ts";

/** A check in which requests of one stage are answered by a fault. */
export async function playAnswer(fault: AnswerFault, stage: AnswerStage, play: Play): Promise<Seen> {
  const [isPartner, atToken] = [stage.startsWith("partner"), stage.endsWith("token")];
  const played = createPlayedCheck(atToken ? "token" : "api");
  const isMet = metBy(play);
  const fine = atToken ? grant() : isPartner ? answer(204) : well();
  const reply: Reply = (socket, request) => {
    if (!isMet()) return fine(socket, request);
    if (fault.hangs) void played.leap();
    return replyOf(fault)(socket, request);
  };
  const proxy = play === "proxied" ? (await startServer([tunnel])).origin : null;
  return played.run(isPartner ? runPartnerCheck : runCheck, {
    [atToken ? "token" : "api"]: [reply],
    settings: { proxyFor: () => proxy },
  });
}

/** What a fault answers. */
export function replyOf({ bytes, after, status = 200, headers = {}, body = "", gzip }: AnswerFault): Reply {
  if (bytes !== undefined) return raw(Buffer.from(bytes, "latin1"), after);
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const type = typeof body === "string" ? {} : { "Content-Type": "application/json" };
  return gzip
    ? answer(status, gzipSync(text), { ...type, "Content-Encoding": "gzip", ...headers })
    : answer(status, text, { ...type, ...headers });
}
