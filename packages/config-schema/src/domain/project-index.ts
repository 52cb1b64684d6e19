import { suggestWords } from "@pistectl/words";
import { KINDS, type Kind } from "../document/manifest-document.ts";
import {
  type ApplicationSummary,
  type ConnectionSummary,
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
  /** Whether a connection names an application, by any spelling that looks the same, or may mean it: it names none, or one that is not there and nearly this. */
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
  /** The index for an asker, whose earlier answers are forgotten; null: for somebody who has not to hear of changes. It is heard to the end before the next. */
  readonly viewFor: (asker: By | null) => ProjectIndex;
  /** Forgets an asker. */
  readonly release: (asker: By) => void;
  /** Everyone for whom an answer is another, or of another text, since this was asked last; to be asked after each change. */
  readonly takeConcerned: () => ReadonlySet<By>;
}

/** Documents that are found under one key, with everyone who asked for them. */
interface Answer {
  readonly subject: Subject;
  /** In the order of the project; a list of few is not changed but replaced. */
  places: DocumentPlace[];
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
  /** Those of the documents under a key that can make a difference to who asks. */
  readonly give: (places: readonly DocumentPlace[]) => readonly DocumentPlace[];
  /** Whether it matters which they are, or only whether there are any. */
  readonly isYesOrNo?: true;
}

const NAMED: Subject = { give: firstOfEach(1, ({ environment }) => environment) };
const LIKE: Subject = { give: firstOfEach(1, ({ environment, name }) => `${environment} ${name}`) };
const SANDBOX: Subject = { give: first };
const CREDENTIAL: Subject = { give: firstOfEach(10, ({ environment }) => environment) };
const SUPPLIER: Subject = { give: first };
const CONNECTION: Subject = { give: first, isYesOrNo: true };
const UNREAD: Subject = { give: first, isYesOrNo: true };
const EVERY_NAME: Subject = { give: first };
const STRAY: Subject = { give: first };
const CATALOGUE: Subject = { give: first };

/** An index without documents. */
export function createIndex<By extends Asker>(catalogue: KnownApis): ChangingIndex<By> {
  const answers = new Map<Subject, Map<string, Answer>>();
  const ofCatalogue = new Map<string, CatalogueAnswer>();
  /** Answers whose documents changed, with what was given before. */
  const changed = new Map<Answer, readonly DocumentPlace[]>();
  /** Names of applications that were added or removed. */
  const changedNames = new Set<string>();
  const concerned = new Set<By>();
  const names = nearNames();
  /** Names that applications and connections look like, where one was added or removed. */
  const changedLooks = new Set<string>();
  /** What connections to no application name, by what it looks like. */
  const strays = new Map<string, string>();
  /** Names of the applications that they may mean; null when that has to be worked out again. */
  let meant: ReadonlySet<string> | null = null;
  let apis = catalogue;
  let asking: By | null = null;

  const answerTo = (subject: Subject, key: string): Answer => {
    const subjects = answers.get(subject);
    const known = subjects?.get(key);
    if (known !== undefined) return known;
    const ofSubject = subjects ?? new Map<string, Answer>();
    if (subjects === undefined) answers.set(subject, ofSubject);
    const answer: Answer = { subject, places: NOWHERE, given: null, askers: NOBODY };
    ofSubject.set(key, answer);
    return answer;
  };
  const change = (documents: IndexedDocuments, changePlaces: (places: DocumentPlace[], place: DocumentPlace) => DocumentPlace[]): void => {
    visitKeys(documents, (subject, key, place) => {
      const answer = answerTo(subject, key);
      if (answer.askers.length > 0 && !changed.has(answer)) changed.set(answer, givenBy(answer));
      answer.given = null;
      answer.places = changePlaces(answer.places, place);
      if (subject === NAMED) changedNames.add(key);
      if (subject === LIKE || subject === CONNECTION) changedLooks.add(key);
    });
  };
  const note = (answer: Answer): void => {
    if (asking === null || answer.askers.at(-1) === asking) return;
    answer.askers = withOneMore(answer.askers, asking);
    asking.answers = withOneMore(asking.answers, answer);
  };
  const noteCatalogue = (key: string, question: CatalogueAnswer["question"]): void => {
    if (asking === null) return;
    const answer = ofCatalogue.get(key) ?? { subject: CATALOGUE, places: NOWHERE, given: null, askers: NOBODY, question };
    ofCatalogue.set(key, answer);
    note(answer);
  };
  const view = projectView({
    apis: notingApis(() => apis, noteCatalogue),
    find: (subject, key) => {
      // Who has not to hear of changes leaves nothing behind by asking for what is not there.
      const answer = asking === null ? answers.get(subject)?.get(key) : answerTo(subject, key);
      if (answer === undefined) return NOWHERE;
      note(answer);
      return givenBy(answer);
    },
    near: (name) => {
      note(answerTo(EVERY_NAME, ""));
      return names.near(name);
    },
    isMeant: (name) => {
      note(answerTo(EVERY_NAME, ""));
      note(answerTo(STRAY, ""));
      meant ??= new Set(Array.from(strays.values()).flatMap(names.near));
      return meant.has(name);
    },
  });
  const firstOf = (subject: Subject, key: string): DocumentPlace | undefined => answers.get(subject)?.get(key)?.places[0];
  /** Whether what connections to no application name is another than before. */
  const findStrays = (): boolean => {
    let isAnotherStray = false;
    for (const look of changedLooks) {
      const before = strays.get(look);
      const connection = firstOf(LIKE, look) === undefined ? (firstOf(CONNECTION, look) as ConnectionSummary | undefined) : undefined;
      const name = connection?.application ?? undefined;
      if (name === before) continue;
      isAnotherStray = true;
      if (name === undefined) strays.delete(look);
      else strays.set(look, name);
    }
    return isAnotherStray;
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
    remove: (documents) => change(documents, (places, place) => places.toSpliced(places.indexOf(place), 1)),
    setApis: (next) => {
      for (const answer of ofCatalogue.values()) if (!isSame(answer.question(apis), answer.question(next))) concern(answer);
      apis = next;
    },
    viewFor: (asker) => {
      if (asker !== null) forget(asker);
      asking = asker;
      return view;
    },
    release: forget,
    takeConcerned: () => {
      for (const [answer, before] of changed) if (isAnother(answer, before)) concern(answer);
      let isAnotherName = false;
      for (const name of changedNames) {
        const isThere = answerTo(NAMED, name).places.length > 0;
        isAnotherName = (isThere ? names.add(name) : names.delete(name)) || isAnotherName;
      }
      const isAnotherStray = findStrays();
      if (isAnotherName) concern(answerTo(EVERY_NAME, ""));
      if (isAnotherStray) concern(answerTo(STRAY, ""));
      if (isAnotherName || isAnotherStray) meant = null;
      const taken = new Set(concerned);
      for (const collection of [concerned, changed, changedNames, changedLooks]) collection.clear();
      return taken;
    },
  };
}

