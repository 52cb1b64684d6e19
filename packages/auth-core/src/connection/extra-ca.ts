/** A PEM bundle trusted in addition to the machine's own. */
export interface ExtraCa {
  readonly source: string;
  readonly pem: string;
}
