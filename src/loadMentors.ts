import type { Actor } from "./domain/access/actor.ts";
import type { MentorEntryStory, MentorStory } from "./domain/demonstration/mentorStory.ts";
import type { MatchingId } from "./domain/mentor/matching.ts";
import { addDays, type Day } from "./domain/shared/day.ts";
import type { PersonId } from "./domain/shared/ids.ts";
import { demonstrationLeaders } from "./demonstrationLeaders.ts";
import { findActor } from "./store/access/findActor.ts";
import { joinMatching } from "./usecases/mentor/joinMatching.ts";
import { listMatchings } from "./usecases/mentor/listMatchings.ts";
import { writeMatching } from "./usecases/mentor/writeMatching.ts";
import type { Needs } from "./usecases/needs.ts";

interface Loading {
  /** Whose steps they are. */
  readonly hr: Actor;
  readonly loadedOn: Day;
  readonly story: MentorStory;
}

/** Gives the demonstration a matching that managers have signed up for. What is there is left alone. */
export async function loadMentors(needs: Needs, { hr, loadedOn, story }: Loading): Promise<void> {
  const { matchings } = await listMatchings(needs)(hr);
  if (matchings.some(({ matching }) => matching.name === story.name)) return;
  const [firstDay, lastDay] = [addDays(loadedOn, story.fromInDays), addDays(loadedOn, story.toInDays)];
  const made = await writeMatching(needs)(hr, undefined, { ...story, firstDay, lastDay });
  if (!made.ok) throw new Error("the demonstration's matching of mentors cannot be written");
  const managers = await demonstrationLeaders(needs, { tenant: hr.tenant, loadedOn });
  for (const entry of story.entries) {
    const person =
      entry.persona === undefined
        ? managers.others[(entry.manager ?? 1) - 1]
        : managers.personas.get(entry.persona);
    // A smaller municipality has fewer managers than the story counts with.
    if (person !== undefined) await signUp(needs, { hr, loadedOn, person, matching: made.value, entry });
  }
}

interface SigningUp extends Pick<Loading, "hr" | "loadedOn"> {
  readonly person: PersonId;
  readonly matching: MatchingId;
  readonly entry: MentorEntryStory;
}

async function signUp(needs: Needs, { hr, loadedOn, person, matching, entry }: SigningUp): Promise<void> {
  const { tenant } = hr;
  const actor = await needs.database.asTenant(tenant, (tx) => findActor(tx, tenant, person, loadedOn));
  if (!actor) return;
  const joined = await joinMatching(needs)(actor, matching, entry.role, {
    capacity: String(entry.capacity ?? 1),
    languages: entry.languages,
    competencyIds: entry.competencies,
    wantsElsewhere: entry.wantsElsewhere === true ? "yes" : "",
    note: entry.note,
  });
  if (!joined.ok) throw new Error(`somebody cannot sign up: ${JSON.stringify(joined.error)}`);
}
