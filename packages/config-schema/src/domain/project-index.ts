import { suggestWords } from "@pistectl/words";
import { KINDS, type Kind } from "../document/manifest-document.ts";
import type { DocumentEnvironment } from "./document-environment.ts";
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
  /** Applications of exactly this name: one, unless two documents share it. */
  readonly applicationsNamed: (name: string) => readonly ApplicationSummary[];
  /** Applications whose names look the same: case, accents, blanks and characters that do not show aside. */
  readonly applicationsLike: (name: string) => readonly ApplicationSummary[];
  /** Applications of nearly this name, nearest first, at most three. */
  readonly applicationsNear: (name: string) => readonly ApplicationSummary[];
  /** Sandbox applications of an account, by its e-mail address as `sandboxAccount` gives it. */
  readonly sandboxesOf: (account: string) => readonly ApplicationSummary[];
  /** Applications whose credentials give a reference; of each environment the first ten. */
  readonly usersOf: (reference: string) => readonly ApplicationSummary[];
  /** Connections of an application, by any spelling of its name that looks the same. */
  readonly connectionsOf: (application: string) => readonly ConnectionSummary[];
  /** Supplier connectors that bind an application to a structure. */
  readonly suppliersOf: (application: string) => readonly ConnectorSummary[];
  /** Whether a document that could not be read may be of a kind and bear a name (null: any): what refers to it, or misses it, is then not known to be wrong. */
  readonly mayBeUnread: (kind: Kind, name: string | null) => boolean;
}

/** A document that could not be read, or not enough, as far as it says what it declares. */
export interface UnreadSummary extends DocumentPlace {
  readonly kind: string | null;
  readonly name: string | null;
}

/** Someone who asks an index. What was answered is noted, so that it can ask again when an answer changes. */
export interface Asker {
  answers: Answer[];
}

/** One answer of an index, with everyone who has got it. */
interface Answer {
  /** In the order of the project. */
  readonly places: DocumentPlace[];
  askers: Asker[];
  /** Whether only that there is a place matters, not which. */
  readonly isYesOrNo: boolean;
  /** Set for an answer of the catalogue: it can be put to another catalogue. */
  readonly question: ((apis: KnownApis) => unknown) | null;
}

/** Documents to be found, or missed. */
export interface IndexedDocuments {
  readonly summaries: readonly DocumentSummary[];
  readonly unread: readonly UnreadSummary[];
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
  /** Everyone for whom an answer may be another since this was asked last; to be asked before any view is. */
  readonly takeConcerned: () => ReadonlySet<By>;
}

/** Applications of one environment that are compared for one credential: past that, the team has one credential for everything and knows it. */
const MAX_USERS = 10;

/** An index without documents. */
export function createIndex<By extends Asker>(catalogue: KnownApis): ChangingIndex<By> {
  const answers = new Map<string, Answer>();
  const ofCatalogue = new Map<string, Answer>();
  /** Names of applications that were added or removed. */
  const changedNames = new Set<string>();
  /** Answers whose places changed, with whether there were any before. */
  const changed = new Map<Answer, boolean>();
  const concerned = new Set<By>();
  const names = nearNames();
  const firstUsers = new Map<string, readonly ApplicationSummary[]>();
  let apis = catalogue;

  const answerTo = (key: string): Answer => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer: Answer = { places: [], askers: [], isYesOrNo: key.startsWith(UNREAD), question: null };
    answers.set(key, answer);
    return answer;
  };
  const changing = (key: string): DocumentPlace[] => {
    const answer = answerTo(key);
    firstUsers.delete(key);
    if (!changed.has(answer)) changed.set(answer, answer.places.length > 0);
    return answer.places;
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
    add: (documents) => {
      for (const { key, place } of entriesOf(documents)) insert(changing(key), place);
      for (const { kind, name } of documents.summaries) if (kind === "Application" && name) changedNames.add(name);
    },
    remove: (documents) => {
      for (const { key, place } of entriesOf(documents)) {
        const places = changing(key);
        places.splice(places.indexOf(place), 1);
      }
      for (const { kind, name } of documents.summaries) if (kind === "Application" && name) changedNames.add(name);
    },
    setApis: (next) => {
      for (const answer of ofCatalogue.values()) if (!isSame(answer.question?.(apis), answer.question?.(next))) concern(answer);
      apis = next;
    },
    viewFor: (asker) => {
      forget(asker);
      const noted = (answer: Answer): Answer => {
        // One asker is heard to the end before the next.
        if (answer.askers.at(-1) !== asker) {
          answer.askers.push(asker);
          asker.answers.push(answer);
        }
        return answer;
      };
      return projectView({
        apis: noteApis(apis, (key, question) => {
          const answer = ofCatalogue.get(key) ?? { places: [], askers: [], isYesOrNo: false, question };
          ofCatalogue.set(key, answer);
          noted(answer);
        }),
        find: (key) => noted(answerTo(key)).places,
        firstUsers: (key, users) => {
          const first = firstUsers.get(key) ?? firstOfEachEnvironment(users);
          firstUsers.set(key, first);
          return first;
        },
        near: (name) => {
          noted(answerTo(EVERY_NAME));
          return names.near(name);
        },
      });
    },
    release: forget,
    takeConcerned: () => {
      for (const [answer, hadAny] of changed) if (!answer.isYesOrNo || hadAny !== answer.places.length > 0) concern(answer);
      let isAnotherName = false;
      for (const name of changedNames) {
        const isThere = answerTo(NAMED + name).places.length > 0;
        isAnotherName = (isThere ? names.add(name) : names.delete(name)) || isAnotherName;
      }
      if (isAnotherName) concern(answerTo(EVERY_NAME));
      const taken = new Set(concerned);
      for (const collection of [concerned, changed, changedNames]) collection.clear();
      return taken;
    },
  };
}

