/** Which server the evidence is about. */
export interface Where {
  /** `host:port`, as shown. */
  readonly host: string;
}
