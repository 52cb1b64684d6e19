import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Programs that speak to GitHub or to a registry, each as far as it can go without: what it was asked is written down in `calls`. */
const PROGRAMS: Readonly<Record<string, string>> = {
  gh: `case "$1 $2" in
  "release view") exit 1 ;;
  "release create") for word; do case "$previous" in --notes-file) cp "$word" "$PLACE/notes.md" ;; esac; previous=$word; done ;;
esac`,
  // Nothing is on a registry; what a publication would hold is said by npm itself.
  npm: `case "$1" in
  view) exit 1 ;;
  publish) shift; for word; do shift; [ "$word" = --provenance ] || set -- "$@" "$word"; done; exec "$REAL" publish "$@" --dry-run --offline ;;
  *) exec "$REAL" "$@" ;;
esac`,
  // What goes to a registry goes into a folder.
  skopeo: `if [ "$1" = login ]; then cat > /dev/null; exit 0; fi
for word; do
  shift
  case "$word" in
    docker://*) image=\${word#docker://}; mkdir -p "$PLACE/registry/\${image%:*}"; set -- "$@" "oci:$PLACE/registry/\${image%:*}:\${image##*:}" ;;
    *) set -- "$@" "$word" ;;
  esac
done
exec "$REAL" "$@"`,
};

/** Where sudo is not needed it may be absent. */
const SUDO = 'exec env "$@"';

/** Writes the programs into a folder of a place; gives the folder, which comes before the machine's own. */
export function writeStandIns(place: string): string {
  const folder = join(place, "programs");
  mkdirSync(folder);
  symlinkSync(process.execPath, join(folder, "node"));
  const programs = process.getuid?.() === 0 ? { ...PROGRAMS, sudo: SUDO } : PROGRAMS;
  for (const [name, script] of Object.entries(programs)) {
    const head = `#!/bin/sh
PLACE='${place}'
printf '%s\\n' "${name} $*" >> "$PLACE/calls"
REAL=$(PATH=$(printf '%s' "$PATH" | tr ':' '\\n' | grep -vxF "$PLACE/programs" | paste -sd:) command -v ${name} || true)
`;
    writeFileSync(join(folder, name), `${head}${script}\n`, { mode: 0o755 });
  }
  return folder;
}
