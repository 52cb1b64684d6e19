import { cpuOf, type Timing } from "./peer-table.ts";

const COUNT = 1000;
const BAR = 22;
const GAP = 8;
const LEFT = 190;
const WIDTH = 760;
const TOP = 56;

/** A chart of what each program takes for a thousand manifests, as SVG; the scale is logarithmic, the figures stand beside the bars. */
export function peerChart(timings: readonly Timing[], machine: string, date: string): string {
  const bars = timings
    .flatMap(({ name }) => {
      const cpuMs = name.startsWith("node") ? null : cpuOf(timings, name, COUNT);
      return cpuMs === null ? [] : [{ name, cpuMs }];
    })
    .sort((a, b) => a.cpuMs - b.cpuMs);
  const [least, most] = [Math.min(...bars.map(({ cpuMs }) => cpuMs)) / 2, Math.max(...bars.map(({ cpuMs }) => cpuMs))];
  const lengthOf = (cpuMs: number): number => (Math.log(cpuMs / least) / Math.log(most / least)) * (WIDTH - LEFT - 110);
  const height = TOP + bars.length * (BAR + GAP) + 30;
  const rows = bars.map(({ name, cpuMs }, index) => {
    const y = TOP + index * (BAR + GAP);
    const middle = y + BAR / 2 + 4;
    const own = name.startsWith("pistectl");
    const length = lengthOf(cpuMs).toFixed(1);
    return [
      `<text x="${LEFT - 8}" y="${middle}" text-anchor="end"${own ? ' font-weight="bold"' : ""}>${name}</text>`,
      `<rect x="${LEFT}" y="${y}" width="${length}" height="${BAR}" rx="3" fill="${own ? "#000091" : "#929292"}"/>`,
      `<text x="${LEFT + Number(length) + 8}" y="${middle}">${Math.round(cpuMs)} ms</text>`,
    ].join("");
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title" font-family="sans-serif" font-size="13">
<title id="title">CPU time to check ${COUNT} manifests: ${bars.map(({ name, cpuMs }) => `${name} ${Math.round(cpuMs)} ms`).join(", ")}</title>
<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>
<text x="16" y="24" font-size="16" font-weight="bold" fill="#161616">CPU time to check ${COUNT} manifests</text>
<text x="16" y="42" fill="#3a3a3a">whole process, user and system, logarithmic scale; less is better</text>
<g fill="#161616">
${rows.join("\n")}
</g>
<text x="16" y="${height - 10}" font-size="11" fill="#3a3a3a">${date}, ${machine.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</text>
</svg>
`;
}