type VisitKey = (subject: Subject, key: string, place: DocumentPlace) => void;

/** Under which keys documents are found. */
function visitKeys({ summaries, unread }: IndexedDocuments, visit: VisitKey): void {
  for (const summary of summaries) visitKeysOf(summary, visit);
  for (const place of unread) visitUnreadKeysOf(place, visit);
}

function visitKeysOf(place: DocumentSummary, visit: VisitKey): void {
  switch (place.kind) {
    case "Application": {
      const { name, environment, credentials } = place;
      if (!name) return;
      visit(NAMED, name, place);
      visit(LIKE, foldApplicationName(name), place);
      const account = environment === "sandbox" ? sandboxAccount(name) : null;
      if (account !== null) visit(SANDBOX, account, place);
      for (const { reference } of credentials) visit(CREDENTIAL, reference, place);
      return;
    }
    case "ChorusProConnection":
      visit(CONNECTION, foldApplicationName(place.application ?? ""), place);
      return;
    case "Connector": {
      if (!place.isSupplier) return;
      const bound = place.bindings.filter(({ structure }) => structure !== null);
      for (const application of new Set(bound.map((binding) => binding.application))) visit(SUPPLIER, application, place);
      return;
    }
    case "Partner":
    case "Api":
  }
}

/** A kind that does not exist may be a misspelt one; one that is like no other may be any. */
function visitUnreadKeysOf(place: UnreadSummary, visit: VisitKey): void {
  const meant = suggestWords(place.kind ?? "", KINDS);
  for (const kind of meant.length === 0 ? KINDS : meant) {
    visit(UNREAD, kind, place);
    visit(UNREAD, place.name === null ? `${kind} of any name` : `${kind} named ${place.name}`, place);
  }
}

function projectView({
  apis,
  find,
  near,
  isMeant,
}: {
  readonly apis: KnownApis;
  readonly find: (subject: Subject, key: string) => readonly DocumentPlace[];
  readonly near: (name: string) => readonly string[];
  readonly isMeant: (name: string) => boolean;
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
    isConnected: (application) =>
      [foldApplicationName(application), ""].some((key) => find(CONNECTION, key).length > 0) || isMeant(application),
    mayBeUnread: (kind, name) =>
      (name === null ? [kind] : [`${kind} of any name`, `${kind} named ${name}`]).some((key) => find(UNREAD, key).length > 0),
  };
}

/** The catalogue, for those whose questions are noted under a key each. */
function notingApis(apis: () => KnownApis, note: (key: string, question: CatalogueAnswer["question"]) => void): KnownApis {
  return {
    find: (name) => {
      note(`find ${name}`, (others) => others.find(name));
      return apis().find(name);
    },
    suggest: (name, environment) => {
      note(`suggest ${environment} ${name}`, (others) => others.suggest(name, environment));
      return apis().suggest(name, environment);
    },
    organizations: () => {
      note("organizations", (others) => [...others.organizations()]);
      return apis().organizations();
    },
  };
}

function first(places: readonly DocumentPlace[]): readonly DocumentPlace[] {
  return places.length <= 1 ? places : places.slice(0, 1);
}

/** The first applications of each group, so many of one. */
function firstOfEach(most: number, groupOf: (application: ApplicationSummary) => string | null): Subject["give"] {
  return (places) => {
    if (places.length <= 1) return places;
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
/** Most answers are asked for by nobody, or have not been yet. */
const NOBODY: Asker[] = [];
const NOWHERE: DocumentPlace[] = [];

/** In the order of the project, which is nearly always at the end. */
function insert(places: DocumentPlace[], place: DocumentPlace): DocumentPlace[] {
  let at = places.length;
  for (let before = places[at - 1]; before !== undefined && comparePlaces(place, before) < 0; before = places[at - 1]) at--;
  return at === places.length ? withOneMore(places, place) : places.toSpliced(at, 0, place);
}
