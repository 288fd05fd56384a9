import { blocksOf, returningBlocks, type Course, type CourseStep } from "./domain/learning/course.ts";
import type { Actor } from "./domain/access/actor.ts";
import { learningStories, type LearningStory } from "./domain/demonstration/learningStory.ts";
import { addDays, type Day } from "./domain/shared/day.ts";
import type { TenantId } from "./domain/shared/ids.ts";
import { findActor } from "./store/access/findActor.ts";
import { findPersona } from "./store/demonstration/persona.ts";
import { enrolmentsOf } from "./store/learning/enrolment.ts";
import { answerReview } from "./usecases/learning/answerReview.ts";
import { readReview } from "./usecases/learning/readReview.ts";
import { saveStepWork, type WrittenWork } from "./usecases/learning/saveStepWork.ts";
import { startCourse } from "./usecases/learning/startCourse.ts";
import type { Needs } from "./usecases/needs.ts";

/** Lets the demonstration's people have begun courses, by the product's own steps. Who has begun is left alone. */
export async function loadLearning(needs: Needs, tenant: TenantId, loadedOn: Day): Promise<void> {
  for (const story of learningStories) {
    const course = needs.content.courses.find(({ id }) => id === story.courseId);
    const actor = await needs.database.asTenant(tenant, async (tx) => {
      const persona = await findPersona(tx, story.persona);
      const hasBegun = persona && (await enrolmentsOf(tx, persona.person)).length > 0;
      return persona && !hasBegun ? findActor(tx, tenant, persona.person, loadedOn) : undefined;
    });
    if (!course) throw new Error(`the demonstration takes ${story.courseId}, which does not exist`);
    if (actor) await takeCourse(needs, actor, { story, course, loadedOn });
  }
}

interface Taking {
  readonly story: LearningStory;
  readonly course: Course;
  readonly loadedOn: Day;
}

async function takeCourse(needs: Needs, actor: Actor, { story, course, loadedOn }: Taking): Promise<void> {
  const at = (daysAgo: number): Needs => {
    const then = new Date(`${addDays(loadedOn, -daysAgo)}T09:00:00Z`);
    return { ...needs, now: () => then };
  };
  const [first] = story.steps;
  if (first) await startCourse(at(first.daysAgo))(actor, course.id);
  const days = new Set([...story.steps.map(({ daysAgo }) => daysAgo), ...story.reviewedDaysAgo]);
  for (const daysAgo of [...days].toSorted((one, other) => other - one)) {
    if (story.reviewedDaysAgo.includes(daysAgo)) await review(at(daysAgo), actor);
    for (const [index, taken] of story.steps.entries()) {
      const step = course.texts.sv.steps[index];
      if (taken.daysAgo !== daysAgo || !step) continue;
      const save = saveStepWork(at(daysAgo));
      await save(actor, course.id, index + 1, writtenIn(step, taken.wrong, taken.promises));
      await save(actor, course.id, index + 1, writtenIn(step, 0, false));
    }
  }
}

/** A step with every question answered, the first ones wrongly. */
function writtenIn(step: CourseStep, wrong: number, promises: boolean): WrittenWork {
  const questions = returningBlocks(step).flatMap((block) => (block.kind === "question" ? [block] : []));
  const promise = blocksOf(step).find((block) => block.kind === "commitment");
  return {
    choices: new Map(
      questions.map(({ id, answers }, index) => {
        const right = answers.flatMap(({ isRight }, place) => (isRight ? [place] : []));
        return [id, index < wrong ? [answers.findIndex(({ isRight }) => !isRight)] : right];
      }),
    ),
    guesses: new Set(),
    ticks: new Map(),
    shown: { choices: new Map(), guesses: new Set(), ticks: new Map() },
    recalls: new Map(
      returningBlocks(step).flatMap(({ kind, id }) => (kind === "recall" ? [[id, "hard"] as const] : [])),
    ),
    answered: "all",
    reflections: new Map(),
    promises: new Map(
      promise?.kind === "commitment" ? [[promise.id, { shown: promise.text, words: promise.text }]] : [],
    ),
    promised: promises ? promise?.id : undefined,
    finish: true,
  };
}

/** All that has come back that day is answered with its first answer, as somebody in a hurry does. */
async function review(needs: Needs, actor: Actor): Promise<void> {
  for (;;) {
    const { asked } = await readReview(needs)(actor, false);
    if (!asked) return;
    const answer = { chosen: [0], isGuess: false, grade: "good" as const };
    await answerReview(needs)(actor, asked.card.id, answer);
  }
}
