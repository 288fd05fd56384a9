import type { Day } from "../../domain/shared/day.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import type { LocalText } from "../../domain/shared/localText.ts";
import type { ActivityLink, LinkedProgrammeId } from "../../domain/training/activityLink.ts";
import { cohortsOf } from "../../store/programme/cohort.ts";
import { findProgramme } from "../../store/programme/programme.ts";
import { sessionsOf, sessionsWithSeat } from "../../store/programme/session.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Content } from "../needs.ts";
import { offeredCourses } from "../offeredCourses.ts";

/** What an offer leads to in the organisation, which may be another thing than the catalogue's activity. */
export interface OfferTarget {
  readonly link: ActivityLink;
  readonly name: LocalText;
  /** When it is held: the person's own seat, else the cohort that can be applied to first; none for what is done at any time. */
  readonly days: readonly Day[];
}

export async function offerTarget(
  tx: Transaction,
  content: Content,
  { person, today }: { readonly person: PersonId; readonly today: Day },
  link: ActivityLink,
): Promise<OfferTarget | undefined> {
  const name = await nameOf(tx, content, link);
  if (!name) return undefined;
  const days = link.kind === "programme" ? await daysOf(tx, link.id, person, today) : [];
  return { link, name, days };
}

async function nameOf(tx: Transaction, content: Content, link: ActivityLink): Promise<LocalText | undefined> {
  if (link.kind === "programme") {
    const name = (await findProgramme(tx, link.id))?.name;
    return name && { sv: name.sv, en: name.en === "" ? name.sv : name.en };
  }
  if (link.kind === "dialogue")
    return content.dialogues.findLast(({ dialogue }) => dialogue.id === link.id)?.dialogue.title;
  const course = (await offeredCourses(tx, content)).find(({ id }) => id === link.id);
  return course && { sv: course.texts.sv.title, en: course.texts.en?.title ?? course.texts.sv.title };
}

async function daysOf(
  tx: Transaction,
  programme: LinkedProgrammeId,
  person: PersonId,
  today: Day,
): Promise<readonly Day[]> {
  const cohorts = await cohortsOf(tx, programme);
  const own = (await sessionsWithSeat(tx, person)).filter(({ cohortId }) =>
    cohorts.some(({ id }) => id === cohortId),
  );
  const open = cohorts.findLast(({ applyBy }) => applyBy >= today);
  const sessions = own.length > 0 || !open ? own : await sessionsOf(tx, open.id);
  return sessions.map(({ on }) => on);
}
