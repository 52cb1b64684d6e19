import { posix } from "node:path";
import type { Localized } from "@pistectl/words";
import { textOf } from "../../document/access.ts";
import { quoteName } from "../../domain/name-difference.ts";
import { declareRule } from "../rule.ts";
import { sampleApplication } from "./sample-application.ts";

/** "Limite de 1Mo" on the form of PISTE, bytes. */
const MAX_IMAGE_BYTES = 1_048_576;

/** Why an image that is not there matters: its weight is another matter. */
const FROM_THE_PROJECT: Localized = {
  en: "Whoever fills in the form of PISTE takes the image from the project.",
  fr: "La personne qui remplit le formulaire de PISTE prend l'image dans le projet.",
};

const WITH_IMAGE = sampleApplication({ more: ["image: logo.png"] });

/** The image of an application can be uploaded. */
export const applicationImage = declareRule({
  id: "application/image",
  severity: "error",
  docs: () => ({
    title: { en: "Image that cannot be used", fr: "Image inutilisable" },
    what: {
      en: "The image exists inside the project and weighs at most 1 MB (1,048,576 bytes); its path is relative to the manifest.",
      fr: "L'image existe dans le projet et pèse au plus 1 Mo (1 048 576 octets) ; son chemin est relatif au manifeste.",
    },
    why: {
      en: 'The form of PISTE takes no larger image ("Limite de 1Mo").',
      fr: "Le formulaire de PISTE n'accepte pas d'image plus lourde (« Limite de 1Mo »).",
    },
    fix: {
      en: "Put the file beside the manifest, or reduce it.",
      fr: "Placez le fichier à côté du manifeste, ou réduisez-le.",
    },
    source: {
      en: "SNE-Cotation guide (2021), form of an application (CONFIRMED); that 1 MB is 1,048,576 bytes is our reading",
      fr: "guide SNE-Cotation (2021), formulaire d'une application (confirmé) ; que 1 Mo soit 1 048 576 octets est notre lecture",
    },
  }),
  messages: {
    missing: ({ path }: { readonly path: string }) => ({
      what: { en: `There is no file ${quoteName(path).en}`, fr: `Le fichier ${quoteName(path).fr} n'existe pas` },
      why: FROM_THE_PROJECT,
      help: {
        en: "Correct the path, which is relative to the folder of the manifest, or add the file.",
        fr: "Corrigez le chemin, relatif au dossier du manifeste, ou ajoutez le fichier.",
      },
    }),
    outside: ({ path }: { readonly path: string }) => ({
      what: {
        en: `The image ${quoteName(path).en} is outside the project`,
        fr: `L'image ${quoteName(path).fr} est en dehors du projet`,
      },
      why: FROM_THE_PROJECT,
      help: {
        en: "Copy it into the project and give its path from the folder of the manifest.",
        fr: "Copiez-la dans le projet et donnez son chemin depuis le dossier du manifeste.",
      },
    }),
    notAFile: ({ path }: { readonly path: string }) => ({
      what: { en: `${quoteName(path).en} is not a file`, fr: `${quoteName(path).fr} n'est pas un fichier` },
      why: FROM_THE_PROJECT,
      help: { en: "Give the path of an image.", fr: "Donnez le chemin d'une image." },
    }),
    tooLarge: ({ path, sizeBytes }: { readonly path: string; readonly sizeBytes: number }) => ({
      what: {
        en: `The image ${quoteName(path).en} weighs ${sizeBytes.toLocaleString("en")} bytes, more than 1 MB`,
        fr: `L'image ${quoteName(path).fr} pèse ${sizeBytes.toLocaleString("fr")} octets, plus de 1 Mo`,
      },
      help: {
        en: `Reduce it to ${MAX_IMAGE_BYTES.toLocaleString("en")} bytes at most.`,
        fr: `Réduisez-la à ${MAX_IMAGE_BYTES.toLocaleString("fr")} octets au plus.`,
      },
    }),
  },
  examples: () => [
    { title: { en: "No image", fr: "Pas d'image" }, manifest: sampleApplication(), reports: [] },
    {
      title: { en: "An image of exactly 1 MB", fr: "Une image d'exactement 1 Mo" },
      manifest: WITH_IMAGE,
      files: { "logo.png": MAX_IMAGE_BYTES },
      reports: [],
    },
    {
      title: { en: "An image of one byte more", fr: "Une image d'un octet de plus" },
      manifest: WITH_IMAGE,
      files: { "logo.png": MAX_IMAGE_BYTES + 1 },
      reports: [{ document: 1, pointer: "/image", message: "tooLarge" }],
    },
    {
      title: { en: "No such file", fr: "Fichier absent" },
      manifest: WITH_IMAGE,
      reports: [{ document: 1, pointer: "/image", message: "missing" }],
    },
    {
      title: { en: "An absolute path", fr: "Un chemin absolu" },
      manifest: sampleApplication({ more: ["image: /srv/images/logo.png"] }),
      reports: [{ document: 1, pointer: "/image", message: "outside" }],
    },
  ],
  kinds: ["Application"],
  check: function* (document, { fileFacts }) {
    const path = textOf(document.root, "image");
    if (!path) return;
    const facts = isAbsolute(path) ? "outside" : fileFacts(posix.join(posix.dirname(document.file.path), path));
    const place = { pointer: "/image" };
    if (facts === "missing") yield { ...place, message: { key: "missing", args: { path } } };
    else if (facts === "outside") yield { ...place, message: { key: "outside", args: { path } } };
    else if (facts === "not-a-file") yield { ...place, message: { key: "notAFile", args: { path } } };
    else if (facts.sizeBytes > MAX_IMAGE_BYTES) {
      yield { ...place, message: { key: "tooLarge", args: { path, sizeBytes: facts.sizeBytes } } };
    }
  },
});

/** On any system, whichever the rule runs on. */
function isAbsolute(path: string): boolean {
  return /^(\/|[A-Za-z]:[\\/]|\\\\)/.test(path);
}
