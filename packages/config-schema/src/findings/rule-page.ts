import type { Localized } from "@pistectl/words";
import type { Severity } from "./finding.ts";

/** What the page of a rule says. */
export interface RuleDocs {
  /** A few words, no full stop. */
  readonly title: Localized;
  /** What the rule asks, one sentence. */
  readonly what: Localized;
  /** Why, a short paragraph: it becomes part of each finding's detail. */
  readonly why: Localized;
  /** How to put it right, in general. */
  readonly fix: Localized;
  /** Where the fact comes from, with its mark and date; a text alone names it in both languages. */
  readonly source: string | Localized;
}

/** A sample project of a rule's page; it is run by the tests. */
export interface Example {
  readonly title: Localized;
  /** YAML, one file; several documents are separated by `---`. */
  readonly manifest: string;
  /** Pointers, each with the 1-based document it is in (0: the baseline), that the rule reports; none: the sample is right. */
  readonly reports: readonly {
    readonly document: number;
    readonly pointer: string;
    readonly message: string;
    readonly severity?: Severity;
  }[];
  /** The manifest after the safe fix. */
  readonly fixed?: string;
  /** Date of the check, `YYYY-MM-DD`. Default 2026-11-21. */
  readonly today?: string;
  /** Sizes in bytes of the files that the sample's project holds, by path. */
  readonly files?: Readonly<Record<string, number>>;
  /** Text of the baseline file, for the rule that reads it. */
  readonly baseline?: string;
}

/** Where the generated pages are published. */
const PAGES = "https://github.com/pistectl/pistectl/blob/main/docs/rules";

/** Address of the page of a rule; many findings share it. */
export function ruleUrl(id: string): string {
  const url = urls.get(id) ?? `${PAGES}/${id}.md`;
  urls.set(id, url);
  return url;
}

const urls = new Map<string, string>();
