import fc from "fast-check";
import { expect, test } from "vitest";
import { say, typeset } from "../src/index.ts";

// `~` stands for the no-break space.
test.each([
  ["Clé inconnue : « nom » ; trouvé !", "Clé inconnue~: «~nom~»~; trouvé~!"],
  ["Vouliez-vous dire a ou b ?", "Vouliez-vous dire a ou b~?"],
  ["« »", "«~»"],
  ["Vraiment ?!", "Vraiment~?!"],
  ["**Détails :**", "**Détails~:**"],
  ["« a : b » : c", "«~a : b~»~: c"],
  ["À 12:00, sur https://hote.example:8443/a?b=c;d : ok", "À 12:00, sur https://hote.example:8443/a?b=c;d~: ok"],
  ['Écrivez `clé : valeur ; fin` ; ou "a : b" ; ou “« c » : d”', 'Écrivez `clé : valeur ; fin`~; ou "a : b"~; ou “« c » : d”'],
  ["Dit :\n```yaml\na : b\n```\nFin !", "Dit~:\n```yaml\na : b\n```\nFin~!"],
  ["« Nom « X » long »", "«~Nom « X~» long~»"],
  ["a :port, b ?x=1, c ::error", "a :port, b ?x=1, c ::error"],
  ["ligne : ", "ligne~: "],
])("%s", (text, expected) => {
  const shown = expected.replaceAll("~", "\u00a0");
  expect(typeset(text, "fr")).toBe(shown);
  expect(say({ en: text, fr: text }, "fr")).toBe(shown);
  expect(say({ en: text, fr: text }, "en")).toBe(text);
});

test("only spaces change, and only once", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ab:;?!«»“”`" \n\u00a0') }), (text) => {
      const once = typeset(text, "fr");
      expect(once.replace(/[ \u00a0]/g, "")).toBe(text.replace(/[ \u00a0]/g, ""));
      expect(typeset(once, "fr")).toBe(once);
    }),
  );
});
