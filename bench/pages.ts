import type { PersonaKind } from "../src/domain/demonstration/persona.ts";
import { findPersona } from "../src/store/demonstration/persona.ts";
import { savePassword } from "../src/store/access/password.ts";
import { listRounds } from "../src/store/survey/round.ts";
import { paths } from "../src/web/paths.ts";
import type { Demonstration } from "./demonstration.ts";
import { cpuSeconds, rounded, type Figure } from "./figure.ts";

const warmUps = 20;
const requests = 200;
const logIns = 12;

/** What pages cost that people open most: milliseconds of CPU each, after warming up. */
export async function measurePages(site: Demonstration, engine: string): Promise<readonly Figure[]> {
  const rounds = await site.needs.database.asTenant(site.tenant, listRounds);
  const closed = rounds.find((round) => round.about === "unit" && round.state === "closed");
  const open = rounds.find((round) => round.about === "unit" && round.state === "open");
  if (!closed || !open) throw new Error("the demonstration holds no round to look at");
  const manager = await site.needs.database.asTenant(site.tenant, (tx) => ledUnit(tx));
  const pages: readonly (readonly [string, PersonaKind | undefined, string])[] = [
    ["sign-in page", undefined, paths.signIn],
    ["home of a manager", "firstLine", paths.home],
    ["home of an employee", "employee", paths.home],
    ["result of a unit", "firstLine", paths.unitResult(closed.id, manager)],
    ["heat map, all units", "hrDeveloper", paths.roundResult(closed.id)],
    ["needs of a post", "firstLine", paths.needs],
  ];
  const figures: Figure[] = [];
  for (const [name, persona, path] of pages) {
    const headers = persona === undefined ? { host: "localhost" } : await site.become(persona);
    figures.push(await measurePage(site, engine, name, path, headers));
  }
  return [...figures, await measureLogIn(site, engine)];

  async function ledUnit(tx: Parameters<typeof listRounds>[0]) {
    const persona = await findPersona(tx, "firstLine");
    if (!persona) throw new Error("the demonstration has no first-line manager");
    const row = await tx
      .selectFrom("assignment")
      .innerJoin("post", (join) =>
        join.onRef("post.tenant", "=", "assignment.tenant").onRef("post.id", "=", "assignment.post"),
      )
      .where("assignment.person", "=", persona.person)
      .select("post.unit")
      .executeTakeFirstOrThrow();
    return row.unit;
  }
}

async function measurePage(
  site: Demonstration,
  engine: string,
  name: string,
  path: string,
  headers: Readonly<Record<string, string>>,
): Promise<Figure> {
  let bytes = 0;
  const open = async () => {
    const response = await site.fetch(path, { headers });
    if (response.status !== 200) throw new Error(`${path} answers ${response.status}`);
    bytes = (await response.arrayBuffer()).byteLength;
  };
  for (let time = 0; time < warmUps; time += 1) await open();
  const seconds = await cpuSeconds(async () => {
    for (let time = 0; time < requests; time += 1) await open();
  });
  return {
    what: `${name}, ${engine}`,
    figure: rounded((1000 * seconds) / requests),
    unit: "CPU-ms",
    how: `mean of ${requests} requests in this process, ${rounded(bytes / 1000)} kB before compression`,
  };
}

/** Signing in by password: argon2id is meant to cost, so that guessing does. */
async function measureLogIn({ needs, tenant, fetch }: Demonstration, engine: string): Promise<Figure> {
  const password = "tuff lampa moln kaffe";
  const email = await needs.database.asTenant(tenant, async (tx) => {
    const persona = await findPersona(tx, "hrDeveloper");
    if (!persona) throw new Error("the demonstration has no HR developer");
    await savePassword(tx, persona.person, await needs.passwords.hash(password), needs.now());
    const { email } = await tx
      .selectFrom("person")
      .where("id", "=", persona.person)
      .select("email")
      .executeTakeFirstOrThrow();
    return email ?? "";
  });
  const seconds = await cpuSeconds(async () => {
    for (let time = 0; time < logIns; time += 1) {
      const response = await fetch(paths.signIn, {
        method: "POST",
        headers: { host: "localhost", "sec-fetch-site": "same-origin" },
        body: new URLSearchParams({ name: email, password }),
      });
      if (response.status !== 303) throw new Error(`signing in answers ${response.status}`);
    }
  });
  return {
    what: `log-in by password, ${engine}`,
    figure: rounded((1000 * seconds) / logIns),
    unit: "CPU-ms",
    how: `mean of ${logIns}, argon2id included`,
  };
}
