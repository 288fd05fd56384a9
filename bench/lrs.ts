import type { TenantId } from "../src/domain/shared/ids.ts";
import type { Needs } from "../src/usecases/needs.ts";
import { makeCredential } from "../src/usecases/lrs/makeCredential.ts";
import { createApp } from "../src/web/app.tsx";
import type { Engine } from "../test/database/engines.ts";
import { openWorld } from "../test/database/world.ts";
import { copyStatements } from "./copyStatements.ts";
import { cpuSeconds, rounded, type Figure } from "./figure.ts";
import { filters, madeUpStatement } from "./lrsStatements.ts";

/** How many statements are posted before filters are measured: `LEDSTJARNA_BENCH_STATEMENTS`, 50,000 unless told. */
const stored = Number(process.env["LEDSTJARNA_BENCH_STATEMENTS"] || 50_000);
/** Statements that are copied in the database itself, over a year before, when filters are measured: none unless told. */
const copied = Number(process.env["LEDSTJARNA_BENCH_COPIED"] || 0);
const asked = 60;

type Ask = (path: string, body?: string) => Promise<unknown>;

/** What statements cost to store, one at a time and in batches, and how long each filter takes among many. */
export async function measureLrs(engine: Engine): Promise<readonly Figure[]> {
  const world = await openWorld(engine);
  const ask = await speakTo(world.needs, world.tenant);
  const told: string[] = [];
  const storing = await measureStoring(ask, told);
  const times = Math.ceil(copied / told.length);
  if (times > 0) await copyStatements(world, times);
  const reading = await measureReading(ask, told);
  await world.close();
  const among = rounded(told.length * (1 + times));
  return [
    ...storing.map((figure) => ({ ...figure, what: `${figure.what}, ${engine.name}` })),
    ...reading.map(({ what, how, ...figure }) => ({
      ...figure,
      what: `${what}, ${engine.name}`,
      how: `${how}, among ${among} statements`,
    })),
  ];
}

/** The store as a program speaks to it, without a network between. */
export async function speakTo(needs: Needs, tenant: TenantId): Promise<Ask> {
  const report = (error: unknown) => {
    throw error;
  };
  const app = createApp({ ...needs, assets: { find: () => undefined, href: (name) => name }, report });
  const { key, secret } = await makeCredential(needs)(tenant, { name: "Bench", scopes: ["all"] });
  const headers = {
    host: "localhost",
    authorization: `Basic ${Buffer.from(`${key}:${secret}`).toString("base64")}`,
    "x-experience-api-version": "2.0.0",
    "content-type": "application/json",
  };
  return async (path, body) => {
    const init = body === undefined ? { headers } : { headers, method: "POST", body };
    const answer = await app.request(`http://localhost${path}`, init);
    if (answer.status !== 200) throw new Error(`the store answers ${answer.status}`);
    return answer.json();
  };
}

/** @param told is given the ids of what was stored */
export async function measureStoring(ask: Ask, told: string[]): Promise<readonly Figure[]> {
  const post = async (size: number) => {
    const statements = Array.from({ length: size }, (_, place) => madeUpStatement(told.length + place, told));
    await ask("/xapi/statements", JSON.stringify(statements));
    told.push(...statements.map(({ id }) => id));
  };
  const figures: Figure[] = [];
  for (const [size, times] of [
    [1, 300],
    [50, 60],
    [500, Math.max(10, Math.ceil(stored / 500))],
  ] as const) {
    await post(size);
    const began = performance.now();
    const cpu = await cpuSeconds(async () => {
      for (let time = 0; time < times; time += 1) await post(size);
    });
    const seconds = (performance.now() - began) / 1000;
    figures.push({
      what: `statements stored, ${size} at a time`,
      figure: rounded((size * times) / seconds),
      unit: "per s",
      how: `${rounded(size * times)} posted one after the other; ${rounded((size * times) / cpu)} per CPU-s of this process`,
    });
  }
  return figures;
}

/** @param told ids of statements that are there */
export async function measureReading(ask: Ask, told: readonly string[]): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  const measure = async (what: string, read: (time: number) => Promise<unknown>) => {
    const times: number[] = [];
    for (let time = 0; time < asked; time += 1) {
      const began = performance.now();
      await read(time);
      times.push(performance.now() - began);
    }
    const sorted = times.toSorted((one, other) => one - other);
    figures.push({
      what,
      figure: rounded(sorted[Math.floor(asked / 2)]!),
      unit: "ms, median",
      how: `p95 ${rounded(sorted[Math.floor(asked * 0.95)]!)} ms`,
    });
  };
  for (const [name, query] of Object.entries(filters))
    await measure(`filter by ${name}`, (time) => ask(`/xapi/statements?limit=25&${query(time)}`));
  for (const name of ["nothing", "verb", "related activity", "ascending"]) {
    let more = "";
    await measure(`the next page of ${name}`, async (time) => {
      const page = await ask(more || `/xapi/statements?limit=25&${filters[name]?.(time) ?? ""}`);
      more = (page as { readonly more: string }).more; // as the standard has it
    });
  }
  await measure("one statement by id", (time) =>
    ask(`/xapi/statements?statementId=${told[(time * 9973) % told.length]}`),
  );
  return figures;
}
