import { describe, expect, test } from "vitest";
import { ownWords, type Piece, piecesOf, saySame, sharedText } from "../src/preflight/shared-text.ts";

type Row = readonly [
  title: string,
  texts: readonly (readonly [text: string, application: string, api: string])[],
  shared: string | null,
  own: readonly string[],
];

const pieces = (texts: Row[1]): readonly (readonly Piece[])[] => texts.map(([text, ...names]) => piecesOf(text, names));

describe("what several texts have in common", () => {
  test.each<Row>([
    [
      "alike",
      [
        ["All is well.", "A", "X"],
        ["All is well.", "B", "Y"],
      ],
      "All is well.",
      ["", ""],
    ],
    [
      "an application",
      [
        ["Edit ONE (now).", "ONE", "X"],
        ["Edit TWO (now).", "TWO", "X"],
      ],
      "Edit the application (now).",
      ["", ""],
    ],
    [
      "of the same name",
      [
        ["Edit ONE.", "ONE", "X"],
        ["Edit ONE.", "ONE", "X"],
      ],
      "Edit ONE.",
      ["", ""],
    ],
    [
      "first of all",
      [
        ["SNE says no.", "A", "SNE"],
        ["DUME says no.", "B", "DUME"],
      ],
      "The API says no.",
      ["", ""],
    ],
    [
      "names of several words",
      [
        ["Tick DUME Acheteurs now.", "A", "DUME Acheteurs"],
        ["Tick Factures now.", "B", "Factures"],
      ],
      "Tick the API now.",
      ["", ""],
    ],
    [
      "a name inside another word stays one",
      [
        ["ONE_ID of ONE is absent here.", "ONE", "X"],
        ["TWO_ID of TWO is absent here.", "TWO", "X"],
      ],
      "… of the application is absent here.",
      ["ONE_ID", "TWO_ID"],
    ],
    [
      "a setting at the end",
      [
        ["No value for A_SECRET.", "A", "X"],
        ["No value for B_SECRET.", "B", "X"],
      ],
      "No value for …",
      ["A_SECRET", "B_SECRET"],
    ],
    [
      "two settings",
      [
        ["No value for A_ID and A_SECRET.", "A", "X"],
        ["No value for B_ID and B_SECRET.", "B", "X"],
      ],
      "No value for … and …",
      ["A_ID, A_SECRET", "B_ID, B_SECRET"],
    ],
    [
      "in French",
      [
        ["Aucune valeur pour « A_ID » : voyez A.", "A", "X"],
        ["Aucune valeur pour « B_ID » : voyez B.", "B", "X"],
      ],
      "Aucune valeur pour « … » : voyez the application.",
      ["A_ID", "B_ID"],
    ],
    [
      "signs that patterns know",
      [
        ["Edit A+(1).", "A+(1)", "X"],
        ["Edit B*[2].", "B*[2]", "X"],
      ],
      "Edit the application.",
      ["", ""],
    ],
    [
      "other lengths",
      [
        ["One word.", "A", "X"],
        ["One more word.", "B", "X"],
      ],
      null,
      [],
    ],
    [
      "other words",
      [
        ["one two three", "A", "X"],
        ["four five three", "B", "X"],
      ],
      null,
      [],
    ],
  ])("%s", (_title, texts, shared, own) => {
    const [first = [], second = []] = pieces(texts);
    expect(saySame(first, second)).toBe(shared !== null);
    if (shared === null) return;
    expect(sharedText(pieces(texts), ["the application", "the API"])).toBe(shared);
    expect(ownWords(pieces(texts))).toEqual(own);
  });
});
