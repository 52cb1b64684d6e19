import { suggestWords } from "@pistectl/words";
import { KINDS, type Kind } from "../document/manifest-document.ts";
import {
  type ApplicationSummary,
  type ConnectorSummary,
  comparePlaces,
  type DocumentPlace,
  type DocumentSummary,
} from "./document-summary.ts";
import { foldApplicationName } from "./fold-application-name.ts";
import type { KnownApis } from "./known-apis.ts";
import { nearNames } from "./near-names.ts";
import { sandboxAccount } from "./sandbox-account.ts";

/** What a rule that compares documents asks of the project; lists are in the order of the files' paths, then of the text. */
export interface ProjectIndex {
  readonly apis: KnownApis;
  /** Applications of exactly this name, of each environment the first. */
  readonly applicationsNamed: (name: string) => readonly ApplicationSummary[];
  /** Applications whose names look the same, case, accents, blanks and characters that do not show aside; of each spelling and environment the first. */
  readonly applicationsLike: (name: string) => readonly ApplicationSummary[];
  /** Applications of nearly this name, nearest first, at most three. */
  readonly applicationsNear: (name: string) => readonly ApplicationSummary[];
  /** The first sandbox application of an account, by its e-mail address as `sandboxAccount` gives it. */
  readonly firstSandboxOf: (account: string) => ApplicationSummary | null;
  /** Applications whose credentials give a reference, of each environment the first ten: past that, the team has one credential for everything and knows it. */
  readonly usersOf: (reference: string) => readonly ApplicationSummary[];
  /** The first supplier connector that binds an application to a structure. */
  readonly firstSupplierOf: (application: string) => ConnectorSummary | null;
  /** Whether a connection names an application, by any spelling that looks the same, or may mean it because it names none. */
  readonly isConnected: (application: string) => boolean;
  /** Whether a document that could not be read may be of a kind and bear a name (null: any): what refers to it, or misses it, is then not known to be wrong. */
  readonly mayBeUnread: (kind: Kind, name: string | null) => boolean;
}

/** A document that could not be read, or not enough, as far as it says what it declares. */
export interface UnreadSummary extends DocumentPlace {
  readonly kind: string | null;
  readonly name: string | null;
}

/** Documents to be found, or missed. */
export interface IndexedDocuments {
  readonly summaries: readonly DocumentSummary[];
  readonly unread: readonly UnreadSummary[];
}

/** Someone who asks an index. What was answered is noted, so that it can ask again when an answer changes. */
export interface Asker {
  answers: Answer[];
}

/** The index of a project that changes. */
export interface ChangingIndex<By extends Asker> {
  readonly add: (documents: IndexedDocuments) => void;
  readonly remove: (documents: IndexedDocuments) => void;
  /** Puts another catalogue in the place of the one before. */
  readonly setApis: (apis: KnownApis) => void;
  /** The index for an asker, whose earlier answers are forgotten. */
  readonly viewFor: (asker: By) => ProjectIndex;
  /** Forgets an asker. */
  readonly release: (asker: By) => void;
  /** Everyone for whom an answer is another, or of another text, since this was asked last; to be asked after each change. */
  readonly takeConcerned: () => ReadonlySet<By>;
}

/** Documents that are found under one key, with everyone who asked for them. */
interface Answer {
  readonly subject: Subject;
  /** In the order of the project. */
  readonly places: DocumentPlace[];
  /** Those of them that are given; null when that has to be worked out again. */
  given: readonly DocumentPlace[] | null;
  askers: Asker[];
}

/** An answer of the catalogue, with its question: it can be put to another catalogue. */
interface CatalogueAnswer extends Answer {
  readonly question: (apis: KnownApis) => unknown;
}

/** What documents are found by. */
interface Subject {
  readonly key: string;
  /** Those of the documents under a key that can make a difference to who asks. */
  readonly give: (places: readonly DocumentPlace[]) => readonly DocumentPlace[];
  /** Whether it matters which they are, or only whether there are any. */
  readonly isYesOrNo?: true;
}

const NAMED: Subject = { key: "named", give: firstOfEach(1, ({ environment }) => environment) };
const LIKE: Subject = { key: "like", give: firstOfEach(1, ({ environment, name }) => `${environment} ${name}`) };
const SANDBOX: Subject = { key: "sandbox", give: first };
const CREDENTIAL: Subject = { key: "credential", give: firstOfEach(10, ({ environment }) => environment) };
const SUPPLIER: Subject = { key: "supplier", give: first };
const CONNECTION: Subject = { key: "connection", give: first, isYesOrNo: true };
const UNREAD: Subject = { key: "unread", give: first, isYesOrNo: true };
const EVERY_NAME: Subject = { key: "every name", give: first };
const CATALOGUE: Subject = { key: "catalogue", give: first };

