import type { Application } from "../scenario/scenario.ts";
import type { ParsedRequest } from "./parsed-request.ts";

/** Whether the `cpro-account` header is there, and is that of the application: base64 of `login:password`, to the byte. */
export function technicalAccountOf(request: ParsedRequest, application: Application | null): "none" | "known" | "unknown" {
  const header = request.headers["cpro-account"];
  if (header === undefined || header === "") return "none";
  const account = application?.technicalAccount ?? null;
  if (account === null || typeof header !== "string") return "unknown";
  return header === Buffer.from(`${account.login}:${account.password}`).toString("base64") ? "known" : "unknown";
}
