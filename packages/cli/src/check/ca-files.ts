import { X509Certificate } from "node:crypto";
import { describeFileError } from "@pistectl/action-kit/disk";
import type { ExtraCa } from "@pistectl/auth-core/preflight";
import { type Outcome, succeed } from "@pistectl/words";
import type { Refusal } from "../command-line/refusal.ts";
import { refusePath } from "../command-line/refuse-path.ts";
import type { Io } from "../machine/io.ts";

const PEM_CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/** The certificates of `--ca` files, or the first file that cannot be used. */
export async function readCaFiles(
  paths: readonly string[],
  io: Pick<Io, "env" | "readFile">,
): Promise<Outcome<readonly ExtraCa[], Refusal>> {
  const bundles: ExtraCa[] = paths.length === 0 ? [] : await authoritiesOfNode(io);
  for (const path of paths) {
    let text: string;
    try {
      text = await io.readFile(path);
    } catch (error) {
      return refusePath("--ca", path, describeFileError(error));
    }
    const certificates = text.match(PEM_CERTIFICATE) ?? [];
    if (certificates.length === 0) {
      return refusePath("--ca", path, {
        en: 'it holds no PEM certificate ("-----BEGIN CERTIFICATE-----")',
        fr: "il ne contient aucun certificat PEM (« -----BEGIN CERTIFICATE----- »)",
      });
    }
    const unreadable = certificates.findIndex((pem) => !isCertificate(pem)) + 1;
    if (unreadable > 0) {
      return refusePath("--ca", path, {
        en: `certificate ${unreadable} in it cannot be read`,
        fr: `son certificat n° ${unreadable} est illisible`,
      });
    }
    bundles.push({ source: path, pem: certificates.join("\n") });
  }
  return succeed(bundles);
}

/** Those of `NODE_EXTRA_CA_CERTS`, where Node (before 22.15) drops them once others are added; a file that it cannot use it has warned of itself. */
async function authoritiesOfNode({ env, readFile }: Pick<Io, "env" | "readFile">): Promise<ExtraCa[]> {
  const path = env[NODE_CA_VARIABLE];
  if (!path || typeof (await import("node:tls")).default.getCACertificates === "function") return [];
  const text = await readFile(path).catch(() => "");
  const certificates = (text.match(PEM_CERTIFICATE) ?? []).filter(isCertificate);
  return certificates.length === 0 ? [] : [{ source: NODE_CA_VARIABLE, pem: certificates.join("\n") }];
}

const NODE_CA_VARIABLE = "NODE_EXTRA_CA_CERTS";

function isCertificate(pem: string): boolean {
  try {
    return new X509Certificate(pem) !== null;
  } catch {
    return false;
  }
}
