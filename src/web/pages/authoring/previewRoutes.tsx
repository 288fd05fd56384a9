import { Hono, type Context } from "hono";
import { textOfCourse, type Course } from "../../../domain/learning/course.ts";
import type { WrittenText } from "../../../domain/learning/mergeText.ts";
import { unansweredIn, type StepWork } from "../../../domain/learning/stepWork.ts";
import { workOnStep } from "../../../domain/learning/workOnStep.ts";
import { dayInStockholm } from "../../../domain/shared/day.ts";
import { readWork } from "../../../usecases/authoring/readWork.ts";
import { tryDialogue } from "../../../usecases/authoring/tryDialogue.ts";
import type { WrittenWork } from "../../../usecases/learning/saveStepWork.ts";
import { Alert } from "../../components/alert/Alert.tsx";
import { TabLinks } from "../../components/tab-links/TabLinks.tsx";
import { textsOf } from "../../formTexts.ts";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { notFound, respond } from "../../respond.tsx";
import { actorOf, requireSignIn } from "../../signedIn.ts";
import { format } from "../../text/format.ts";
import { texts } from "../../text/texts.ts";
import type { Env } from "../../visitor.ts";
import { parseStepForm } from "../learning/parseStepForm.ts";
import { StepPage } from "../learning/StepPage.tsx";
import { playableDialogues } from "../learning/stepRoutes.tsx";
import { fieldsToWork, workToFields } from "./previewWork.ts";
import { TriedScene } from "./TriedScene.tsx";

/** Drafts as readers meet them. What is answered and chosen travels in the form and is kept nowhere. */
export const previewRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.previewCourse(":work", ":step"), requireSignIn, (c) => previewStep(needs, c, {}))
    .post(paths.previewCourse(":work", ":step"), requireSignIn, async (c) =>
      previewStep(needs, c, await c.req.parseBody({ all: true })),
    )
    .get(paths.previewDialogue(":work"), requireSignIn, (c) => scene(needs, c, []))
    .post(paths.previewDialogue(":work"), requireSignIn, async (c) => {
      const { made, choice } = textsOf(await c.req.parseBody(), ["made", "choice"]);
      return scene(needs, c, [...made.split(" "), choice].filter((id) => id !== "").slice(0, mostChoices));
    });

/** More than anybody chooses in ten minutes. */
const mostChoices = 200;

async function previewStep(
  needs: WebNeeds,
  c: Context<Env, "/egna/kurser/:work/forhandsgranska/:step">,
  form: Readonly<Record<string, unknown>>,
): Promise<Response> {
  const [id, number] = [c.req.param("work"), Number(c.req.param("step"))];
  const read = await readWork(needs)(actorOf(c), "course", id, true);
  if (!read.ok) return notFound(needs, c);
  const content = read.value.checked?.content;
  if (content?.kind !== "course") return c.redirect(`${paths.ownWork("kurser", id)}?check`, 303);
  const { course } = content;
  const step = course.texts.sv.steps[number - 1];
  if (!step) return notFound(needs, c);
  const written = parseStepForm(form);
  // Whatever button is pressed, what is chosen is answered: there is nothing to come back to.
  const { work } = workOnStep(step, fieldsToWork(form), { ...written, answered: "all" });
  const unanswered = written.finish ? unansweredIn(step, work) : [];
  if (written.finish && unanswered.length === 0)
    return c.redirect(
      number < course.texts.sv.steps.length
        ? paths.previewCourse(id, String(number + 1))
        : paths.ownWork("kurser", id),
      303,
    );
  const { language } = c.get("visitor");
  const { title = "" } = textOfCourse(course, language).steps[number - 1] ?? {};
  const words = texts(language).authoring;
  const page = {
    title,
    kicker: words.preview,
    width: "narrow",
    hasErrors: unanswered.length > 0,
    breadcrumbs: [
      { href: paths.ownWorks("kurser"), label: words.title.course },
      { href: paths.ownWork("kurser", id), label: read.value.work.title },
    ],
    children: await previewOf(needs, c, {
      course,
      number,
      work,
      written,
      unanswered,
    }),
  } as const;
  return respond(needs, c, page, unanswered.length > 0 ? 422 : 200);
}

interface Previewed {
  readonly course: Course;
  readonly number: number;
  readonly work: StepWork;
  readonly written: WrittenWork;
  readonly unanswered: readonly string[];
}

async function previewOf(needs: WebNeeds, c: Context<Env>, previewed: Previewed) {
  const { language } = c.get("visitor");
  const { course, number, work, written, unanswered } = previewed;
  const words = texts(language).authoring;
  const addressOf = (step: number) => paths.previewCourse(course.id, String(step));
  return (
    <>
      <Alert kind="info">{words.previewNotice}</Alert>
      <TabLinks
        label={texts(language).learning.course.steps}
        tabs={course.texts.sv.steps.map((_, index) => ({
          label: format(language).integer(index + 1),
          href: addressOf(index + 1),
          current: index + 1 === number,
        }))}
      />
      <StepPage
        language={language}
        target={{ action: addressOf(number), fields: workToFields(work) }}
        dialogueOf={await playableDialogues(needs, actorOf(c), language)}
        view={{
          course,
          number,
          work: { ...work, promises: wordsOf(written.promises) },
          reflections: new Map(Object.entries(wordsOf(written.reflections))),
          enrolment: { person: actorOf(c).person, finishedOn: undefined },
          doneOn: undefined,
          commitments: new Map(),
          isPlanShared: false,
          isWithdrawn: false,
          withdrawnBecause: "",
          today: dayInStockholm(needs.now()),
        }}
        {...(unanswered.length > 0
          ? { refused: { faults: { unanswered, commitment: undefined, texts: new Map() }, written } }
          : {})}
      />
      <p>
        <a href={paths.ownWork("kurser", course.id)}>{words.previewBack}</a>
      </p>
    </>
  );
}

function wordsOf(texts: ReadonlyMap<string, WrittenText>): Readonly<Record<string, string>> {
  return Object.fromEntries([...texts].map(([id, { words }]) => [id, words]));
}

async function scene(
  needs: WebNeeds,
  c: Context<Env, "/egna/dialoger/:work/prova">,
  choices: readonly string[],
): Promise<Response> {
  const { language } = c.get("visitor");
  const id = c.req.param("work");
  const tried = await tryDialogue(needs)(actorOf(c), id, language, choices);
  if (!tried.ok && tried.error === "notPlayable")
    return c.redirect(`${paths.ownWork("dialoger", id)}?check`, 303);
  if (!tried.ok) return notFound(needs, c);
  const words = texts(language).authoring;
  return respond(needs, c, {
    title: tried.value.play.dialogue.title[language],
    kicker: words.preview,
    width: "narrow",
    breadcrumbs: [
      { href: paths.ownWorks("dialoger"), label: words.title.dialogue },
      { href: paths.ownWork("dialoger", id), label: tried.value.work.title },
    ],
    children: <TriedScene work={id} play={tried.value.play} language={language} />,
  });
}
