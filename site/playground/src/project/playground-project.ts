/** What is open in the playground. */
export interface PlaygroundProject {
  /** At least one, in the order of their tabs. */
  readonly files: readonly PlaygroundFile[];
  /** The same as they were opened, which plans are compared with. */
  readonly opened: readonly PlaygroundFile[];
  /** Day of the rules that count days, `YYYY-MM-DD`; null for today. */
  readonly day: string | null;
  /** Sizes in bytes of files that manifests name and that are not shown, by name. */
  readonly sizes: Readonly<Record<string, number>>;
}

/** A file; its name may hold folders. */
export interface PlaygroundFile {
  readonly name: string;
  readonly text: string;
}
