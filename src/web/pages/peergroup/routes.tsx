import { Hono, type Context } from "hono";
import type { PeerGroupId } from "../../../domain/peergroup/peerGroup.ts";
import { parseId } from "../../../domain/shared/ids.ts";
import { endPeerGroup } from "../../../usecases/peergroup/endPeerGroup.ts";
import { leavePeerGroup } from "../../../usecases/peergroup/leavePeerGroup.ts";
import { listPeerGroups } from "../../../usecases/peergroup/listPeerGroups.ts";
import { readPeerGroup } from "../../../usecases/peergroup/readPeerGroup.ts";
import { replyToPeerGroup } from "../../../usecases/peergroup/replyToPeerGroup.ts";
import { withdrawPeer } from "../../../usecases/peergroup/withdrawPeer.ts";
import { LinkButton } from "../../components/button/LinkButton.tsx";
import { textsOf } from "../../formTexts.ts";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { notAllowed, notFound, respond } from "../../respond.tsx";
import { actorOf, requireSignIn } from "../../signedIn.ts";
import { texts } from "../../text/texts.ts";
import type { Env } from "../../visitor.ts";
import { GroupPage, type ReplyState } from "./GroupPage.tsx";
import { ListPage } from "./ListPage.tsx";

/** The groups, each with its page, and what HR and members do there. */
export const peerGroupRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.peerGroups, requireSignIn, (c) => list(needs, c))
    .get(paths.peerGroup(":group"), requireSignIn, (c) => page(needs, c))
    .post(paths.answerPeerGroup(":group"), requireSignIn, async (c) => {
      const id = idIn(c);
      const { answer, reason } = textsOf(await c.req.parseBody(), ["answer", "reason"]);
      // What is neither answer is nobody's no.
      if (id === undefined || (answer !== "yes" && answer !== "no")) return notFound(needs, c);
      const replied = await replyToPeerGroup(needs)(actorOf(c), id, { says: answer === "yes", reason });
      if (replied.ok) return c.redirect(answer === "yes" ? paths.peerGroup(id) : paths.peerGroups, 303);
      return replied.error === "noSuchGroup"
        ? notFound(needs, c)
        : page(needs, c, { reason, fault: replied.error });
    })
    .post(paths.leavePeerGroup(":group"), requireSignIn, async (c) => {
      const id = idIn(c);
      const left = id && (await leavePeerGroup(needs)(actorOf(c), id));
      return left?.ok === true ? c.redirect(paths.peerGroups, 303) : notFound(needs, c);
    })
    .post(paths.endPeerGroup(":group"), requireSignIn, async (c) => {
      const id = idIn(c);
      const ended = id && (await endPeerGroup(needs)(actorOf(c), id));
      if (ended?.ok === true) return c.redirect(paths.peerGroup(id!), 303);
      return ended?.error === "notAllowed" ? notAllowed(needs, c) : notFound(needs, c);
    })
    .post(paths.withdrawPeer(":group"), requireSignIn, async (c) => {
      const id = idIn(c);
      const person = parseId<"person">(textsOf(await c.req.parseBody(), ["person"]).person);
      const withdrawn = id && person && (await withdrawPeer(needs)(actorOf(c), id, person));
      if (withdrawn?.ok === true) return c.redirect(paths.peerGroup(id!), 303);
      return withdrawn?.error === "notAllowed" ? notAllowed(needs, c) : notFound(needs, c);
    });

function idIn(c: Context<Env>): PeerGroupId | undefined {
  return parseId(c.req.param("group"));
}

async function list(needs: WebNeeds, c: Context<Env>): Promise<Response> {
  const { language } = c.get("visitor");
  const words = texts(language).peerGroup;
  const groups = await listPeerGroups(needs)(actorOf(c));
  return respond(needs, c, {
    title: words.title,
    lead: words.lead,
    actions: groups.mayTend && groups.groups.length > 0 && (
      <LinkButton href={paths.newPeerGroup}>{words.add}</LinkButton>
    ),
    children: <ListPage list={groups} language={language} />,
  });
}

async function page(needs: WebNeeds, c: Context<Env>, reply?: ReplyState): Promise<Response> {
  const id = idIn(c);
  const read = id && (await readPeerGroup(needs)(actorOf(c), id));
  if (read?.ok !== true) return notFound(needs, c);
  const { language } = c.get("visitor");
  const words = texts(language).peerGroup;
  return respond(
    needs,
    c,
    {
      title: read.value.group.name,
      lead: words.audience[read.value.group.audience],
      width: "narrow",
      breadcrumbs: [{ href: paths.peerGroups, label: words.title }],
      hasErrors: reply?.fault === "tooLong",
      children: <GroupPage view={read.value} language={language} reply={reply} />,
    },
    reply === undefined ? 200 : reply.fault === "tooLong" ? 422 : 409,
  );
}
