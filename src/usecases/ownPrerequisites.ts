import type { Actor } from "../domain/access/actor.ts";
import { textIn } from "../domain/coursepackage/languageText.ts";
import { mayTakePackage } from "../domain/coursepackage/mayTakePackage.ts";
import { standingIn } from "../domain/coursepackage/packageStanding.ts";
import type { Course } from "../domain/learning/course.ts";
import { mayTakeCourse } from "../domain/learning/mayTakeCourse.ts";
import { hasAttended } from "../domain/programme/hasAttended.ts";
import { ledSince } from "../domain/programme/ledSince.ts";
import { mayTakeProgramme } from "../domain/programme/mayTakeProgramme.ts";
import type { Prerequisite, Waiver } from "../domain/programme/prerequisite.ts";
import {
  isMet,
  prerequisiteStanding,
  type Achievement,
  type PrerequisiteStanding,
} from "../domain/programme/prerequisiteStanding.ts";
import type { LeadershipProgramme, ProgrammeId } from "../domain/programme/programme.ts";
import { addMonths, type Day } from "../domain/shared/day.ts";
import type { LocalText } from "../domain/shared/localText.ts";
import { listedPackages } from "../store/coursepackage/coursePackage.ts";
import { registrationsOf, unitStatesOf } from "../store/coursepackage/registration.ts";
import { enrolmentsOf } from "../store/learning/enrolment.ts";
import { cohortsTaken } from "../store/programme/cohortsTaken.ts";
import { leadingPeriods } from "../store/programme/leadingPeriods.ts";
import { findProgramme } from "../store/programme/programme.ts";
import { waiversOf } from "../store/programme/waiver.ts";
import type { Transaction } from "../store/transaction.ts";
import type { Content } from "./needs.ts";
import { offeredCourses } from "./offeredCourses.ts";

export interface OwnPrerequisite {
  readonly prerequisite: Prerequisite;
  /** Undefined for time as manager, and for what is no more. */
  readonly name: LocalText | undefined;
  readonly standing: PrerequisiteStanding;
}

export interface OwnPrerequisites {
  readonly all: readonly OwnPrerequisite[];
  readonly waiver: Waiver | undefined;
  /** All is done, or HR has waived what remains. */
  readonly areMet: boolean;
}

/** Whose achievements, and the day on which they are looked at. */
export interface Looking {
  readonly actor: Actor;
  readonly today: Day;
}

/**
 * What a programme asks for, and how one person stands in it. The person's own business: to everybody else only
 * whether all is met may be told, and only of those who have applied.
 */
export async function ownPrerequisites(
  tx: Transaction,
  content: Content,
  looking: Looking,
  { id, prerequisites }: Pick<LeadershipProgramme, "id" | "prerequisites">,
): Promise<OwnPrerequisites> {
  const all: OwnPrerequisite[] = [];
  for (const prerequisite of prerequisites.all)
    all.push({ prerequisite, ...(await standingOf(tx, content, looking, prerequisite)) });
  const waivers = prerequisites.all.length === 0 ? [] : await waiversOf(tx, id);
  const waiver = waivers.find(({ person }) => person === looking.actor.person);
  return { all, waiver, areMet: waiver !== undefined || all.every(({ standing }) => isMet(standing)) };
}

type Standing = Omit<OwnPrerequisite, "prerequisite">;

async function standingOf(
  tx: Transaction,
  content: Content,
  looking: Looking,
  prerequisite: Prerequisite,
): Promise<Standing> {
  switch (prerequisite.kind) {
    case "course":
      return courseStanding(tx, await offeredCourses(tx, content), looking, prerequisite.id);
    case "package":
      return packageStanding(tx, looking, prerequisite.id);
    case "programme":
      return programmeStanding(tx, looking, prerequisite.id);
    case "leading": {
      const since = ledSince(await leadingPeriods(tx, looking.actor.person), looking.today);
      const isDone = since !== undefined && addMonths(since, prerequisite.months) <= looking.today;
      return { name: undefined, standing: isDone ? "done" : "remains" };
    }
  }
}

async function courseStanding(
  tx: Transaction,
  courses: readonly Course[],
  { actor, today }: Looking,
  id: string,
): Promise<Standing> {
  const course = courses.find((one) => one.id === id);
  const mine = (await enrolmentsOf(tx, actor.person)).filter(({ courseId }) => courseId === id);
  const finished = mine.filter(({ finishedOn }) => finishedOn !== undefined);
  const fresh = finished.find(({ validUntil }) => validUntil === undefined || validUntil >= today);
  const achievement: Achievement = {
    isOffered: course !== undefined && mayTakeCourse(actor, course),
    isBegun: mine.length > finished.length,
    isFinished: finished.length > 0,
    validUntil: (fresh ?? finished[0])?.validUntil,
  };
  const { sv, en } = course?.texts ?? {};
  return {
    name: sv && { sv: sv.title, en: en?.title ?? sv.title },
    standing: prerequisiteStanding(achievement, today),
  };
}

async function packageStanding(tx: Transaction, { actor, today }: Looking, id: string): Promise<Standing> {
  const one = (await listedPackages(tx)).find((listed) => listed.id === id);
  if (!one) return { name: undefined, standing: "notOffered" };
  const own = (await registrationsOf(tx, actor.person)).find(({ packageId }) => packageId === one.id);
  const standing = standingIn(one.structure, own && (await unitStatesOf(tx, own.id)));
  const achievement: Achievement = {
    isOffered: one.withdrawn === undefined && mayTakePackage(actor, one),
    isBegun: standing === "ongoing",
    isFinished: standing === "finished",
    validUntil: undefined,
  };
  return {
    name: { sv: textIn(one.title, "sv").text, en: textIn(one.title, "en").text },
    standing: prerequisiteStanding(achievement, today),
  };
}

async function programmeStanding(
  tx: Transaction,
  { actor, today }: Looking,
  id: ProgrammeId,
): Promise<Standing> {
  const programme = await findProgramme(tx, id);
  const taken = (await cohortsTaken(tx, actor.person)).filter(({ programmeId }) => programmeId === id);
  const achievement: Achievement = {
    isOffered: programme !== undefined && mayTakeProgramme(actor, programme),
    isBegun: taken.length > 0,
    isFinished: taken.some((cohort) => hasAttended(cohort, today)),
    validUntil: undefined,
  };
  return { name: programme?.name, standing: prerequisiteStanding(achievement, today) };
}