const NAMED = "named ";
const LIKE = "like ";
const ACCOUNT = "account ";
const CREDENTIAL = "credential ";
const CONNECTION = "connection ";
const SUPPLIER = "supplier ";
const UNREAD = "unread ";
const EVERY_NAME = "every name";

interface Entry {
  readonly key: string;
  readonly place: DocumentPlace;
}

/** Under which keys documents are found. */
function entriesOf({ summaries, unread }: IndexedDocuments): readonly Entry[] {
  return [
    ...summaries.flatMap((place) => keysOf(place).map((key) => ({ key, place }))),
    ...unread.flatMap((place) => unreadKeysOf(place).map((key) => ({ key, place }))),
  ];
}

function keysOf(summary: DocumentSummary): readonly string[] {
  switch (summary.kind) {
    case "Application": {
      const { name, environment, credentials } = summary;
      if (!name) return [];
      const account = environment === "sandbox" ? sandboxAccount(name) : null;
      return [
        NAMED + name,
        LIKE + foldApplicationName(name),
        ...(account === null ? [] : [ACCOUNT + account]),
        ...credentials.map(({ reference }) => CREDENTIAL + reference),
      ];
    }
    case "ChorusProConnection":
      return summary.application === null ? [] : [CONNECTION + foldApplicationName(summary.application)];
    case "Connector": {
      const bound = summary.bindings.flatMap(({ application, structure }) => (structure === null ? [] : [application]));
      return summary.isSupplier ? Array.from(new Set(bound), (application) => SUPPLIER + application) : [];
    }
    case "Partner":
    case "Api":
      return [];
  }
}

/** A kind that does not exist may be a misspelt one; one that is like no other may be any. */
function unreadKeysOf({ kind, name }: UnreadSummary): readonly string[] {
  const meant = suggestWords(kind ?? "", KINDS);
  return (meant.length === 0 ? KINDS : meant).flatMap((known) => [
    `${UNREAD}${known}`,
    name === null ? `${UNREAD}${known} of any name` : `${UNREAD}${known} named ${name}`,
  ]);
}

function projectView({
  apis,
  find,
  firstUsers,
  near,
}: {
  readonly apis: KnownApis;
  /** The documents under a key, all of the kind that the key is for. */
  readonly find: (key: string) => readonly DocumentPlace[];
  /** Some of the documents that were found under a key. */
  readonly firstUsers: (key: string, users: readonly ApplicationSummary[]) => readonly ApplicationSummary[];
  readonly near: (name: string) => readonly string[];
}): ProjectIndex {
  const applications = (key: string) => find(key) as readonly ApplicationSummary[];
  const applicationsLike = (name: string) => applications(LIKE + foldApplicationName(name));
  return {
    apis,
    applicationsNamed: (name) => applications(NAMED + name),
    applicationsLike,
    applicationsNear: (name) => {
      const like = applicationsLike(name);
      return like.length > 0 ? like.slice(0, 3) : near(name).flatMap((found) => applications(NAMED + found).slice(0, 1));
    },
    sandboxesOf: (account) => applications(ACCOUNT + account),
    usersOf: (reference) => firstUsers(CREDENTIAL + reference, applications(CREDENTIAL + reference)),
    connectionsOf: (application) => find(CONNECTION + foldApplicationName(application)) as readonly ConnectionSummary[],
    suppliersOf: (application) => find(SUPPLIER + application) as readonly ConnectorSummary[],
    mayBeUnread: (kind, name) =>
      (name === null ? [`${UNREAD}${kind}`] : [`${UNREAD}${kind} of any name`, `${UNREAD}${kind} named ${name}`]).some(
        (key) => find(key).length > 0,
      ),
  };
}

function firstOfEachEnvironment(applications: readonly ApplicationSummary[]): readonly ApplicationSummary[] {
  const counts = new Map<DocumentEnvironment | null, number>();
  return applications.filter(({ environment }) => {
    const count = (counts.get(environment) ?? 0) + 1;
    counts.set(environment, count);
    return count <= MAX_USERS;
  });
}

/** The catalogue, for someone whose questions are noted under a key each. */
function noteApis(apis: KnownApis, note: (key: string, question: (apis: KnownApis) => unknown) => void): KnownApis {
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

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** In the order of the project, which is nearly always at the end. */
function insert(places: DocumentPlace[], place: DocumentPlace): void {
  let at = places.length;
  for (let before = places[at - 1]; before !== undefined && comparePlaces(place, before) < 0; before = places[at - 1]) at--;
  places.splice(at, 0, place);
}
