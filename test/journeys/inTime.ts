import { serve } from "@hono/node-server";
import type { AddressInfo } from "node:net";
import { sql } from "kysely";
import type { Browser, BrowserContext } from "playwright-core";
import { loadDemonstration } from "../../src/loadDemonstration.ts";
import { jobWorks } from "../../src/jobWorks.ts";
import type { Actor } from "../../src/domain/access/actor.ts";
import type { PersonaKind } from "../../src/domain/demonstration/persona.ts";
import { dayInStockholm } from "../../src/domain/shared/day.ts";
import type { TenantId } from "../../src/domain/shared/ids.ts";
import { findActor } from "../../src/store/access/findActor.ts";
import { findPersona } from "../../src/store/demonstration/persona.ts";
import { runJob } from "../../src/usecases/jobs/runJob.ts";
import type { Needs } from "../../src/usecases/needs.ts";
import { keepTime } from "../../src/usecases/reminder/keepTime.ts";
import { startSession } from "../../src/usecases/startSession.ts";
import { createApp } from "../../src/web/app.tsx";
import { buildAssets } from "../../src/web/assets/buildAssets.ts";
import { engines } from "../database/engines.ts";
import { openWorld } from "../database/world.ts";
import { openOutbox, type Outbox } from "../survey/outbox.ts";

/** The whole product with a clock that the test turns: the demonstration's municipality as if it were a real one. */
export interface InTime {
  readonly needs: Needs;
  readonly address: string;
  readonly outbox: Outbox;
  readonly tenant: TenantId;
  readonly actorOf: (kind: PersonaKind) => Promise<Actor>;
  /** A browser in which somebody is signed in. */
  readonly signIn: (browser: Browser, kind: PersonaKind, phone?: boolean) => Promise<BrowserContext>;
  readonly setTime: (instant: string) => void;
  /** Lets the clock strike once, and does what stands in line. */
  readonly strike: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

const phoneLook = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;

export async function startInTime(): Promise<InTime> {
  const world = await openWorld(engines[0]!);
  const outbox = openOutbox();
  const defects: unknown[] = [];
  const report = (error: unknown) => void defects.push(error);
  const needs = { ...world.needs, mail: outbox, assets: await buildAssets(), report };
  const tenant = await loadMunicipality(world.needs, world.tenant);
  const server = serve({ fetch: createApp(needs).fetch, port: 0, hostname: "127.0.0.1" });
  await new Promise((resolve) => server.once("listening", resolve));
  const address = `http://localhost:${(server.address() as AddressInfo).port}`; // it listens on a port
  const actorOf = (kind: PersonaKind) => actorOfPersona(needs, tenant, kind);
  const done = new Set<string>();
  return {
    needs,
    address,
    outbox,
    tenant,
    actorOf,
    setTime: (instant) => world.setTime(instant),
    async signIn(browser, kind, phone = false) {
      const { person } = await actorOf(kind);
      const value = await needs.database.asTenant(tenant, (tx) =>
        startSession(needs, tx, person, "password"),
      );
      const context = await browser.newContext({ locale: "sv-SE", ...(phone ? phoneLook : {}) });
      await context.addCookies([{ name: "ledstjarna", value, url: address }]);
      return context;
    },
    async strike() {
      await keepTime(needs)(new AbortController().signal);
      const run = runJob(needs, jobWorks(needs));
      for (const ticket of await world.queued()) {
        if (done.has(ticket.job)) continue;
        done.add(ticket.job);
        await run(ticket);
      }
      if (defects.length > 0) throw defects[0];
    },
    async stop() {
      server.close();
      await world.close();
    },
  };
}

/** @param other the organisation that a world begins with: it has nothing yet, and makes way */
async function loadMunicipality(needs: Needs, other: TenantId): Promise<TenantId> {
  await needs.database.asOwner((tx) => tx.deleteFrom("tenant").where("id", "=", other).execute());
  await loadDemonstration(needs, undefined, () => undefined);
  const [made] = await needs.database.directory();
  if (!made) throw new Error("the demonstration was not made");
  await needs.database.asOwner(async (tx) => {
    await sql`update tenant set demonstration = false where id = ${made.id}`.execute(tx);
    await sql`update person set email = employee_key || '@alvsunda.example' where tenant = ${made.id}`.execute(
      tx,
    );
  });
  return made.id;
}

async function actorOfPersona({ database, now }: Needs, tenant: TenantId, kind: PersonaKind): Promise<Actor> {
  const found = await database.asTenant(tenant, async (tx) => {
    const persona = await findPersona(tx, kind);
    return persona && findActor(tx, tenant, persona.person, dayInStockholm(now()));
  });
  if (!found) throw new Error(`the demonstration has no ${kind}`);
  return found;
}
