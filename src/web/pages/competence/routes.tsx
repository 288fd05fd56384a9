import { Hono } from "hono";
import { isHrDeveloper } from "../../../domain/access/actor.ts";
import { parseId } from "../../../domain/shared/ids.ts";
import { listUpward } from "../../../usecases/competence/listUpward.ts";
import { readNeeds, type OwnNeeds } from "../../../usecases/competence/readNeeds.ts";
import { readOrganisationNeeds } from "../../../usecases/competence/readOrganisationNeeds.ts";
import { releaseNeeds } from "../../../usecases/competence/releaseNeeds.ts";
import { textsOf } from "../../formTexts.ts";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { notAllowed, notFound, respond } from "../../respond.tsx";
import { actorOf, requireSignIn } from "../../signedIn.ts";
import { texts } from "../../text/texts.ts";
import { practiceTasks } from "../dialogue/practiceTasks.ts";
import { TaskList } from "../../components/three-questions/TaskList.tsx";
import { suggestDialogue } from "../../../usecases/dialogue/suggestDialogue.ts";
import { suggestTools } from "../../../usecases/learning/suggestTools.ts";
import type { Env } from "../../visitor.ts";
import { OrganisationNeedsView } from "./OrganisationNeedsView.tsx";
import { OwnNeedsView } from "./OwnNeedsView.tsx";
import { UpwardSections } from "./UpwardSections.tsx";

/** One address for all: each person sees the needs that are theirs to see. */
export const needsRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.needs, requireSignIn, async (c) => {
      const { language } = c.get("visitor");
      const actor = actorOf(c);
      const words = texts(language).needs;
      const own = await readNeeds(needs)(actor);
      const suggested = await suggestDialogue(needs)(actor, measuredNeeds(own));
      const list = await listUpward(needs)(actor);
      const organisation = await readOrganisationNeeds(needs)(actor);
      const leads = own.posts.length > 0;
      const hr = isHrDeveloper(actor);
      return respond(needs, c, {
        title: words.title,
        lead: leads ? words.ownLead : hr ? words.hrLead : words.nobodyLead,
        children: (
          <>
            {(leads || !hr) && (
              <OwnNeedsView
                needs={own}
                language={language}
                toolFor={(id) => suggestTools(needs)({ competencyIds: [id] }, 1)[0]}
              />
            )}
            {suggested && <TaskList tasks={practiceTasks(suggested, language)} />}
            {organisation.ok && <OrganisationNeedsView view={organisation.value} language={language} />}
            <UpwardSections list={list} rules={own.rules} language={language} />
          </>
        ),
      });
    })
    .post(paths.releaseNeeds, requireSignIn, async (c) => {
      const round = parseId<"round">(textsOf(await c.req.parseBody(), ["round"]).round);
      if (round === undefined) return notFound(needs, c);
      const released = await releaseNeeds(needs)(actorOf(c), round);
      if (!released.ok && released.error === "notAllowed") return notAllowed(needs, c);
      if (!released.ok && released.error === "noSuchRound") return notFound(needs, c);
      return c.redirect(paths.needs, 303);
    });

/** Competencies with a measured need, the largest of each post first. */
function measuredNeeds({ posts }: OwnNeeds): readonly string[] {
  return posts.flatMap(({ advice }) =>
    advice.flatMap(({ need }) => ((need.need ?? 0) > 0 ? need.competencyId : [])),
  );
}
