import { Hono, type Context } from "hono";
import type { Actor } from "../../../domain/access/actor.ts";
import { textOfCourse } from "../../../domain/learning/course.ts";
import { listDialogues } from "../../../usecases/dialogue/listDialogues.ts";
import { readStep } from "../../../usecases/learning/readStep.ts";
import { saveStepWork } from "../../../usecases/learning/saveStepWork.ts";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { notFound, respond } from "../../respond.tsx";
import { actorOf, requireSignIn } from "../../signedIn.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import type { Env } from "../../visitor.ts";
import { parseStepForm, pressedBlock } from "./parseStepForm.ts";
import { StepPage, type StepPageProps } from "./StepPage.tsx";

export const stepRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.courseStep(":course", ":step"), requireSignIn, (c) => stepPage(needs, c, {}, 200))
    .post(paths.courseStep(":course", ":step"), requireSignIn, async (c) => {
      const [course, step] = [c.req.param("course"), c.req.param("step")];
      const form = await c.req.parseBody({ all: true });
      const written = parseStepForm(form);
      const saved = await saveStepWork(needs)(actorOf(c), course, numberOf(step), written);
      if (!saved.ok) {
        if (typeof saved.error === "string") return refused(needs, c, course, saved.error);
        return stepPage(needs, c, { refused: { faults: saved.error, written } }, 422);
      }
      if (written.finish && saved.value.isCourseFinished)
        return c.redirect(paths.courseFinished(course), 303);
      if (written.finish) return c.redirect(`${paths.course(course)}?klart=${step}`, 303);
      const block = pressedBlock(form);
      return c.redirect(paths.courseStep(course, step) + (block === undefined ? "" : `#${block}`), 303);
    });

async function stepPage(
  needs: WebNeeds,
  c: Context<Env, "/kurser/:course/steg/:step">,
  state: Pick<StepPageProps, "refused">,
  status: 200 | 422,
): Promise<Response> {
  const { language } = c.get("visitor");
  const [id, step] = [c.req.param("course"), c.req.param("step")];
  const read = await readStep(needs)(actorOf(c), id, numberOf(step));
  if (!read.ok) return refused(needs, c, id, read.error);
  const { course, number } = read.value;
  const words = texts(language).learning;
  const { integer } = format(language);
  const text = textOfCourse(course, language);
  const { title = "", minutes = 0 } = text.steps[number - 1] ?? {};
  const page = {
    title,
    kicker: words.step.kicker(integer(number), integer(text.steps.length), integer(minutes)),
    width: "narrow",
    hasErrors: state.refused !== undefined,
    breadcrumbs: [
      { href: paths.courses, label: words.title },
      { href: paths.course(id), label: text.title },
    ],
    children: (
      <StepPage
        view={read.value}
        language={language}
        dialogueOf={await playableDialogues(needs, actorOf(c), language)}
        {...state}
      />
    ),
  } as const;
  return respond(needs, c, page, status);
}

/** The dialogues that a course may name, where they are there to be played by whoever reads. */
export async function playableDialogues(needs: WebNeeds, actor: Actor, language: Language) {
  const { dialogues } = await listDialogues(needs)(actor);
  return (id: string) => {
    const found = dialogues.find(({ dialogue }) => dialogue.id === id)?.dialogue;
    return found && { title: found.title[language], href: paths.dialogue(id) };
  };
}

/** A course that has not been begun has its front page to begin from. */
function refused(
  needs: WebNeeds,
  c: Context<Env>,
  course: string,
  failure: "noSuchCourse" | "noSuchStep" | "notBegun",
): Response | Promise<Response> {
  return failure === "notBegun" ? c.redirect(paths.course(course), 303) : notFound(needs, c);
}

function numberOf(step: string): number {
  return /^\d{1,3}$/.test(step) ? Number(step) : 0;
}
