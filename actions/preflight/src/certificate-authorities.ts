import { X509Certificate } from "node:crypto";
import { resolve } from "node:path";
import { type InputReader, notAccepted, type Runner, workspaceFolder } from "@pistectl/action-kit";
import type { ExtraCa } from "@pistectl/auth-core/preflight";

/** Reads `ca-certificates`: PEM text, or the path of a PEM file. A private key is refused: it has no business here. */
export function readCertificateAuthorities(reader: InputReader, runner: Pick<Runner, "env" | "readFile">): readonly ExtraCa[] {
  const given = reader.text("ca-certificates");
  if (given === undefined) return [];
  const isText = given.includes("-----BEGIN ");
  const pem = isText ? given : readWorkspaceFile(runner, given);
  if (pem === null) {
    reader.refuse(
      notAccepted("ca-certificates", given, {
        en: "PEM text, or the path of a file that can be read",
        fr: "un texte PEM, ou le chemin d'un fichier lisible",
      }),
    );
    return [];
  }
  if (holdsCertificates(pem)) return [{ source: isText ? "ca-certificates" : given, pem }];
  reader.refuse({
    en: "Input ca-certificates holds something else than certificates; accepted: one or more blocks BEGIN CERTIFICATE, and no private key.",
    fr: "L'entrée ca-certificates contient autre chose que des certificats ; accepté : un ou plusieurs blocs BEGIN CERTIFICATE, et aucune clé privée.",
  });
  return [];
}

function readWorkspaceFile(runner: Pick<Runner, "env" | "readFile">, path: string): string | null {
  try {
    return runner.readFile(resolve(workspaceFolder(runner.env), path));
  } catch {
    return null;
  }
}

function holdsCertificates(pem: string): boolean {
  const blocks = pem.match(/-----BEGIN ([A-Z0-9 ]+)-----[\s\S]*?-----END \1-----/g) ?? [];
  try {
    for (const block of blocks) new X509Certificate(block);
  } catch {
    return false;
  }
  return blocks.length > 0;
}
