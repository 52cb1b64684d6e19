/** What a well answer holds; the first condition that is not met makes the API unhealthy. */
export type WellCondition =
  /** The value at a JSON Pointer (RFC 6901) equals this one; with `optional`, an absent value is well. */
  | { readonly json: string; readonly equals: string | number | boolean; readonly optional?: boolean }
  /** The body, trimmed, is this text. */
  | { readonly text: string };

/** How to ask an API whether it is well: plain data, taken from the catalogue by the caller. */
export interface HealthCheck {
  readonly method: "GET" | "POST";
  /** Path and query from the API origin, beginning with one slash, base path included. */
  readonly path: string;
  /** Whether the `cpro-account` header (Chorus Pro technical account) is sent too. */
  readonly technicalAccount: boolean;
  /** All of them hold in a well answer; none: any 2xx with a body is well. */
  readonly well: readonly WellCondition[];
  /** JSON Pointer to the version that the API says it is, when it says one. */
  readonly versionAt: string | null;
  /** JSON body of a POST. */
  readonly body?: string;
}
