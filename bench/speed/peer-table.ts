import type { Peer } from "./peers.ts";
import type { Usage } from "./usage.ts";
import type { Workshop } from "./workshop.ts";

/** Corpora that everyone judges, manifests. */
export const SIZES = [1, 1000, 10_000] as const;

/** What one program took for each corpus; null where it was not asked. */
export interface Timing {
  readonly name: string;
  readonly hasPlaces: boolean;
  readonly usages: ReadonlyMap<number, Usage | null>;
}

/** What opens, reads and scans; and programs of Node that do as much, and parse. */
const FLOOR = "floor (C)";
const READS = "node, reads";
const PARSES = "node, reads, parses";
/** Rounds for a corpus: small ones are measured more often. */
const ROUNDS: Readonly<Record<number, number>> = { 1: 7, 1000: 3, 10000: 1 };

/** The floor, a Node that does nothing, one that reads and one that parses and no more, pistectl and every peer that is here. */
export function measurePeers(peers: readonly Peer[], shop: Workshop): readonly Timing[] {
  const { measure, corpus, pistectl, floor, idle, bareNode } = shop;
  const own = (count: number) => pistectl(["validate"], corpus(count));
  // What one run learns is for the next: that is how a command is met.
  measure(own(1), 2);
  return [
    ...(floor === null ? [] : [timing(FLOOR, false, 10_000, (count) => floor(corpus(count)))]),
    timing("node -e 0", false, 1, () => idle),
    timing(READS, false, 10_000, (count) => bareNode(corpus(count))),
    timing(PARSES, false, 10_000, (count) => bareNode(corpus(count), "--parse")),
    timing("pistectl validate", true, 10_000, own),
    ...peers.flatMap(({ name, hasPlaces, most, commandFor }) => (commandFor === null ? [] : [timing(name, hasPlaces, most, commandFor)])),
  ];

  function timing(name: string, hasPlaces: boolean, most: number, commandFor: NonNullable<Peer["commandFor"]>): Timing {
    const usages = SIZES.map((count) => [count, count > most ? null : measure(commandFor(count), ROUNDS[count] ?? 1)] as const);
    return { name, hasPlaces, usages: new Map(usages) };
  }
}

/** How far from the floor a program of Node is that does nothing with 10,000 manifests but read them, or read and parse them; null without a floor. */
export function nodeFloor(timings: readonly Timing[]): string | null {
  const [floor, reads, parses] = [FLOOR, READS, PARSES].map((name) => cpuOf(timings, name, 10_000));
  if (!floor || !reads || !parses) return null;
  const times = (cpuMs: number): string => `${(cpuMs / floor).toFixed(1)} ×`;
  return `Of 10,000 manifests, to read them takes a program of Node ${times(reads)} the floor, and to parse them with our reader ${times(parses)}: nothing is judged then.`;
}

/** The CPU time that a program took for a corpus, null where it was not measured. */
export function cpuOf(timings: readonly Timing[], name: string, count: number): number | null {
  return timings.find((timing) => timing.name === name)?.usages.get(count)?.cpuMs ?? null;
}

/** The programs side by side; those that are not on the machine are named. */
export function peerTable(timings: readonly Timing[], peers: readonly Peer[]): string {
  const heads = ["", ...SIZES.map((count) => `${count} ${count === 1 ? "manifest" : "manifests"}`), "places"];
  const lines = timings.map(({ name, hasPlaces, usages }) => [
    name,
    ...SIZES.map((count) => cell(usages.get(count) ?? null)),
    /node|floor/.test(name) ? "" : hasPlaces ? "yes" : "no",
  ]);
  const table = [heads, ...lines].map(([first = "", ...cells]) => first.padEnd(22) + cells.map((text) => text.padStart(22)).join(""));
  const absent = peers.filter(({ commandFor }) => commandFor === null).map(({ name }) => name);
  return [...table, ...(absent.length === 0 ? [] : [`Not on this machine: ${absent.join(", ")}.`])].join("\n");
}

function cell(usage: Usage | null): string {
  if (usage === null) return "—";
  const peak = usage.peakMiB === null ? "" : ` (${Math.round(usage.peakMiB)} MiB)`;
  return `${usage.cpuMs < 10 ? usage.cpuMs.toFixed(1) : Math.round(usage.cpuMs)} ms${peak}`;
}
