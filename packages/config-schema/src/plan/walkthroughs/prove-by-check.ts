import { type Localized, shellWord } from "@pistectl/words";
import type { CatalogueEnvironmentName } from "../../catalogue/catalogue-entry.ts";
import type { PortalAction } from "../portal-action.ts";
import { type DraftAction, draftAction } from "./draft-action.ts";
import { enumerateNames } from "./enumerate-names.ts";
import { SOURCES } from "./sources.ts";

/** What the command of a check says, and what is to be known before it runs. */
export interface CheckCommand {
  /** Operands, as typed. */
  readonly paths: readonly string[];
  /** Value of `--config`, as typed. */
  readonly configuration: string | null;
  /** Patterns of `--allow-env`; none where the usual ones do. */
  readonly allowedVariables: readonly string[];
  /** Hosts of partners, which the operator has to judge. */
  readonly hosts: readonly string[];
  /** Applications that the check skips. */
  readonly switchedOff: readonly string[];
  /** APIs without a known health check. */
  readonly unasked: readonly string[];
  /** Where no declared application is to be checked: the environment whose Chorus Pro APIs are. */
  readonly environment: CatalogueEnvironmentName | null;
  /** Whether a product that uses the credentials changes. */
  readonly withConnector: boolean;
}

/** Which proof of a plan: the last one, or the one before something goes that what is new takes the place of. */
export type Proof = "result" | "successor";

/** The check that proves the whole, with the operands as they were typed. */
export function proveByCheck(proof: Proof, check: CheckCommand, object: PortalAction["object"], dependsOn: readonly string[]): DraftAction {
  const { paths, configuration, allowedVariables, hosts, switchedOff, unasked, environment, withConnector } = check;
  return draftAction({
    id: proof === "result" ? "check" : "check/successor",
    stage: "proof",
    portal: "repository",
    kind: "verify",
    who: "developer",
    title: TITLES[proof],
    commands: [
      [
        "pistectl",
        "check",
        ...(configuration === null ? [] : ["--config", operand(configuration)]),
        ...(allowedVariables.length === 0 ? [] : ["--allow-env", shellWord(allowedVariables.join(","))]),
        ...(environment === null ? paths.map(operand) : ["--environment", environment, "--api", shellWord("Chorus Pro")]),
      ].join(" "),
    ],
    remarks: [
      {
        en: "It reads the credentials from the environment; it names the stage that fails, whose turn it is and what to do.",
        fr: "Il lit les identifiants dans l'environnement ; il nomme l'étape qui échoue, à qui d'agir et que faire.",
      },
      ...(environment === null ? [] : [UNDECLARED]),
      ...(withConnector ? [PRODUCT] : []),
      ...(allowedVariables.length === 0 ? [] : [VARIABLES]),
      ...(hosts.length === 0 ? [] : [hostsRemark(hosts)]),
      ...(switchedOff.length === 0 ? [] : [offRemark(switchedOff)]),
      ...(unasked.length === 0 ? [] : [unaskedRemark(unasked)]),
    ],
    dependsOn,
    source: SOURCES.pistectl,
    object,
  });
}

const TITLES: Readonly<Record<Proof, Localized>> = {
  result: { en: "Prove the result with a live check", fr: "Prouver le résultat par un contrôle réel" },
  successor: {
    en: "Prove with a live check that what takes over works, before anything is removed",
    fr: "Prouver par un contrôle réel que ce qui prend le relais fonctionne, avant toute suppression",
  },
};

const UNDECLARED: Localized = {
  en: "The application is not declared in these manifests: its identifiers are taken from PISTE_CLIENT_ID and PISTE_CLIENT_SECRET, the technical account from CPRO_ACCOUNT.",
  fr: "L'application n'est pas déclarée dans ces manifestes : ses identifiants sont pris dans PISTE_CLIENT_ID et PISTE_CLIENT_SECRET, le compte technique dans CPRO_ACCOUNT.",
};

const PRODUCT: Localized = {
  en: "It proves the identifiers and the connection, not what was entered in the product.",
  fr: "Il prouve les identifiants et le raccordement, non ce qui a été saisi dans le produit.",
};

const VARIABLES: Localized = {
  en: "--allow-env lets the manifests send these variables: read the list before you run it.",
  fr: "--allow-env laisse les manifestes envoyer ces variables : relisez la liste avant de lancer la commande.",
};

/** The manifests name them: whoever runs the check decides whether they may receive credentials. */
function hostsRemark(hosts: readonly string[]): Localized {
  const shown = enumerateNames(hosts, (count) => ({ en: `${count} hosts`, fr: `${count} hôtes` }));
  return {
    en: `The credentials of the partners go to ${shown.en}: once you have judged that ${hosts.length > 1 ? "these hosts are theirs, add --allow-host HOST for each" : "this host is theirs, add --allow-host HOST"}.`,
    fr: `Les identifiants des partenaires partent vers ${shown.fr} : après avoir vérifié que ${hosts.length > 1 ? "ces hôtes sont les leurs, ajoutez --allow-host HÔTE pour chacun" : "cet hôte est le leur, ajoutez --allow-host HÔTE"}.`,
  };
}

function offRemark(applications: readonly string[]): Localized {
  const shown = enumerateNames(applications, (count) => ({ en: `${count} applications`, fr: `${count} applications` }));
  return {
    en: `Switched off: ${shown.en}. The check skips what is switched off, and proves nothing of it.`,
    fr: `Désactivé : ${shown.fr}. Le contrôle ignore ce qui est désactivé, et n'en prouve rien.`,
  };
}

function unaskedRemark(apis: readonly string[]): Localized {
  const shown = enumerateNames(apis, (count) => ({ en: `${count} APIs`, fr: `${count} API` }));
  return {
    en: `For ${shown.en}, without a known health check, it proves the credentials and not the subscription (api/not-asked).`,
    fr: `Pour ${shown.fr}, sans contrôle de santé connu, il prouve les identifiants et non la souscription (api/not-asked).`,
  };
}

/** An operand that begins with a hyphen would be read as a flag. */
function operand(path: string): string {
  return shellWord(path.startsWith("-") ? `./${path}` : path);
}
