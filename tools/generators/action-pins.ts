import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const WORKFLOWS = ".github/workflows";
const PIN = /\buses: ([\w.-]+\/[\w./-]+)@([0-9a-f]{40} # \S+)/g;

/** Commit and version of each outside action, `SHA # vX.Y.Z` by the action, as the workflows of the repository pin it. Throws when two of them differ. */
export function readActionPins(root: string): ReadonlyMap<string, string> {
  const pins = new Map<string, string>();
  for (const name of readdirSync(join(root, WORKFLOWS))) {
    for (const [, action = "", pin = ""] of readFileSync(join(root, WORKFLOWS, name), "utf8").matchAll(PIN)) {
      if ((pins.get(action) ?? pin) !== pin)
        throw new Error(`${WORKFLOWS}/${name}: ${action} is pinned to ${pin}, elsewhere to ${pins.get(action)}`);
      pins.set(action, pin);
    }
  }
  return pins;
}

/** A text in which the actions that have a pin are used by it. */
export function repin(text: string, pins: ReadonlyMap<string, string>): string {
  return text.replace(/\buses: ([\w.-]+\/[\w./-]+)@[0-9a-f]{40}( #.*)?$/gm, (line, action: string) => {
    const pin = pins.get(action);
    return pin === undefined ? line : `uses: ${action}@${pin}`;
  });
}
