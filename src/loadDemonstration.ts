import { readBlueprint } from "./adapters/demonstration/readBlueprint.ts";
import { readMeetingStories } from "./adapters/demonstration/readMeetingStories.ts";
import { readMentorStory } from "./adapters/demonstration/readMentorStory.ts";
import { readPeerGroupStory } from "./adapters/demonstration/readPeerGroupStory.ts";
import { readProgrammeStories } from "./adapters/demonstration/readProgrammeStories.ts";
import { readRoundStories } from "./adapters/demonstration/readRoundStories.ts";
import { dayInStockholm, type Day } from "./domain/shared/day.ts";
import type { TenantId } from "./domain/shared/ids.ts";
import { loadOwnWorks } from "./loadOwnWorks.ts";
import { loadMentors } from "./loadMentors.ts";
import { loadPeerGroups } from "./loadPeerGroups.ts";
import { loadYear } from "./loadYear.ts";
import { loadProgrammes } from "./loadProgrammes.ts";
import { loadLearning } from "./loadLearning.ts";
import { findActor } from "./store/access/findActor.ts";
import { completeLoading, findLoading } from "./store/demonstration/loading.ts";
import { findPersona } from "./store/demonstration/persona.ts";
import { loadOrganisation } from "./usecases/demonstration/loadOrganisation.ts";
import { loadMeetings } from "./usecases/demonstration/loadMeetings.ts";
import { loadRound, type RoundSteps } from "./usecases/demonstration/loadRound.ts";
import type { Needs } from "./usecases/needs.ts";
import { closeRound } from "./usecases/survey/closeRound.ts";
import { draftRound } from "./usecases/survey/draftRound.ts";
import { openRound } from "./usecases/survey/openRound.ts";
import { suggestAllRaters } from "./usecases/survey/suggestAllRaters.ts";

/** The survey whose results workplaces have talked about. */
const broughtToMeetings = "hme";

/**
 * Makes the demonstration organisation with its rounds. What an earlier start began is finished.
 * @param tenant the demonstration that exists already; undefined makes it
 * @param say tells whoever waits how far it has come, the first time
 */
export async function loadDemonstration(
  needs: Needs,
  tenant: TenantId | undefined,
  say: (line: string) => void,
): Promise<void> {
  if (!tenant) say("First start: making the demonstration, a municipality that does not exist.");
  const id = tenant ?? (await makeOrganisation(needs));
  const stories = readRoundStories();
  const { database, content } = needs;
  const loading = await database.asTenant(id, findLoading);
  if (!loading) throw new Error("the demonstration does not know when it was loaded");
  const loadedOn = dayInStockholm(loading.loadedAt);
  const actor = await database.asTenant(id, async (tx) => {
    const persona = await findPersona(tx, "hrDeveloper");
    return persona && findActor(tx, id, persona.person, loadedOn);
  });
  if (!actor) throw new Error("the demonstration has no HR developer");
  for (const [place, story] of stories.rounds.entries()) {
    if (!tenant) say(`Its people answer: survey ${place + 1} of ${stories.rounds.length}.`);
    const instrument = content.instruments.find((one) => one.id === story.instrument);
    if (!instrument) throw new Error(`the demonstration asks with ${story.instrument}, which does not exist`);
    const stepsOn = (day: Day) => stepsAt(needs, new Date(`${day}T09:00:00Z`));
    await loadRound(needs)({ actor, loadedOn, stories, story, instrument, stepsOn });
  }
  await loadMeetings(needs)(id, {
    loadedOn,
    stories,
    meetings: readMeetingStories(),
    instrument: broughtToMeetings,
  });
  await loadLearning(needs, id, loadedOn);
  await loadProgrammes(needs, { tenant: id, hr: actor, loadedOn, stories: readProgrammeStories() });
  await loadMentors(needs, { hr: actor, loadedOn, story: readMentorStory() });
  await loadPeerGroups(needs, { hr: actor, loadedOn, story: readPeerGroupStory() });
  await loadYear(needs, actor, loadedOn);
  await loadOwnWorks({ ...needs, now: () => new Date(`${loadedOn}T09:00:00Z`) }, actor);
  await database.asTenant(id, completeLoading);
}

async function makeOrganisation(needs: Needs): Promise<TenantId> {
  const made = await loadOrganisation(needs)(readBlueprint());
  if (!made.ok) throw new Error("another process has made an organisation meanwhile: start again");
  return made.value;
}

/** The product's own steps, taken at an instant of the past. */
function stepsAt(needs: Needs, at: Date): RoundSteps {
  const then = { ...needs, now: () => at };
  return {
    draft: draftRound(then),
    suggestRaters: suggestAllRaters(then),
    open: openRound(then),
    close: (tenant, round) =>
      closeRound(then)({
        tenant,
        subject: round,
        askedBy: undefined,
        input: {},
        signal: new AbortController().signal,
        progress: async () => {},
      }),
  };
}
