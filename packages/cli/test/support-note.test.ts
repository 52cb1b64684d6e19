import type { TargetReport } from "@pistectl/auth-core/preflight";
import { expect, test } from "vitest";
import { writeSupportNote } from "../src/check/support-note.ts";
import { memoryIo } from "./memory-io.ts";

const target = (supportNote: string | null): TargetReport => ({
  application: null,
  environment: "production",
  api: "SNE-Cotation",
  version: "1.0",
  verdict: "blocked",
  diagnosis: null,
  summary: { en: "", fr: "" },
  drift: null,
  proxy: null,
  supportNote: supportNote === null ? null : { en: supportNote, fr: `${supportNote} (fr)` },
  stages: [],
  attempts: [],
  http: null,
  notes: [],
});

test("notes of several targets go to one file, one after the other", async () => {
  const io = memoryIo();
  const report = { targets: [target("first\n"), target(null), target("second")] };
  expect(await writeSupportNote("note.txt", report, { io, language: "fr", quiet: false })).toBe(true);
  expect(io.written.files.get("note.txt")).toBe("first\n (fr)\n\n---\n\nsecond (fr)\n");
  expect(io.written.stderr).toBe("La note pour le support PISTE est dans «\u00a0note.txt\u00a0».\n");
});

test("a file that cannot be written is said on standard error, even with --quiet", async () => {
  const io = { ...memoryIo(), writeFile: () => Promise.reject(Object.assign(new Error("full"), { code: "ENOSPC" })) };
  expect(await writeSupportNote("note.txt", { targets: [target("first")] }, { io, language: "en", quiet: true })).toBe(false);
  expect(io.written.stderr).toBe('pistectl: --support-note "note.txt": no space left.\n');
});
