import { Hono, type Context } from "hono";
import type { Dialogue, DialogueSessionId } from "../../../domain/dialogue/dialogue.ts";
import { parseId } from "../../../domain/shared/ids.ts";
import { choose } from "../../../usecases/dialogue/choose.ts";
import { listDialogues, readDialogue } from "../../../usecases/dialogue/listDialogues.ts";
import { readScene, type SceneView } from "../../../usecases/dialogue/readScene.ts";
import { startDialogue } from "../../../usecases/dialogue/startDialogue.ts";
import { LinkButton } from "../../components/button/LinkButton.tsx";
import { textsOf } from "../../formTexts.ts";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { notFound, respond } from "../../respond.tsx";
import { actorOf, requireSignIn } from "../../signedIn.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import type { Env } from "../../visitor.ts";
import { FrontPage } from "./FrontPage.tsx";
import { ListPage } from "./ListPage.tsx";
import { ScenePage, startId, type SceneNotice } from "./ScenePage.tsx";
import { wayBack } from "./wayBack.ts";

export const dialogueRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.dialogues, requireSignIn, async (c) => {
      const { language } = c.get("visitor");
      const list = await listDialogues(needs)(actorOf(c));
      const { title, lead, toReviews } = texts(language).dialogue;
      const actions = list.mayReview && (
        <>
          <LinkButton href={paths.ownWorks("dialoger")} variant="secondary">
            {texts(language).authoring.link.dialogue}
          </LinkButton>
          <LinkButton href={paths.dialogueReviews} variant="secondary">
            {toReviews}
          </LinkButton>
        </>
      );
      const children = <ListPage list={list} language={language} />;
      return respond(needs, c, { title, lead, children, ...(actions && { actions }) });
    })
    .get(paths.dialogue(":dialogue"), requireSignIn, async (c) => {
      const { language } = c.get("visitor");
      const read = await readDialogue(needs)(actorOf(c), c.req.param("dialogue"));
      if (!read.ok) return notFound(needs, c);
      return respond(needs, c, {
        ...around(read.value.dialogue, language),
        lead: read.value.dialogue.summary[language],
        children: <FrontPage listed={read.value} language={language} />,
      });
    })
    .post(paths.startDialogue(":dialogue"), requireSignIn, async (c) => {
      const started = await startDialogue(needs)(actorOf(c), c.req.param("dialogue"));
      return started.ok ? c.redirect(paths.talk(started.value), 303) : notFound(needs, c);
    })
    .get(paths.talk(":session"), requireSignIn, async (c) => {
      const scene = await sceneOf(needs, c);
      if (!scene) return notFound(needs, c);
      return c.redirect(paths.talkStep(scene.session.id, String(scene.choices.length)), 303);
    })
    .get(paths.talkStep(":session", ":step"), requireSignIn, async (c) => {
      const scene = await sceneOf(needs, c, Number(c.req.param("step")));
      if (!scene) return notFound(needs, c);
      const notice = c.req.query("redan") === undefined ? undefined : "stale";
      return respond(needs, c, scenePage(scene, c.get("visitor").language, notice));
    })
    .post(paths.talk(":session"), requireSignIn, async (c) => {
      const id = parseId<"dialogueSession">(c.req.param("session"));
      const { step, choice } = textsOf(await c.req.parseBody(), ["step", "choice"]);
      const chosen = id && (await choose(needs)(actorOf(c), id, Number(step), choice));
      if (id === undefined || chosen === undefined) return notFound(needs, c);
      if (chosen.ok) {
        const there = paths.talkStep(id, String(chosen.value.step));
        return c.redirect(chosen.value.isTaken ? `${there}#${startId}` : `${there}?redan`, 303);
      }
      const scene = chosen.error === "notOffered" ? await sceneOf(needs, c) : undefined;
      if (!scene) return notFound(needs, c);
      return respond(needs, c, scenePage(scene, c.get("visitor").language, "notOffered"), 422);
    });

async function sceneOf(needs: WebNeeds, c: Context<Env>, step?: number): Promise<SceneView | undefined> {
  const id: DialogueSessionId | undefined = parseId<"dialogueSession">(c.req.param("session"));
  const read = id && (await readScene(needs)(actorOf(c), id, c.get("visitor").language, step));
  return read?.ok === true ? read.value : undefined;
}

function around(dialogue: Dialogue, language: Language) {
  const words = texts(language).dialogue;
  return {
    title: dialogue.title[language],
    width: "narrow",
    breadcrumbs: [{ href: paths.dialogues, label: words.title }],
  } as const;
}

function scenePage(scene: SceneView, language: Language, notice: SceneNotice | undefined) {
  const { dialogue } = scene;
  return {
    ...around(dialogue, language),
    breadcrumbs: wayBack(scene, language),
    children: <ScenePage scene={scene} language={language} notice={notice} />,
  };
}
