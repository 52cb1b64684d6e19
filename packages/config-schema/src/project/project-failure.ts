import type { Localized } from "@pistectl/words";
import type { UnreadPlace } from "../discovery/unread-place.ts";
import type { Finding } from "../findings/finding.ts";

/** Why a project cannot be read at all. Paths are absolute unless said otherwise; `cause` is the error of the file system. */
export type ProjectFailure =
  | { readonly code: "missing"; readonly places: readonly UnreadPlace[] }
  | { readonly code: "outside"; readonly path: string }
  | { readonly code: "unreadable"; readonly path: string; readonly cause: unknown }
  | { readonly code: "configuration-unreadable"; readonly configuration: string; readonly cause: unknown }
  /** It is a link that leaves the project. */
  | { readonly code: "configuration-outside"; readonly configuration: string }
  /** It is not UTF-8, or too large. */
  | { readonly code: "configuration-undecodable"; readonly configuration: string; readonly reason: Localized }
  | { readonly code: "configuration-wrong"; readonly findings: readonly Finding[] }
  /** `file` as the configuration writes it. */
  | { readonly code: "catalog-missing" | "catalog-outside"; readonly configuration: string; readonly file: string };
