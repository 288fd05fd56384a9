// Composition root: settings, database, clock, chance, use-cases, server, work in the background.
import { fileURLToPath } from "node:url";
import { serve } from "@hono/node-server";
import { hash, newId, newOrderedId, newSecret, sign } from "./adapters/chance/chance.ts";
import { passkeys } from "./adapters/passkey/passkeys.ts";
import { hashPassword, passwordMatches } from "./adapters/password/argon2id.ts";
import { problemToText } from "./adapters/content/contentProblem.ts";
import { loadContent } from "./adapters/content/loadContent.ts";
import { readSettings } from "./adapters/settings/readSettings.ts";
import { openEmbeddedDatabase, openServerDatabase } from "./store/openDatabase.ts";
import { loadDemonstration } from "./usecases/demonstration/loadDemonstration.ts";
import { listTenants } from "./store/tenancy/tenant.ts";
import { openQueue } from "./store/jobs/queue.ts";
import { startSolver } from "./adapters/solver/startSolver.ts";
import { jobWorks } from "./jobWorks.ts";
import { runJob } from "./usecases/jobs/runJob.ts";
import { createApp } from "./web/app.tsx";
import { buildAssets } from "./web/assets/buildAssets.ts";
import type { WebNeeds } from "./web/needs.ts";

const settings = readSettings(process.env);
const database = settings.databaseUrl
  ? await openServerDatabase(settings.databaseUrl)
  : await openEmbeddedDatabase(settings.dataFolder);
if (!database) {
  console.error(
    `Another Ledstjärna already uses ${settings.dataFolder}. Stop it first, or set LEDSTJARNA_DATA.`,
  );
  process.exit(1);
}
const content = await loadContent(fileURLToPath(new URL("../content", import.meta.url)));
if (!content.ok) {
  for (const problem of content.error) console.error(problemToText(problem));
  process.exit(1);
}
const queue = await openQueue(database.pool, settings.databaseUrl ? "postgres" : "pglite");
const needs: WebNeeds = {
  database,
  queue,
  now: () => new Date(),
  newId,
  newOrderedId,
  newSecret,
  hash,
  sign,
  passwords: { hash: hashPassword, matches: passwordMatches },
  passkeys,
  content: content.value,
  solver: startSolver(),
  assets: await buildAssets(),
  report: (error) => console.error(error),
};
if (settings.demonstration && (await database.asNobody(listTenants)).length === 0) {
  console.log("First start: making the demonstration, a municipality that does not exist …");
  // Read only now: no later start needs it.
  const { readBlueprint } = await import("./adapters/demonstration/readBlueprint.ts");
  await loadDemonstration(needs)(readBlueprint());
}
await queue.work(1, runJob(needs, jobWorks(needs)));

const server = serve(
  { fetch: createApp(needs).fetch, port: settings.port, hostname: settings.host },
  ({ port }) => console.log(`http://localhost:${port}`),
);

let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  server.close();
  await queue.stop();
  await database?.close();
  process.exit(0);
}
process.on("SIGINT", () => void stop());
process.on("SIGTERM", () => void stop());