/** An index without documents. */
export function createIndex<By extends Asker>(catalogue: KnownApis): ChangingIndex<By> {
  const answers = new Map<string, Answer>();
  const ofCatalogue = new Map<string, CatalogueAnswer>();
  /** Answers whose documents changed, with what was given before. */
  const changed = new Map<Answer, readonly DocumentPlace[]>();
  /** Names of applications that were added or removed. */
  const changedNames = new Set<string>();
  const concerned = new Set<By>();
  const names = nearNames();
  let apis = catalogue;

  const answerTo = (subject: Subject, key: string): Answer => {
    const whole = `${subject.key} ${key}`;
    const known = answers.get(whole);
    if (known !== undefined) return known;
    const answer: Answer = { subject, places: [], given: null, askers: [] };
    answers.set(whole, answer);
    return answer;
  };
  const change = (documents: IndexedDocuments, changePlaces: (places: DocumentPlace[], place: DocumentPlace) => void): void => {
    for (const { subject, key, place } of entriesOf(documents)) {
      const answer = answerTo(subject, key);
      if (!changed.has(answer)) changed.set(answer, givenBy(answer));
      answer.given = null;
      changePlaces(answer.places, place);
      if (subject === NAMED) changedNames.add(key);
    }
  };
  const forget = (asker: Asker): void => {
    for (const answer of asker.answers) answer.askers.splice(answer.askers.indexOf(asker), 1);
    asker.answers = [];
  };
  const concern = (answer: Answer): void => {
    // Views are given to askers of this kind alone.
    for (const asker of answer.askers) concerned.add(asker as By);
  };
  return {
    add: (documents) => change(documents, insert),
    remove: (documents) => change(documents, (places, place) => places.splice(places.indexOf(place), 1)),
    setApis: (next) => {
      for (const answer of ofCatalogue.values()) if (!isSame(answer.question(apis), answer.question(next))) concern(answer);
      apis = next;
    },
    viewFor: (asker) => {
      forget(asker);
      const note = (answer: Answer): void => {
        // One asker is heard to the end before the next.
        if (answer.askers.at(-1) === asker) return;
        answer.askers = withOneMore(answer.askers, asker);
        asker.answers = withOneMore(asker.answers, answer);
      };
      const noteCatalogue = (key: string, question: CatalogueAnswer["question"]): void => {
        const answer = ofCatalogue.get(key) ?? { subject: CATALOGUE, places: [], given: null, askers: [], question };
        ofCatalogue.set(key, answer);
        note(answer);
      };
      return projectView({
        apis: notingApis(apis, noteCatalogue),
        find: (subject, key) => {
          const answer = answerTo(subject, key);
          note(answer);
          return givenBy(answer);
        },
        near: (name) => {
          note(answerTo(EVERY_NAME, ""));
          return names.near(name);
        },
      });
    },
    release: forget,
    takeConcerned: () => {
      for (const [answer, before] of changed) if (isAnother(answer, before)) concern(answer);
      let isAnotherName = false;
      for (const name of changedNames) {
        const isThere = answerTo(NAMED, name).places.length > 0;
        isAnotherName = (isThere ? names.add(name) : names.delete(name)) || isAnotherName;
      }
      if (isAnotherName) concern(answerTo(EVERY_NAME, ""));
      const taken = new Set(concerned);
      for (const collection of [concerned, changed, changedNames]) collection.clear();
      return taken;
    },
  };
}

interface Entry {
  readonly subject: Subject;
  readonly key: string;
  readonly place: DocumentPlace;
}

/** Under which keys documents are found. */
function entriesOf({ summaries, unread }: IndexedDocuments): readonly Entry[] {
  return [...summaries.flatMap(keysOf), ...unread.flatMap(unreadKeysOf)];
}

function keysOf(place: DocumentSummary): readonly Entry[] {
  switch (place.kind) {
    case "Application": {
      const { name, environment, credentials } = place;
      if (!name) return [];
      const account = environment === "sandbox" ? sandboxAccount(name) : null;
      return [
        { subject: NAMED, key: name, place },
        { subject: LIKE, key: foldApplicationName(name), place },
        ...(account === null ? [] : [{ subject: SANDBOX, key: account, place }]),
        ...credentials.map(({ reference }) => ({ subject: CREDENTIAL, key: reference, place })),
      ];
    }
    case "ChorusProConnection":
      return [{ subject: CONNECTION, key: foldApplicationName(place.application ?? ""), place }];
    case "Connector": {
      const bound = place.bindings.flatMap(({ application, structure }) => (structure === null ? [] : [application]));
      return place.isSupplier ? Array.from(new Set(bound), (key) => ({ subject: SUPPLIER, key, place })) : [];
    }
    case "Partner":
    case "Api":
      return [];
  }
}

