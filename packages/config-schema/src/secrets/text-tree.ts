/** Texts that share their beginnings. */
interface Branch {
  /** What stands between the branch above and this one. */
  label: string;
  /** Whether a text ends here. */
  isEnd: boolean;
  /** By the code of the first character. */
  next: Map<number, Branch>;
}

/** Characters of the shortest text. */
const LEAST = 4;

/** Many texts of 4 characters or more, of which the one that stands at a place of another is found in a time that grows with its length alone, not with their number. */
export class TextTree {
  readonly #root: Branch = { label: "", isEnd: false, next: new Map() };
  /** Beginnings, many in one place: most places of a text have none. */
  readonly #heads = new Uint8Array(0x1_0000);

  add(text: string): void {
    if (text.length < LEAST) throw new RangeError(`A text has at least ${LEAST} characters`);
    this.#heads[headOf(text, 0)] = 1;
    let branch = this.#root;
    for (let at = 0; at < text.length; ) {
      const code = text.charCodeAt(at);
      const next = branch.next.get(code);
      if (next === undefined) {
        branch.next.set(code, { label: text.slice(at), isEnd: true, next: new Map() });
        return;
      }
      const shared = sharedLength(next.label, text, at);
      branch = shared < next.label.length ? split(next, shared) : next;
      at += shared;
    }
    branch.isEnd = true;
  }

  /** Characters of the longest text at a place that may be taken there; 0 when there is none. */
  longestAt(text: string, at: number, mayBeTaken: (length: number) => boolean): number {
    if (this.#heads[headOf(text, at)] === 0) return 0;
    let longest = 0;
    let end = at;
    for (let branch = this.#root.next.get(text.charCodeAt(at)); branch !== undefined; branch = branch.next.get(text.charCodeAt(end))) {
      if (!text.startsWith(branch.label, end)) break;
      end += branch.label.length;
      if (branch.isEnd && mayBeTaken(end - at)) longest = end - at;
    }
    return longest;
  }
}

/** Two branches in the place of one; gives the upper, which stays where it hangs. */
function split(branch: Branch, length: number): Branch {
  const { label, isEnd, next } = branch;
  branch.next = new Map([[label.charCodeAt(length), { label: label.slice(length), isEnd, next }]]);
  branch.label = label.slice(0, length);
  branch.isEnd = false;
  return branch;
}

function sharedLength(label: string, text: string, at: number): number {
  let length = 0;
  while (length < label.length && label.charCodeAt(length) === text.charCodeAt(at + length)) length++;
  return length;
}

/** A number for the characters at a place, the same for the same ones. */
function headOf(text: string, at: number): number {
  let head = 0;
  for (let index = at; index < at + LEAST; index++) head = (head * 31 + text.charCodeAt(index)) & 0xffff;
  return head;
}
