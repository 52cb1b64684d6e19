// biome-ignore-all lint/suspicious/noTemplateCurlyInString: notations of other tools.
/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Values that stand where others are due. */
const VALUES: readonly Json[] = [
  ...[
    null,
    true,
    false,
    0,
    1,
    1.5,
    -1,
    20_260_914,
    24_000_010_900_019,
    "",
    " ",
    "\u200b",
    "\u00a0 ",
    "x",
    "true",
    "1",
    "1.0",
    "env:X",
    "env:PISTE_CLIENT_ID",
  ],
  ...[
    "env:CPRO_ACCOUNT",
    "env:CYNOD_KEY",
    "env:",
    "env:A B",
    "file:a",
    "file:/etc/a",
    "file:../a",
    "file:~/a",
    "file:C:\\a",
    "ENV:X",
    "${{ secrets.X }}",
  ],
  ...[
    "2026-09-14",
    "2026-02-30",
    "14/09/2026",
    "2026-09",
    "2026",
    "MTES",
    "Universal",
    "DUME",
    "production",
    "sandbox",
    "accepted",
    "pending",
    "granted",
  ],
  ...[
    "refused",
    "not-required",
    "open",
    "missing",
    "oauth2",
    "certificate",
    "basic",
    "24000010900019",
    "00000000000000",
    "240000109",
    "240 000 109 00019",
  ],
  ...[
    "a@b.example",
    "a..b@c.example",
    "a@b",
    "a b@c.example",
    "https://api.cynod.example/",
    "http://api.cynod.example/",
    "api.cynod.example",
    "/a",
    "/a/",
    "//a",
  ],
  ...[
    "/a/../b",
    "a",
    "/a?b",
    "/a#b",
    "/etat",
    "etat",
    "0199001234",
    "+33 1 99 00 12 34",
    "6.11.2",
    "6.9.12",
    "SNE-Cotation",
    "JUDILIBRE",
    "SNE-Cotation site-ecole",
  ],
  ...["APP_SANDBOX_a@b.example", "x".repeat(101), "logo.png", "/srv/logo.png"],
];

/** A document with one to three changes: a key removed, added, renamed or moved, a value replaced, an item repeated. */
export function mutate(document: Json, random: () => number): Json {
  const changes = 1 + Math.floor(random() * 3);
  return Array.from({ length: changes }).reduce<Json>((value) => change(value, random), document);
}

function change(value: Json, random: () => number): Json {
  if (Array.isArray(value)) return changeList(value, random);
  if (value === null || typeof value !== "object") return pick(VALUES, random);
  const object = value as Readonly<Record<string, Json>>;
  const keys = Object.keys(object).filter((key) => key !== "apiVersion" && key !== "kind");
  const key = pick(keys, random);
  const roll = random();
  if (key === undefined || roll < 0.06)
    return { ...object, [pick(["other", "x-other", "siret", "version", "role"], random)]: pick(VALUES, random) };
  const { [key]: child = null, ...rest } = object;
  if (roll < 0.16) return rest;
  if (roll < 0.2) return { ...rest, [`${key}s`]: child };
  if (roll < 0.24 && isObject(child)) return { ...rest, ...child };
  // Deeper as long as there is something.
  return {
    ...object,
    [key]: isObject(child) || Array.isArray(child) ? (random() < 0.1 ? pick(VALUES, random) : change(child, random)) : pick(VALUES, random),
  };
}

function changeList(list: readonly Json[], random: () => number): Json {
  const roll = random();
  const index = Math.floor(random() * list.length);
  const item = list[index];
  if (item === undefined || roll < 0.06) return [];
  if (roll < 0.14) return list.filter((_, at) => at !== index);
  if (roll < 0.22) return [...list, item];
  return list.map((other, at) => (at === index ? change(other, random) : other));
}

function isObject(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function pick<Item>(items: readonly Item[], random: () => number): Item {
  return items[Math.floor(random() * items.length)] as Item;
}
