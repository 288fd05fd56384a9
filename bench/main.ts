// Measures what things cost and prints it, as CPU-seconds or per CPU-second. `npm run bench pages` runs one part.
import { engines, type Engine } from "../test/database/engines.ts";
import { measureAnswering } from "./answering.ts";
import { openDemonstration } from "./demonstration.ts";
import { printTable, type Figure } from "./figure.ts";
import { measureClose, measureRollUp } from "./largeRound.ts";
import { measureLrs } from "./lrs.ts";
import { measurePages } from "./pages.ts";
import { runProgram } from "./program.ts";
import { measureStarts } from "./start.ts";

const only = process.argv[2];
const figures: Figure[] = [];

async function onDemonstration(engine: Engine): Promise<readonly Figure[]> {
  const site = await openDemonstration(engine);
  const pages = await measurePages(site, engine.name);
  const answering = await measureAnswering(site, engine.name);
  await site.close();
  return [...pages, ...answering];
}

/** Lines such as "read XLSX: 2.10 CPU-s, 28,571 rows per CPU-s, …". */
function importFigures(): readonly Figure[] {
  const said = runProgram("importRead.ts", 90) ?? "";
  return [...said.matchAll(/^(.+?): [\d.]+ CPU-s, ([\d,]+) rows per CPU-s, (.*)$/gm)].map(
    ([, what = "", figure = "", how = ""]) => ({
      what: `import of 60,000: ${what}`,
      figure,
      unit: "rows per CPU-s",
      how,
    }),
  );
}

/** Lines such as "allocation 130 × 30 · 4.1 CPU-s · …". */
function allocationFigures(): readonly Figure[] {
  const said = runProgram("allocation.ts", 150) ?? "";
  return [...said.matchAll(/^(allocation .+?) · ([\d.]+) CPU-s · (.*)$/gm)].map(
    ([, what = "", figure = "", how = ""]) => ({ what, figure, unit: "CPU-s", how }),
  );
}

const parts: Record<string, () => Promise<readonly Figure[]> | readonly Figure[]> = {
  async pages() {
    const measured: Figure[] = [];
    for (const engine of engines) measured.push(...(await onDemonstration(engine)));
    return measured;
  },
  async lrs() {
    const measured: Figure[] = [];
    for (const engine of engines) measured.push(...(await measureLrs(engine)));
    return measured;
  },
  rollUp: measureRollUp,
  close: measureClose,
  import: importFigures,
  start: measureStarts,
  allocation: allocationFigures,
};

for (const [name, part] of Object.entries(parts)) {
  if (only !== undefined && only !== name) continue;
  console.log(`Measuring: ${name} …`);
  figures.push(...(await part()));
}
printTable(figures);
process.exit(0);
