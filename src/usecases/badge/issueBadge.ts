import type { Actor } from "../../domain/access/actor.ts";
import { didOf } from "../../domain/badge/issuerKey.ts";
import { openBadge, type BadgeFacts, type OpenBadge } from "../../domain/badge/openBadge.ts";
import { textOfCourse, type Course } from "../../domain/learning/course.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { logEvent } from "../../store/access/event.ts";
import { findCourseVersion } from "../../store/learning/courseVersion.ts";
import { enrolmentsOf } from "../../store/learning/enrolment.ts";
import type { Needs } from "../needs.ts";
import { keyInUse } from "./keyInUse.ts";

/** What stands on a credential besides what the course and the record say. */
export interface BadgeWish {
  readonly courseId: string;
  readonly language: "sv" | "en";
  readonly holder: string;
  readonly issuer: { readonly name: string; readonly address: string };
  /** Where the course stands. */
  readonly courseAddress: string;
  /** What was done for it, in a sentence, given how many steps there were. */
  readonly criteria: (steps: number) => string;
}

type BadgeNeeds = Pick<Needs, "database" | "now" | "newId" | "newOrderedId" | "content" | "badges">;

/**
 * A credential of a course that the person has finished, signed by the organisation, to take along. Nothing of it is
 * kept: who has it shows it to whom they like.
 */
export const issueBadge =
  (needs: BadgeNeeds) =>
  (actor: Actor, wish: BadgeWish): Promise<Result<OpenBadge, "noSuchCourse">> =>
    needs.database.asTenant(actor.tenant, async (tx) => {
      const enrolment = (await enrolmentsOf(tx, actor.person)).find(
        ({ courseId, finishedOn }) => courseId === wish.courseId && finishedOn !== undefined,
      );
      const course = enrolment && (await findCourseVersion(tx, enrolment.courseId, enrolment.version));
      if (!course || enrolment.finishedOn === undefined) return err("noSuchCourse");
      const key = await keyInUse(needs, tx);
      await logEvent(tx, {
        id: needs.newOrderedId(),
        at: needs.now(),
        person: actor.person,
        kind: "badge.issued",
        details: { course: course.id, version: course.version, key: key.id },
      });
      const badge = openBadge({
        id: needs.newId(),
        language: wish.language,
        issuer: { ...wish.issuer, did: didOf(key) },
        holder: wish.holder,
        achievement: achievementOf(course, wish, tagsOf(needs, course, wish)),
        awardedOn: enrolment.finishedOn,
        validUntil: enrolment.validUntil,
      });
      return ok(await needs.badges.sign(badge, key, needs.now()));
    });

function achievementOf(
  course: Course,
  { language, courseAddress, criteria }: BadgeWish,
  tags: readonly string[],
): BadgeFacts["achievement"] {
  const { title, summary, steps } = textOfCourse(course, language);
  return {
    address: courseAddress,
    name: title,
    version: course.version,
    description: summary,
    criteria: criteria(steps.length),
    tags,
  };
}

function tagsOf({ content }: Pick<Needs, "content">, course: Course, { language }: BadgeWish): string[] {
  const framework = content.frameworks.find(({ id }) => id === course.frameworkId);
  return course.competencyIds.flatMap(
    (id) => framework?.competencies.find((competency) => competency.id === id)?.name[language] ?? [],
  );
}
