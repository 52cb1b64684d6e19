import type { Environment } from "./environment.ts";

/** PISTE, in one of its environments. */
export interface Piste {
  readonly kind: "piste";
  readonly environment: Environment;
}

/** An OAuth 2.0 provider outside PISTE. */
export interface Partner {
  readonly kind: "partner";
  /** What people call it: `CYNOD`. */
  readonly label: string;
  /** `basic`: key and secret go to the API itself. */
  readonly authentication: "oauth2" | "basic";
}

/** Whose server is spoken to: evidence like any other, since the same answer asks other things of other people. */
export type Peer = Piste | Partner;

/** The environment of PISTE that is spoken to, null at a partner. */
export function environmentOf(peer: Peer): Environment | null {
  return peer.kind === "piste" ? peer.environment : null;
}

/** Evidence about the server of a peer. */
export interface Met {
  readonly peer: Peer;
}