/** A kind that does not exist may be a misspelt one; one that is like no other may be any. */
function unreadKeysOf(place: UnreadSummary): readonly Entry[] {
  const meant = suggestWords(place.kind ?? "", KINDS);
  return (meant.length === 0 ? KINDS : meant).flatMap((kind) =>
    [kind, place.name === null ? `${kind} of any name` : `${kind} named ${place.name}`].map((key) => ({ subject: UNREAD, key, place })),
  );
}

function projectView({
  apis,
  find,
  near,
}: {
  readonly apis: KnownApis;
  readonly find: (subject: Subject, key: string) => readonly DocumentPlace[];
  readonly near: (name: string) => readonly string[];
}): ProjectIndex {
  // Under a subject stand documents of one kind.
  const applications = (subject: Subject, key: string) => find(subject, key) as readonly ApplicationSummary[];
  const applicationsNamed = (name: string) => applications(NAMED, name);
  const applicationsLike = (name: string) => applications(LIKE, foldApplicationName(name));
  return {
    apis,
    applicationsNamed,
    applicationsLike,
    applicationsNear: (name) => {
      const like = applicationsLike(name);
      return like.length > 0 ? like.slice(0, 3) : near(name).flatMap((found) => applicationsNamed(found).slice(0, 1));
    },
    firstSandboxOf: (account) => applications(SANDBOX, account)[0] ?? null,
    usersOf: (reference) => applications(CREDENTIAL, reference),
    firstSupplierOf: (application) => (find(SUPPLIER, application) as readonly ConnectorSummary[])[0] ?? null,
    isConnected: (application) => [foldApplicationName(application), ""].some((key) => find(CONNECTION, key).length > 0),
    mayBeUnread: (kind, name) =>
      (name === null ? [kind] : [`${kind} of any name`, `${kind} named ${name}`]).some((key) => find(UNREAD, key).length > 0),
  };
}

/** The catalogue, for someone whose questions are noted under a key each. */
function notingApis(apis: KnownApis, note: (key: string, question: CatalogueAnswer["question"]) => void): KnownApis {
  return {
    find: (name) => {
      note(`find ${name}`, (others) => others.find(name));
      return apis.find(name);
    },
    suggest: (name, environment) => {
      note(`suggest ${environment} ${name}`, (others) => others.suggest(name, environment));
      return apis.suggest(name, environment);
    },
    organizations: () => {
      note("organizations", (others) => [...others.organizations()]);
      return apis.organizations();
    },
  };
}

function first(places: readonly DocumentPlace[]): readonly DocumentPlace[] {
  return places.slice(0, 1);
}

/** The first applications of each group, so many of one. */
function firstOfEach(most: number, groupOf: (application: ApplicationSummary) => string | null): Subject["give"] {
  return (places) => {
    if (places.length === 1) return places.slice();
    const counts = new Map<string | null, number>();
    return places.filter((place) => {
      const group = groupOf(place as ApplicationSummary);
      const count = (counts.get(group) ?? 0) + 1;
      counts.set(group, count);
      return count <= most;
    });
  };
}

function givenBy(answer: Answer): readonly DocumentPlace[] {
  answer.given ??= answer.subject.give(answer.places);
  return answer.given;
}

/** A document that was read anew is another one: its places in the text may have moved. */
function isAnother(answer: Answer, before: readonly DocumentPlace[]): boolean {
  const after = givenBy(answer);
  if (answer.subject.isYesOrNo) return after.length !== before.length;
  return after.length !== before.length || after.some((place, at) => place !== before[at]);
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** Most of these lists hold one or two: an array that grows by itself takes room for many more. */
function withOneMore<Item>(items: Item[], item: Item): Item[] {
  if (items.length < SMALL) return items.concat([item]);
  items.push(item);
  return items;
}

const SMALL = 8;

/** In the order of the project, which is nearly always at the end. */
function insert(places: DocumentPlace[], place: DocumentPlace): void {
  let at = places.length;
  for (let before = places[at - 1]; before !== undefined && comparePlaces(place, before) < 0; before = places[at - 1]) at--;
  places.splice(at, 0, place);
}
