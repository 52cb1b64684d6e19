import { type Localized, shellWord } from "@pistectl/words";
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
}

/** The check that proves the whole, with the operands as they were typed. */
export function proveByCheck(check: CheckCommand, object: PortalAction["object"], dependsOn: readonly string[]): DraftAction {
  const { paths, configuration, allowedVariables, hosts, switchedOff, unasked } = check;
  return draftAction({
    id: "check",
    stage: "proof",
    portal: "repository",
    kind: "verify",
    who: "developer",
    title: { en: "Prove the result with a live check", fr: "Prouver le résultat par un contrôle réel" },
    commands: [
      [
        "pistectl",
        "check",
        ...(configuration === null ? [] : ["--config", operand(configuration)]),
        ...(allowedVariables.length === 0 ? [] : ["--allow-env", shellWord(allowedVariables.join(","))]),
        ...paths.map(operand),
      ].join(" "),
    ],
    remarks: [
      {
        en: "It reads the credentials from the environment; it names the stage that fails, whose turn it is and what to do.",
        fr: "Il lit les identifiants dans l'environnement ; il nomme l'étape qui échoue, à qui est le tour et quoi faire.",
      },
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
