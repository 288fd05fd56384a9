import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { makeCredential } from "../src/usecases/lrs/makeCredential.ts";
import { createApp } from "../src/web/app.tsx";
import type { Engine } from "../test/database/engines.ts";
import { openWorld, type World } from "../test/database/world.ts";
import { cpuSeconds, rounded, type Figure } from "./figure.ts";

/** How many statements stand in the store when filters are measured: `LEDSTJARNA_BENCH_STATEMENTS`, 50,000 unless told. */
const stored = Number(process.env["LEDSTJARNA_BENCH_STATEMENTS"] || 50_000);
/** Statements that are copied in the database itself, over earlier times, before filters are measured: none unless told. */
const copied = Number(process.env["LEDSTJARNA_BENCH_COPIED"] || 0);
const learners = 2000;
const courses = 200;
const asked = 60;

/** What statements cost to store, one at a time and in batches, and how long each filter takes among many. */
export async function measureLrs(engine: Engine): Promise<readonly Figure[]> {
  const world = await openWorld(engine);
  const report = (error: unknown) => {
    throw error;
  };
  const app = createApp({ ...world.needs, assets: { find: () => undefined, href: (name) => name }, report });
  const { key, secret } = await makeCredential(world.needs)(world.tenant, { name: "Bench", scopes: ["all"] });
  const headers = {
    host: "localhost",
    authorization: `Basic ${Buffer.from(`${key}:${secret}`).toString("base64")}`,
    "x-experience-api-version": "2.0.0",
    "content-type": "application/json",
  };
  const ask = async (query: string, body?: string) => {
    const init = body === undefined ? { headers } : { headers, method: "POST", body };
    const answer = await app.request(`http://localhost/xapi/statements${query}`, init);
    if (answer.status !== 200) throw new Error(`the store answers ${answer.status}`);
    await answer.arrayBuffer();
  };
  const post = (size: number, at: number) =>
    ask("", JSON.stringify(Array.from({ length: size }, (_, place) => statement(at + place))));

  const figures: Figure[] = [];
  let count = 0;
  for (const [size, times] of [
    [1, 300],
    [50, 60],
    [500, Math.max(10, Math.ceil(stored / 500))],
  ] as const) {
    await post(size, count);
    const began = performance.now();
    const cpu = await cpuSeconds(async () => {
      for (let time = 0; time < times; time += 1) await post(size, (count += size));
    });
    const seconds = (performance.now() - began) / 1000;
    figures.push({
      what: `statements stored, ${size} at a time, ${engine.name}`,
      figure: rounded((size * times) / seconds),
      unit: "per s",
      how: `${rounded(size * times)} posted one after the other; ${rounded((size * times) / cpu)} per CPU-s of this process`,
    });
  }
  if (copied > 0) {
    await copyStatements(world, Math.ceil(copied / count));
    count *= 1 + Math.ceil(copied / count);
  }
  for (const [name, query] of Object.entries(filters)) {
    const times: number[] = [];
    for (let time = 0; time < asked; time += 1) {
      const began = performance.now();
      await ask(`?limit=25&${query(time)}`);
      times.push(performance.now() - began);
    }
    const sorted = times.toSorted((one, other) => one - other);
    figures.push({
      what: `filter by ${name}, ${engine.name}`,
      figure: rounded(sorted[Math.floor(asked / 2)]!),
      unit: "ms, median",
      how: `p95 ${rounded(sorted[Math.floor(asked * 0.95)]!)} ms, among ${rounded(count)} statements`,
    });
  }
  await world.close();
  return figures;
}

/** Stores all that there is again and again, each time an hour before: to search among millions in minutes. */
async function copyStatements({ needs, tenant }: World, times: number): Promise<void> {
  for (let time = 1; time <= times; time += 1)
    await needs.database.asTenant(tenant, async (tx) => {
      const before = sql.lit(`${time} hours`);
      await sql`
        create temporary table copy on commit drop as
        select gen_random_uuid() as new_id, s.* from lrs_statement s
        where stored_at > (select max(stored_at) - interval '1 hour' from lrs_statement)`.execute(tx);
      await sql`
        insert into lrs_statement (tenant, owner, stored_at, place, id, actor, verb, object, registration, body)
        select tenant, owner, stored_at - interval ${before}, place, new_id, actor, verb, object, registration, body
        from copy`.execute(tx);
      await sql`
        insert into lrs_statement_id (tenant, owner, id, stored_at, place, actor, verb, object, registration)
        select tenant, owner, new_id, stored_at - interval ${before}, place, actor, verb, object, registration
        from copy`.execute(tx);
      await sql`
        insert into lrs_mention (tenant, owner, key, stored_at, place)
        select m.tenant, m.owner, m.key, m.stored_at - interval ${before}, m.place
        from lrs_mention m join copy c on c.stored_at = m.stored_at and c.place = m.place`.execute(tx);
    });
  await needs.database.asOwner((tx) => sql`analyze`.execute(tx));
}

const agent = (number: number) => ({ mbox: `mailto:larande${number % learners}@norrvik.example` });
const course = (number: number) => `https://norrvik.example/kurser/${number % courses}`;
const registration = (number: number) => `00000000-0000-4000-8000-${String(number % 5000).padStart(12, "0")}`;
const verbs = ["completed", "passed", "progressed", "experienced"];
const verb = (number: number) => `http://adlnet.gov/expapi/verbs/${verbs[number % verbs.length]}`;

function statement(number: number) {
  return {
    id: randomUUID(),
    actor: { ...agent(number * 7), name: "Kim Ek" },
    verb: { id: verb(number * 3), display: { sv: "gjorde", en: "did" } },
    object: {
      id: course(number * 13),
      definition: { name: { sv: "En kurs" }, type: "http://adlnet.gov/expapi/activities/course" },
    },
    result: { score: { scaled: 0.8 }, completion: true, duration: "PT12M" },
    context: {
      registration: registration(number),
      instructor: agent(number * 11 + 1),
      contextActivities: { grouping: [{ id: `https://norrvik.example/program/${number % 20}` }] },
    },
  };
}

const inAddress = (value: unknown) => encodeURIComponent(JSON.stringify(value));

const filters: Readonly<Record<string, (time: number) => string>> = {
  nothing: () => "",
  agent: (time) => `agent=${inAddress(agent(time * 31))}`,
  "related agent": (time) => `related_agents=true&agent=${inAddress(agent(time * 31))}`,
  verb: (time) => `verb=${encodeURIComponent(verb(time))}`,
  activity: (time) => `activity=${encodeURIComponent(course(time * 17))}`,
  "related activity": (time) =>
    `related_activities=true&activity=${encodeURIComponent(`https://norrvik.example/program/${time % 20}`)}`,
  registration: (time) => `registration=${registration(time * 97)}`,
  "agent, verb and activity": (time) =>
    `agent=${inAddress(agent(time * 31))}&verb=${encodeURIComponent(verb(time))}&activity=${encodeURIComponent(course(time))}`,
  "since, ascending": () => `ascending=true&since=${encodeURIComponent("2026-01-01T00:00:00Z")}`,
};
