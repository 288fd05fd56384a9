import type { PersonaKind } from "../src/domain/demonstration/persona.ts";
import type { TenantId } from "../src/domain/shared/ids.ts";
import { loadDemonstration } from "../src/loadDemonstration.ts";
import { listTenants } from "../src/store/tenancy/tenant.ts";
import { choosePersona } from "../src/usecases/demonstration/choosePersona.ts";
import { createApp } from "../src/web/app.tsx";
import { buildAssets } from "../src/web/assets/buildAssets.ts";
import type { WebNeeds } from "../src/web/needs.ts";
import type { Engine } from "../test/database/engines.ts";
import { openWorld } from "../test/database/world.ts";

/** The product with the demonstration in it, on a real database, in this process. */
export interface Demonstration {
  readonly needs: WebNeeds;
  readonly tenant: TenantId;
  readonly fetch: (path: string, init?: RequestInit) => Promise<Response>;
  /** A browser's cookie in which a persona is signed in. */
  become(kind: PersonaKind): Promise<Readonly<Record<string, string>>>;
  close(): Promise<void>;
}

const origin = "http://localhost";

export async function openDemonstration(engine: Engine): Promise<Demonstration> {
  const world = await openWorld(engine);
  const { database } = world.needs;
  await database.asOwner((tx) => tx.deleteFrom("tenant").where("id", "=", world.tenant).execute());
  await loadDemonstration(world.needs, undefined, () => {});
  const [tenant] = await database.asNobody(listTenants);
  if (!tenant) throw new Error("the demonstration was not made");
  const needs: WebNeeds = {
    ...world.needs,
    demonstration: true,
    assets: await buildAssets(),
    report: (error) => {
      throw error;
    },
  };
  const app = createApp(needs);
  return {
    needs,
    tenant: tenant.id,
    fetch: async (path, init) => app.fetch(new Request(origin + path, init), { address: "127.0.0.1" }),
    async become(kind) {
      const token = await choosePersona(needs)(tenant, kind);
      if (!token.ok) throw new Error(`nobody can become ${kind}: ${token.error}`);
      return { host: "localhost", cookie: `ledstjarna=${token.value}` };
    },
    close: () => world.close(),
  };
}
