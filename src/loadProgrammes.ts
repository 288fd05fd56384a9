import type { Actor } from "./domain/access/actor.ts";
import { demonstrationLeaders } from "./demonstrationLeaders.ts";
import type { CohortStory, ProgrammeStories, ProgrammeStory } from "./domain/demonstration/programmeStory.ts";
import type { WrittenProgramme } from "./domain/programme/parseProgramme.ts";
import type { CohortId, ProgrammeId } from "./domain/programme/programme.ts";
import { writeLink } from "./domain/training/activityLink.ts";
import { addDays, type Day } from "./domain/shared/day.ts";
import type { PersonId, TenantId } from "./domain/shared/ids.ts";
import { findActor } from "./store/access/findActor.ts";
import { applyToCohort } from "./usecases/programme/applyToCohort.ts";
import { listProgrammes } from "./usecases/programme/listProgrammes.ts";
import { linkActivities, readActivityLinks } from "./usecases/training/linkActivities.ts";
import { markAttendance } from "./usecases/programme/markAttendance.ts";
import { readProgramme } from "./usecases/programme/readProgramme.ts";
import { writeCohort } from "./usecases/programme/writeCohort.ts";
import { writeProgramme } from "./usecases/programme/writeProgramme.ts";
import { writeSubstituteRate } from "./usecases/programme/writeSubstituteRate.ts";
import { writeSession } from "./usecases/programme/writeSession.ts";
import type { Needs } from "./usecases/needs.ts";

interface Loading {
  readonly tenant: TenantId;
  /** Whose steps they are. */
  readonly hr: Actor;
  readonly loadedOn: Day;
  readonly stories: ProgrammeStories;
}

/** Gives the demonstration its leadership programmes, by the product's own steps. What is there is left alone. */
export async function loadProgrammes(needs: Needs, loading: Loading): Promise<void> {
  const { programmes } = await listProgrammes(needs)(loading.hr);
  const managers = await demonstrationLeaders(needs, loading);
  const { substituteRate } = loading.stories;
  const fromDay = `${loading.loadedOn.slice(0, 4)}-01-01`;
  if (programmes.length === 0) await writeSubstituteRate(needs)(loading.hr, { ...substituteRate, fromDay });
  let place = 0;
  const links = new Map(Object.entries(loading.stories.links));
  for (const story of loading.stories.programmes) {
    if (programmes.some(({ programme }) => programme.name.sv === story.name.sv)) continue;
    const { name } = story;
    const made = await writeProgramme(needs)(loading.hr, undefined, writtenFrom(story, []));
    if (!made.ok) throw new Error(`the demonstration's programme ${name.sv} cannot be written`);
    for (const activity of story.activities)
      links.set(activity, writeLink({ kind: "programme", id: made.value }));
    for (const cohort of story.cohorts) {
      const others = managers.others.slice(place, place + cohort.others);
      const personas = cohort.personas.flatMap((kind) => managers.personas.get(kind) ?? []);
      await fillCohort(needs, loading, { programme: made.value, cohort, people: [...others, ...personas] });
      place += cohort.others;
    }
    await writeProgramme(needs)(loading.hr, made.value, writtenFrom(story, story.prerequisites));
  }
  const before = await readActivityLinks(needs)(loading.hr);
  if (before.ok && before.value.links.size === 0) await linkActivities(needs)(loading.hr, links);
}

function writtenFrom(
  { name, description, audience, competencies }: ProgrammeStory,
  prerequisites: readonly string[],
): WrittenProgramme {
  return {
    nameSv: name.sv,
    nameEn: name.en,
    descriptionSv: description.sv,
    descriptionEn: description.en,
    audience,
    competencyIds: competencies,
    prerequisites,
    leadingMonths: "",
    areBinding: "",
  };
}

interface Filling {
  readonly programme: ProgrammeId;
  readonly cohort: CohortStory;
  readonly people: readonly PersonId[];
}

async function fillCohort(
  needs: Needs,
  { hr, tenant, loadedOn }: Loading,
  { programme, cohort, people }: Filling,
): Promise<void> {
  const applied = addDays(loadedOn, Math.min(cohort.applyByInDays, -10));
  const then = { ...needs, now: () => new Date(`${applied}T09:00:00Z`) };
  const made = await writeCohort(then)(
    hr,
    { programme },
    {
      name: cohort.name,
      seats: String(cohort.seats),
      applyBy: addDays(loadedOn, cohort.applyByInDays),
      needsApproval: cohort.needsApproval ? "yes" : "",
      leader: "",
      seatSek: String(cohort.seatSek),
      hoursAway: "",
    },
  );
  if (!made.ok) throw new Error(`the demonstration's cohort ${cohort.name} cannot be written`);
  for (const { inDays, ...session } of cohort.sessions)
    await writeSession(then)(hr, { cohort: made.value }, { ...session, on: addDays(loadedOn, inDays) });
  for (const [index, person] of people.entries()) {
    const hours = index % 2 === 0 || cohort.substituteHours === 0 ? "" : String(cohort.substituteHours);
    const actor = await needs.database.asTenant(tenant, (tx) => findActor(tx, tenant, person, loadedOn));
    if (actor) await applyToCohort(then)(actor, made.value, hours);
  }
  await markPast(needs, hr, { programme, cohort: made.value, loadedOn, people });
}

/** Everybody but the last came to what has been. */
async function markPast(
  needs: Needs,
  hr: Actor,
  past: {
    readonly programme: ProgrammeId;
    readonly cohort: CohortId;
    readonly loadedOn: Day;
    readonly people: readonly PersonId[];
  },
): Promise<void> {
  const read = await readProgramme(needs)(hr, past.programme);
  if (!read.ok) throw new Error("HR reads every programme");
  const view = read.value.cohorts.find(({ cohort }) => cohort.id === past.cohort);
  for (const session of view?.sessions ?? [])
    if (session.on < past.loadedOn)
      await markAttendance(needs)(hr, session.id, new Set(past.people.slice(0, -1)));
}
