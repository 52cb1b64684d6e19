import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BIN } from "./command.ts";

const MANIFEST = "apiVersion: pistectl/v1\nkind: Application\nname: A\nenvironment: prod\n";

/** Damages so many bytes of what is kept from run to run, compiled code and results, one at a time all over each file: how many runs said the same all the same. */
export function damageCaches(bytes: number): { readonly healed: number; readonly faults: readonly string[] } {
  const folder = mkdtempSync(join(tmpdir(), "pistectl-caches-"));
  const cache = join(folder, "cache");
  const validate = (): string => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, "validate", "--cache", "piste.yaml"], {
      cwd: folder,
      encoding: "utf8",
      env: { HOME: folder, XDG_CACHE_HOME: cache, PATH: process.env.PATH },
    });
    return JSON.stringify({ status, stdout, stderr });
  };
  try {
    writeFileSync(join(folder, "piste.yaml"), MANIFEST);
    const expected = validate();
    const faults: string[] = [];
    let healed = 0;
    const files = readdirSync(cache, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    for (const [index, { parentPath, name }] of files.entries()) {
      const path = join(parentPath, name);
      const whole = readFileSync(path);
      const share = Math.ceil((bytes - healed - faults.length) / (files.length - index));
      for (let turn = 0; turn < share; turn++) {
        const place = Math.floor((turn * (whole.length - 1)) / Math.max(1, share - 1));
        const damaged = Buffer.from(whole);
        damaged[place] = (damaged[place] ?? 0) ^ 0x10;
        writeFileSync(path, damaged);
        if (validate() === expected) healed++;
        else faults.push(`${name}, byte ${place}: another answer`);
      }
    }
    return { healed, faults };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
