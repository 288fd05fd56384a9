import { Hono, type Context } from "hono";
import type { PeerGroupId } from "../../../domain/peergroup/peerGroup.ts";
import { isUuid, parseId } from "../../../domain/shared/ids.ts";
import { askPeer } from "../../../usecases/peergroup/askPeer.ts";
import { readPeerCandidates } from "../../../usecases/peergroup/readPeerCandidates.ts";
import { textsOf } from "../../formTexts.ts";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { notAllowed, notFound, respond } from "../../respond.tsx";
import { actorOf, requireSignIn } from "../../signedIn.ts";
import { format } from "../../text/format.ts";
import { texts } from "../../text/texts.ts";
import type { Env } from "../../visitor.ts";
import { AskPage, type AskState } from "./AskPage.tsx";

/** HR asks people whether they want to be in a group. */
export const askPeerRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.peerCandidates(":group"), requireSignIn, (c) => page(needs, c))
    .post(paths.peerCandidates(":group"), requireSignIn, async (c) => {
      const id = idIn(c);
      const { who } = textsOf(await c.req.parseBody(), ["who"]);
      const asked = id && (await askPeer(needs)(actorOf(c), id, who));
      if (asked?.ok === true) return c.redirect(`${paths.peerCandidates(id!)}?fragad`, 303);
      if (asked?.error === "notAllowed") return notAllowed(needs, c);
      if (!asked || asked.error === "noSuchGroup") return notFound(needs, c);
      // The id of somebody who was proposed is nothing to show in a field.
      return page(needs, c, { who: isUuid(who) ? "" : who, fault: asked.error });
    });

function idIn(c: Context<Env>): PeerGroupId | undefined {
  return parseId(c.req.param("group"));
}

async function page(needs: WebNeeds, c: Context<Env>, state?: AskState): Promise<Response> {
  const id = idIn(c);
  const read = id && (await readPeerCandidates(needs)(actorOf(c), id));
  if (read?.ok !== true) return notFound(needs, c);
  const { language } = c.get("visitor");
  const words = texts(language).peerGroup;
  const { group, left } = read.value;
  return respond(
    needs,
    c,
    {
      title: words.ask.title,
      lead: words.ask.lead(group.name, words.page.left(format(language).integer(left))),
      width: "narrow",
      breadcrumbs: [
        { href: paths.peerGroups, label: words.title },
        { href: paths.peerGroup(group.id), label: group.name },
      ],
      hasErrors: state !== undefined,
      children: (
        <AskPage
          candidates={read.value}
          language={language}
          state={state}
          isAsked={c.req.query("fragad") !== undefined}
        />
      ),
    },
    state === undefined ? 200 : 422,
  );
}
