import type { Browser, BrowserContext, BrowserContextOptions } from "playwright-core";
import { listen } from "../../src/adapters/http/listen.ts";
import type { Actor } from "../../src/domain/access/actor.ts";
import { startSession } from "../../src/usecases/startSession.ts";
import { createApp } from "../../src/web/app.tsx";
import { buildAssets } from "../../src/web/assets/buildAssets.ts";
import { createContentApp } from "../../src/web/coursepackage/contentApp.ts";
import { engines } from "../database/engines.ts";
import { openWorld, type World } from "../database/world.ts";

/** The product and where it shows packages, each at a name of its own, on a database of their own. */
export interface CourseSite {
  readonly world: World;
  readonly address: string;
  /** Defects that were reported: none, when all is well. */
  readonly defects: readonly unknown[];
  signIn(browser: Browser, who: Actor, options?: BrowserContextOptions): Promise<BrowserContext>;
  close(): Promise<void>;
}

export async function openCourseSite(): Promise<CourseSite> {
  const world = await openWorld(engines[0]!);
  const defects: unknown[] = [];
  const place = { content: "" };
  const needs = {
    ...world.needs,
    assets: await buildAssets(),
    contentOrigin: () => place.content,
    report: (error: unknown) => void defects.push(error),
  };
  const [app, contentApp] = [createApp(needs), createContentApp(needs)];
  const content = await listen({ host: "127.0.0.1" }, 0, (request) => contentApp.fetch(request));
  const product = await listen({ host: "localhost" }, 0, (request) => app.fetch(request, {}));
  place.content = `http://127.0.0.1:${content.port}`;
  const address = `http://localhost:${product.port}`;
  return {
    world,
    address,
    defects,
    async signIn(browser, { person }, options = {}) {
      const token = await world.needs.database.asTenant(world.tenant, (tx) =>
        startSession(world.needs, tx, person, "password"),
      );
      const context = await browser.newContext({ locale: "sv-SE", ...options });
      await context.addCookies([{ name: "ledstjarna", value: token, url: address }]);
      return context;
    },
    async close() {
      product.close();
      content.close();
      await world.close();
    },
  };
}
