import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sql } from "kysely";
import type { Actor, GrantedRole } from "../../src/domain/access/actor.ts";
import type { PersonId, TenantId, UnitId } from "../../src/domain/shared/ids.ts";
import { badgesWhenAsked } from "../../src/adapters/badge/badgesWhenAsked.ts";
import { readImportVocabulary } from "../../src/adapters/files/readImportVocabulary.ts";
import { runInSlices } from "../../src/adapters/files/runInSlices.ts";
import { startTableReader } from "../../src/adapters/files/startTableReader.ts";
import { startOwnWorks } from "../../src/adapters/authoring/startOwnWorks.ts";
import { inkStories } from "../../src/adapters/dialogue/inkStories.ts";
import { loadContent } from "../../src/adapters/content/loadContent.ts";
import { hash, newOrderedId, newSecret, sign } from "../../src/adapters/chance/chance.ts";
import { writeWorkbook } from "../../src/adapters/files/writeWorkbook.ts";
import { remoteLrs } from "../../src/adapters/http/remoteLrs.ts";
import { passkeys } from "../../src/adapters/passkey/passkeys.ts";
import { hashPassword, passwordMatches } from "../../src/adapters/password/argon2id.ts";
import { folderShelf } from "../../src/adapters/coursepackage/folderShelf.ts";
import { aesSeals } from "../../src/adapters/sealing/aesSeals.ts";
import { readSignature } from "../../src/adapters/signature/readSignature.ts";
import { startPlanner } from "../../src/adapters/planning/startPlanner.ts";
import { indexByMiniSearch } from "../../src/adapters/search/indexByMiniSearch.ts";
import { startSolver } from "../../src/adapters/solver/startSolver.ts";
import { spacingByFsrs } from "../../src/adapters/spacing/spacingByFsrs.ts";
import { startTypesetter } from "../../src/adapters/typesetting/startTypesetter.ts";
import { openQueue, type Ticket } from "../../src/store/jobs/queue.ts";
import { insertTenant } from "../../src/store/tenancy/tenant.ts";
import type { Content, Needs } from "../../src/usecases/needs.ts";
import type { Engine } from "./engines.ts";

/** A real database with one organisation in it, and a clock that stands still until it is moved. */
export interface World {
  readonly needs: Needs;
  readonly tenant: TenantId;
  /** Where packages of courses lie as files. */
  readonly shelf: string;
  setTime(instant: string): void;
  /** Adds a person to the register who may do what is given, and nothing else. */
  addActor(
    may?: Partial<Omit<Actor, "granted">> & { readonly granted?: readonly GrantedRole[] },
  ): Promise<Actor>;
  /** What stands in line. */
  queued(): Promise<readonly Ticket[]>;
  close(): Promise<void>;
}

const contentFolder = fileURLToPath(new URL("../../content", import.meta.url));

async function readTestContent(): Promise<Content> {
  const content = await loadContent(contentFolder);
  if (!content.ok) throw new Error(`content/ cannot be read: ${JSON.stringify(content.error)}`);
  return content.value;
}

export async function openWorld(engine: Engine): Promise<World> {
  const database = await engine.open();
  const solver = startSolver();
  const importVocabulary = await readImportVocabulary(
    new URL("../../content/import/columns.yaml", import.meta.url),
  );
  const queue = await openQueue(database.pool, engine.name === "PGlite" ? "pglite" : "postgres");
  const tenant = randomUUID() as TenantId; // a fresh UUID is an id
  let time = new Date("2026-11-23T09:00:00+01:00");
  await database.asOwner((tx) =>
    insertTenant(tx, {
      id: tenant,
      slug: "norrvik",
      name: "Norrviks kommun",
      kind: "municipality",
      koladaId: undefined,
      host: undefined,
      demonstration: false,
    }),
  );
  const shelf = mkdtempSync(join(tmpdir(), "ledstjarna-test-"));
  const passwords = { hash: hashPassword, matches: passwordMatches };
  const needs = {
    database,
    queue,
    demonstration: true,
    now: () => time,
    newId: randomUUID,
    newOrderedId,
    newSecret,
    hash,
    sign,
    passwords,
    content: await readTestContent(),
    solver,
    planner: startPlanner(),
    scheduleCard: spacingByFsrs(),
    indexTexts: indexByMiniSearch,
    passkeys,
    stories: inkStories,
    ownWorks: startOwnWorks(contentFolder),
    readTable: startTableReader(importVocabulary),
    importVocabulary,
    inSlices: runInSlices,
    mail: undefined,
    remoteLrs: remoteLrs(true),
    seals: aesSeals(() => new Uint8Array(32)),
    writeWorkbook,
    typeset: startTypesetter(),
    readSignature,
    packages: folderShelf(shelf),
    badges: badgesWhenAsked,
  };
  return {
    needs,
    tenant,
    shelf,
    setTime: (instant) => (time = new Date(instant)),
    addActor: (may = {}) => addActor(needs, tenant, may),
    async queued() {
      const { rows } = await database.asOwner((tx) =>
        sql<{ data: Ticket }>`select data from pgboss.job where name = 'job' order by created_on`.execute(tx),
      );
      return rows.map((row) => row.data);
    },
    async close() {
      await queue.stop();
      await solver.close();
      await database.close();
      rmSync(shelf, { recursive: true, force: true });
    },
  };
}

async function addActor(
  { database }: Needs,
  tenant: TenantId,
  may: Parameters<World["addActor"]>[0] & object,
): Promise<Actor> {
  const person = may.person ?? (randomUUID() as PersonId); // a fresh UUID is an id
  const none: readonly UnitId[] = [];
  await database.asTenant(tenant, (tx) =>
    tx
      .insertInto("person")
      .values({
        id: person,
        employee_key: person,
        given_name: "Kim",
        family_name: "Ek",
        email: null,
        gender: null,
      })
      .onConflict((conflict) => conflict.columns(["tenant", "id"]).doNothing())
      .execute(),
  );
  return {
    tenant,
    person,
    granted: new Set(may.granted),
    leads: may.leads ?? none,
    answersFor: may.answersFor ?? none,
    safetyRepFor: may.safetyRepFor ?? none,
  };
}
