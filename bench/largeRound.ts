import { startSolver } from "../src/adapters/solver/startSolver.ts";
import { decideRelease } from "../src/domain/disclosure/decideRelease.ts";
import { generateOrganisation } from "../src/domain/disclosure/generatedOrganisation.ts";
import { randomIndex, seededRandom } from "../src/domain/shared/random.ts";
import { histogramsByGroup } from "../src/domain/statistics/histogramsByGroup.ts";
import { rollUpHistograms } from "../src/domain/statistics/rollUpHistograms.ts";
import { cpuSeconds, rounded, type Figure } from "./figure.ts";

const units = 3000;
const people = 60_000;
const items = 20;
const rounds = 5;

/** 60,000 people who answer twenty items each in 3,000 units: 1.2 million answers counted and added up the tree. */
export async function measureRollUp(): Promise<readonly Figure[]> {
  const random = seededRandom(1);
  const table = {
    rows: people,
    items,
    answers: Uint8Array.from({ length: people * items }, () => randomIndex(random, 6)),
    missing: 0,
    groups: Uint32Array.from({ length: people }, () => randomIndex(random, units)),
    groupCount: units,
  };
  const parents = Int32Array.from({ length: units }, (_, unit) =>
    unit === 0 ? -1 : randomIndex(random, Math.ceil(unit / 4)),
  );
  const rollUp = () => rollUpHistograms(histogramsByGroup(table, 1, 5), parents);
  rollUp();
  const seconds = await cpuSeconds(() => {
    for (let time = 0; time < rounds; time += 1) rollUp();
  });
  return [
    {
      what: "roll-up of 1.2 million answers",
      figure: rounded((1000 * seconds) / rounds),
      unit: "CPU-ms",
      how: `mean of ${rounds}: counted per unit and item, added up a tree of 3,000 units`,
    },
  ];
}

/** What a large round may show, decided and audited. */
export async function measureClose(): Promise<readonly Figure[]> {
  const solver = startSolver();
  const question = generateOrganisation(seededRandom(1), { units, largestUnit: 78, skipped: 0.02 });
  const answered = question.units.reduce((sum, { own }) => sum + own.respondents, 0);
  let programmes = 0;
  let equations = 0;
  const seconds = await cpuSeconds(async () => {
    const { audit } = await decideRelease(question, solver.solveSeries);
    programmes = audit.programmes;
    equations = audit.equations;
  });
  await solver.close();
  return [
    {
      what: "close of a large round: decided and audited",
      figure: rounded(seconds),
      unit: "CPU-s",
      how: `${rounded(answered)} answered in ${rounded(units)} units; ${rounded(equations)} equations, ${programmes} programmes`,
    },
  ];
}
