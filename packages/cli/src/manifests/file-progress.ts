import type { Language } from "@pistectl/words";
import type { Io } from "../machine/io.ts";

/** Fewer files than this are done before a line could be read. */
const MANY_FILES = 200;
/** Files between two drawings of the line. */
const STEP = 100;
/** Carriage return, then erase in line (ECMA-48 EL 2). */
const ERASE = "\r\u001b[2K";

/** Shows how far the reading of many files is. */
export interface FileProgress {
  /** So many files of so many have been read. */
  readonly onRead: (done: number, total: number) => void;
  /** All of them are now looked at together. */
  readonly onCheck: (total: number) => void;
  /** Leaves nothing of the line behind. */
  readonly end: () => void;
}

/** One line on a terminal that erases itself; nothing elsewhere. */
export function showFileProgress(
  { stderr }: Pick<Io, "stderr">,
  { language, quiet }: { readonly language: Language; readonly quiet: boolean },
): FileProgress {
  const live = (total: number): boolean => !quiet && total >= MANY_FILES && stderr.isTerminal;
  let drawn = false;
  const show = (line: string): void => {
    stderr.write(ERASE + line);
    drawn = true;
  };
  return {
    onRead: (done, total) => {
      if (done % STEP === 0 && live(total)) show(`… ${WORDS[language].read(done, total)}`);
    },
    onCheck: (total) => {
      if (live(total)) show(`… ${WORDS[language].check(total)}`);
    },
    end: () => {
      if (drawn) show("");
      drawn = false;
    },
  };
}

const WORDS = {
  en: {
    read: (done: number, total: number) => `${done} of ${total} files read`,
    check: (total: number) => `checking ${total} files`,
  },
  fr: {
    read: (done: number, total: number) => `${done} fichiers lus sur ${total}`,
    check: (total: number) => `contrôle de ${total} fichiers`,
  },
} as const;
