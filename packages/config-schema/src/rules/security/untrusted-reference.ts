import { posix } from "node:path";
import { codeAlternatives, enumeration } from "@pistectl/words";
import { childOf, textOf } from "../../document/access.ts";
import type { ManifestDocument } from "../../document/manifest-document.ts";
import { DEFAULT_ALLOW_ENV, isAllowed, PISTES, type ReferringKind } from "../../domain/allowed-variables.ts";
import { isOfGit } from "../../domain/is-of-git.ts";
import { declareRule } from "../rule.ts";
import { samplePartner, sampleScoring } from "../sample-manifests.ts";

/** Where each kind has its references. */
const REFERENCES: Readonly<Record<ReferringKind, { readonly under: string; readonly keys: readonly string[] }>> = {
  Application: { under: "credentials", keys: ["clientId", "clientSecret"] },
  ChorusProConnection: { under: "technicalAccount", keys: ["credential"] },
  Partner: { under: "credentials", keys: ["consumerKey", "consumerSecret"] },
};

/** What `check` does not follow is told before it is run. */
export const securityUntrustedReference = declareRule({
  id: "security/untrusted-reference",
  severity: "warning",
  docs: () => ({
    title: { en: "Reference that check does not follow", fr: "Référence que check ne suit pas" },
    what: {
      en: "A reference leads to a variable that manifests of its kind may name, or to a file of the project; a partner's leads to no variable of PISTE or Chorus Pro.",
      fr: "Une référence mène à une variable que les manifestes de son type peuvent nommer, ou à un fichier du projet ; celle d'un partenaire ne mène à aucune variable de PISTE ni de Chorus Pro.",
    },
    why: {
      en: "Whoever writes a pull request writes the manifests: without this limit, they could have check send any variable or file of the machine to an address of their choice.",
      fr: "Qui propose un changement écrit les manifestes : sans cette limite, il pourrait faire envoyer par check n'importe quelle variable ou n'importe quel fichier de la machine à l'adresse de son choix.",
    },
    fix: {
      en: "Name the variable as manifests of its kind may, put the file into the project, or have the one who runs check allow the name with --allow-env.",
      fr: "Nommez la variable comme peuvent le faire les manifestes de son type, placez le fichier dans le projet, ou faites autoriser le nom par --allow-env par qui lance check.",
    },
    source: {
      en: "pistectl: what check reads (config/untrusted-reference)",
      fr: "pistectl : ce que lit check (config/untrusted-reference)",
    },
  }),
  messages: {
    variable: ({ name, allowed }: { readonly name: string; readonly allowed: readonly string[] }) => ({
      what: {
        en: `The variable ${name} is one that check reads only when it is told to`,
        fr: `La variable ${name} est de celles que check ne lit que si on le lui dit`,
      },
      help: {
        en: `Manifests of this kind may name ${codeAlternatives(allowed).en}: rename the variable, or run check with \`--allow-env ${name}\`.`,
        fr: `Les manifestes de ce type peuvent nommer ${codeAlternatives(allowed).fr} : renommez la variable, ou lancez check avec \`--allow-env ${name}\`.`,
      },
    }),
    ofPiste: ({ name }: { readonly name: string }) => ({
      what: {
        en: `The variable ${name} holds what PISTE or Chorus Pro alone is shown, and a partner would be sent it`,
        fr: `La variable ${name} contient ce qui ne se montre qu'à PISTE ou à Chorus Pro, et un partenaire la recevrait`,
      },
      help: {
        en: `check never sends ${enumeration(PISTES.map((pattern) => `\`${pattern}\``)).en} to a partner: keep the partner's credentials under a name of their own.`,
        fr: `check n'envoie jamais ${enumeration(PISTES.map((pattern) => `\`${pattern}\``)).fr} à un partenaire : rangez les identifiants du partenaire sous un nom qui leur est propre.`,
      },
    }),
    outside: () => ({
      what: { en: "The reference leads to a file outside the project", fr: "La référence mène à un fichier hors du projet" },
      help: {
        en: "Write the path of a file of the project, from the folder of the manifest.",
        fr: "Écrivez le chemin d'un fichier du projet, depuis le dossier du manifeste.",
      },
    }),
  },
  examples: () => [
    {
      title: { en: "A variable of PISTE's, and a file of the project", fr: "Une variable de PISTE, et un fichier du projet" },
      manifest: withSecret("file:secrets/client-secret"),
      reports: [],
    },
    {
      title: { en: "A variable of another name", fr: "Une variable d'un autre nom" },
      manifest: withSecret("env:LEGIFRANCE_CLIENT_SECRET"),
      reports: [{ document: 1, pointer: "/credentials/clientSecret", message: "variable", severity: "warning" }],
    },
    {
      title: { en: "A file outside the project", fr: "Un fichier hors du projet" },
      manifest: withSecret("file:../client-secret"),
      reports: [{ document: 1, pointer: "/credentials/clientSecret", message: "outside", severity: "error" }],
    },
    {
      title: { en: "A secret of PISTE for a partner", fr: "Un secret de PISTE pour un partenaire" },
      manifest: samplePartner().replace("env:CYNOD_CONSUMER_SECRET", "env:PISTE_CLIENT_SECRET"),
      reports: [{ document: 1, pointer: "/credentials/consumerSecret", message: "ofPiste", severity: "error" }],
    },
  ],
  check: function* (document) {
    const { kind } = document;
    if (!isReferring(kind)) return;
    for (const { pointer, reference } of referencesOf(document, kind)) {
      const [, name] = /^env:([A-Za-z_]\w*)$/.exec(reference) ?? [];
      const [, path] = /^file:(.+)$/.exec(reference) ?? [];
      if (name !== undefined && kind === "Partner" && isAllowed(PISTES, name)) {
        yield { pointer, message: { key: "ofPiste", args: { name } }, severity: "error" };
      } else if (name !== undefined && !isAllowed(DEFAULT_ALLOW_ENV[kind], name)) {
        yield { pointer, message: { key: "variable", args: { name, allowed: DEFAULT_ALLOW_ENV[kind] } } };
      } else if (path !== undefined && leavesProject(document, path)) {
        yield { pointer, message: { key: "outside", args: {} }, severity: "error" };
      }
    }
  },
});

function isReferring(kind: ManifestDocument["kind"]): kind is ReferringKind {
  return Object.hasOwn(REFERENCES, kind);
}

function referencesOf({ root }: ManifestDocument, kind: ReferringKind): readonly { pointer: string; reference: string }[] {
  const { under, keys } = REFERENCES[kind];
  return keys.flatMap((key) => {
    const reference = textOf(childOf(root, under), key);
    return reference === undefined ? [] : [{ pointer: `/${under}/${key}`, reference }];
  });
}

/** Paths of files are relative to the project. */
function leavesProject({ file }: ManifestDocument, path: string): boolean {
  const place = posix.join(posix.dirname(file.path), path);
  return /^\.\.(?:\/|$)/.test(place) || isOfGit(place);
}

function withSecret(reference: string): string {
  return sampleScoring({ more: `credentials:\n  clientId: env:PISTE_CLIENT_ID\n  clientSecret: ${reference}\n` });
}
