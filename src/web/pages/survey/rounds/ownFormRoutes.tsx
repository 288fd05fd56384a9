import { Hono } from "hono";
import { isUuid } from "../../../../domain/shared/ids.ts";
import { answerSignedIn } from "../../../../usecases/survey/answerSignedIn.ts";
import { readOwnInvitation } from "../../../../usecases/survey/readOwnInvitation.ts";
import { Button } from "../../../components/button/Button.tsx";
import { PostForm } from "../../../components/post-form/PostForm.tsx";
import type { WebNeeds } from "../../../needs.ts";
import { paths } from "../../../paths.ts";
import { notFound, respond } from "../../../respond.tsx";
import { actorOf, requireSignIn } from "../../../signedIn.ts";
import { texts } from "../../../text/texts.ts";
import type { Env } from "../../../visitor.ts";

/** From a signed-in person's home to a form that knows nobody: the code is the bridge, and it is crossed once. */
export const ownFormRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.answerSignedIn(":invitation"), requireSignIn, async (c) => {
      const id = c.req.param("invitation");
      const invitation = isUuid(id) ? await readOwnInvitation(needs)(actorOf(c), id) : undefined;
      if (!invitation?.ok) return notFound(needs, c);
      const words = texts(c.get("visitor").language).survey.own;
      const { roundName, isCollected } = invitation.value;
      if (isCollected)
        return respond(needs, c, { title: words.collected, lead: words.collectedHelp, width: "narrow" });
      return respond(needs, c, {
        title: roundName,
        lead: words.lead,
        width: "narrow",
        children: (
          <PostForm target={{ action: paths.answerSignedIn(id), fields: {} }}>
            <Button>{words.open}</Button>
          </PostForm>
        ),
      });
    })
    .post(paths.answerSignedIn(":invitation"), requireSignIn, async (c) => {
      const id = c.req.param("invitation");
      const code = isUuid(id) ? await answerSignedIn(needs)(actorOf(c), id) : undefined;
      if (code?.ok) return c.redirect(paths.invitation(code.value), 303);
      if (!code || code.error === "noSuchInvitation") return notFound(needs, c);
      const words = texts(c.get("visitor").language).survey.own;
      const isClosed = code.error === "closed";
      const page = {
        title: isClosed ? words.closed : words.collected,
        lead: isClosed ? words.closedHelp : words.collectedHelp,
        width: "narrow",
      } as const;
      return respond(needs, c, page, 409);
    });
