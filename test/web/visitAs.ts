import type { PersonId } from "../../src/domain/shared/ids.ts";
import { startSession } from "../../src/usecases/startSession.ts";
import { createApp } from "../../src/web/app.tsx";
import type { World } from "../database/world.ts";

/** A person's browser, signed in. */
export interface Visit {
  get(path: string): Promise<Response>;
  /** A form's fields; with files when it is FormData. */
  post(path: string, fields: Readonly<Record<string, string>> | FormData): Promise<Response>;
}

/** The whole web face on a world's database; defects are thrown on, so that a test sees them. */
export function openSite({ needs }: World): ReturnType<typeof createApp> {
  return createApp({
    ...needs,
    assets: { find: () => undefined, href: (name) => `/assets/${name}` },
    report: (error) => {
      throw error;
    },
  });
}

export async function visitAs(
  { needs, tenant }: World,
  site: ReturnType<typeof createApp>,
  person: PersonId,
): Promise<Visit> {
  const token = await needs.database.asTenant(tenant, (tx) => startSession(needs, tx, person, "password"));
  const headers = { host: "localhost", cookie: `ledstjarna=${token}` };
  return {
    get: async (path) => site.request(path, { headers }),
    post: async (path, fields) =>
      site.request(path, {
        method: "POST",
        headers: { ...headers, "sec-fetch-site": "same-origin" },
        body: fields instanceof FormData ? fields : new URLSearchParams(fields),
      }),
  };
}
