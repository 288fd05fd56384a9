import { readYearStory } from "./adapters/demonstration/readYearStory.ts";
import type { Actor } from "./domain/access/actor.ts";
import { addDays, type Day } from "./domain/shared/day.ts";
import { addOrganisationDate, readOrganisationDates } from "./usecases/year/organisationYear.ts";
import type { Needs } from "./usecases/needs.ts";

/** Writes the demonstration's own dates, as its HR developer would. What is there is left alone. */
export async function loadYear(needs: Needs, hr: Actor, loadedOn: Day): Promise<void> {
  const written = await readOrganisationDates(needs)(hr);
  const names = new Set(written.ok ? written.value.map(({ name }) => name) : []);
  for (const { kind, name, fromInDays, toInDays } of readYearStory()) {
    if (names.has(name)) continue;
    const [firstDay, lastDay] = [addDays(loadedOn, fromInDays), addDays(loadedOn, toInDays)];
    const added = await addOrganisationDate(needs)(hr, { kind, name, firstDay, lastDay });
    if (!added.ok) throw new Error(`the demonstration's date ${name} cannot be written`);
  }
}
