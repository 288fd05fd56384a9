// Composition root: settings, database, clock, chance, use-cases, server, work in the background.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { badgesWhenAsked } from "./adapters/badge/badgesWhenAsked.ts";
import { hash, newId, newOrderedId, newSecret, sign } from "./adapters/chance/chance.ts";
import { remoteLrs } from "./adapters/http/remoteLrs.ts";
import { everyMinute } from "./adapters/clock/everyMinute.ts";
import { whoAsks } from "./adapters/http/whoAsks.ts";
import { writeWorkbook } from "./adapters/files/writeWorkbook.ts";
import { passkeys } from "./adapters/passkey/passkeys.ts";
import { hashPassword, passwordMatches } from "./adapters/password/argon2id.ts";
import { startOwnWorks } from "./adapters/authoring/startOwnWorks.ts";
import { problemToText } from "./adapters/content/contentProblem.ts";
import { inkStories } from "./adapters/dialogue/inkStories.ts";
import { loadContent } from "./adapters/content/loadContent.ts";
import { readImportVocabulary } from "./adapters/files/readImportVocabulary.ts";
import { runInSlices } from "./adapters/files/runInSlices.ts";
import { startTableReader } from "./adapters/files/startTableReader.ts";
import { folderShelf } from "./adapters/coursepackage/folderShelf.ts";
import { listen, listenNear, type Listening } from "./adapters/http/listen.ts";
import { readSignature } from "./adapters/signature/readSignature.ts";
import { smtpMail } from "./adapters/mail/smtpMail.ts";
import { aesSeals, readSealKey } from "./adapters/sealing/aesSeals.ts";
import { readSettings } from "./adapters/settings/readSettings.ts";
import { openEmbeddedDatabase, openServerDatabase } from "./store/openDatabase.ts";
import { openQueue } from "./store/jobs/queue.ts";
import { startPlanner } from "./adapters/planning/startPlanner.ts";
import { indexByMiniSearch } from "./adapters/search/indexByMiniSearch.ts";
import { startSolver } from "./adapters/solver/startSolver.ts";
import { spacingByFsrs } from "./adapters/spacing/spacingByFsrs.ts";
import { startTypesetter } from "./adapters/typesetting/startTypesetter.ts";
import { jobWorks } from "./jobWorks.ts";
import { runJob } from "./usecases/jobs/runJob.ts";
import { forwardDue } from "./usecases/lrs/forwardStatements.ts";
import { makeRoom } from "./usecases/lrs/makeRoom.ts";
import { keepTime } from "./usecases/reminder/keepTime.ts";
import { unfinishedDemonstration } from "./usecases/demonstration/unfinishedDemonstration.ts";
import { createApp } from "./web/app.tsx";
import { buildAssets } from "./web/assets/buildAssets.ts";
import { contentOrigin } from "./web/coursepackage/contentOrigin.ts";
import { createContentApp } from "./web/coursepackage/contentApp.ts";
import type { WebNeeds } from "./web/needs.ts";

const contentFolder = fileURLToPath(new URL("../content", import.meta.url));
const settings = readSettings(process.env);
// The embedded database starts in a thread of its own, while this one reads.
const [database, importVocabulary, content, assets] = await Promise.all([
  settings.databaseUrl ? openServerDatabase(settings.databaseUrl) : openEmbeddedDatabase(settings.dataFolder),
  readImportVocabulary(new URL("../content/import/columns.yaml", import.meta.url)),
  loadContent(contentFolder),
  buildAssets(),
]);
if (!database) {
  console.error(
    `Another Ledstjärna already uses ${settings.dataFolder}. Stop it first, or set LEDSTJARNA_DATA.`,
  );
  process.exit(1);
}
if (!content.ok) {
  for (const problem of content.error) console.error(problemToText(problem));
  await database.close();
  process.exit(1);
}
const queue = await openQueue(database.pool, settings.databaseUrl ? "postgres" : "pglite");
const needs: WebNeeds = {
  database,
  queue,
  demonstration: settings.demonstration,
  now: () => new Date(),
  newId,
  newOrderedId,
  newSecret,
  hash,
  sign,
  passwords: { hash: hashPassword, matches: passwordMatches },
  passkeys,
  stories: inkStories,
  ownWorks: startOwnWorks(contentFolder),
  readTable: startTableReader(importVocabulary),
  importVocabulary,
  inSlices: runInSlices,
  mail: settings.mail && smtpMail(settings.mail),
  remoteLrs: remoteLrs(settings.forwardsInside),
  seals: aesSeals(() => readSealKey(settings.sealKey, settings.dataFolder)),
  writeWorkbook,
  typeset: startTypesetter(),
  content: content.value,
  readSignature,
  packages: folderShelf(join(settings.dataFolder, "packages")),
  badges: badgesWhenAsked,
  solver: startSolver(),
  planner: startPlanner(),
  scheduleCard: spacingByFsrs(),
  indexTexts: indexByMiniSearch,
  address: settings.address,
  contentOrigin: (asked) =>
    contentServer && contentOrigin({ origin: settings.contentOrigin, port: contentServer.port }, asked),
  assets,
  report: (error) => console.error(error),
};
let contentServer: Listening | undefined;
const unfinished = settings.demonstration ? await unfinishedDemonstration(needs)() : undefined;
if (unfinished) {
  // Read only here: no other start needs it.
  const { loadDemonstration } = await import("./loadDemonstration.ts");
  await loadDemonstration(needs, unfinished.tenant, console.log).catch(needs.report);
}
await queue.work(1, runJob(needs, jobWorks(needs)));
const clock = everyMinute(keepTime(needs), needs.report);
const room = everyMinute(makeRoom(needs), needs.report);

// What is shown of packages is served by itself: nothing of the product is within its reach.
const contentApp = createContentApp(needs);
const showContent = (request: Request) => contentApp.fetch(request);
contentServer =
  settings.contentPort === undefined
    ? await listenNear(settings, settings.port === 0 ? 0 : settings.port + 1, showContent)
    : await listen(settings, settings.contentPort, showContent);
const app = createApp(needs);
const server = await listen(settings, settings.port, (asked, incoming) => {
  const { request, address } = whoAsks(asked, incoming, settings.behindProxy);
  return app.fetch(request, { address });
});
console.log(`http://localhost:${server.port}`);

/** Sends learning records on where an organisation wants it, a while after they are written. */
async function keepForwarding(): Promise<void> {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 10_000).unref());
    if (stopping) return;
    await forwardDue(needs)(needs.report);
  }
}

let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  server.close();
  contentServer?.close();
  await clock.stop();
  await room.stop();
  await queue.stop();
  await database?.close();
  process.exit(0);
}
void keepForwarding();
process.on("SIGINT", () => void stop());
process.on("SIGTERM", () => void stop());
