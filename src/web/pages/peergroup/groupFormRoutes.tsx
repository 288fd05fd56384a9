import { Hono, type Context } from "hono";
import { mayTendPeerGroups } from "../../../domain/peergroup/mayTendPeerGroups.ts";
import type { PeerGroupFaults, WrittenPeerGroup } from "../../../domain/peergroup/parsePeerGroup.ts";
import { startPeerGroup } from "../../../usecases/peergroup/startPeerGroup.ts";
import { textsOf } from "../../formTexts.ts";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { notAllowed, respond } from "../../respond.tsx";
import { actorOf, requireSignIn } from "../../signedIn.ts";
import { texts } from "../../text/texts.ts";
import type { Env } from "../../visitor.ts";
import { GroupForm } from "./GroupForm.tsx";

const names = ["name", "audience", "weeks", "meetings", "on", "from", "minutes", "place"] as const;

/** What is usual stands there already. */
const usual: WrittenPeerGroup = {
  name: "",
  audience: "managers",
  weeks: "4",
  meetings: "6",
  on: "",
  from: "",
  minutes: "90",
  place: "",
};

/** The form in which HR starts a group. */
export const peerGroupFormRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.newPeerGroup, requireSignIn, (c) =>
      mayTendPeerGroups(actorOf(c)) ? formPage(needs, c, usual) : notAllowed(needs, c),
    )
    .post(paths.newPeerGroup, requireSignIn, async (c) => {
      const written = textsOf(await c.req.parseBody(), names);
      const started = await startPeerGroup(needs)(actorOf(c), written);
      if (started.ok) return c.redirect(paths.peerCandidates(started.value), 303);
      return started.error === "notAllowed"
        ? notAllowed(needs, c)
        : formPage(needs, c, written, started.error);
    });

function formPage(
  needs: WebNeeds,
  c: Context<Env>,
  written: WrittenPeerGroup,
  faults?: PeerGroupFaults,
): Response {
  const { language } = c.get("visitor");
  const words = texts(language).peerGroup;
  return respond(
    needs,
    c,
    {
      title: words.form.title,
      lead: words.form.lead,
      width: "narrow",
      breadcrumbs: [{ href: paths.peerGroups, label: words.title }],
      hasErrors: faults !== undefined,
      children: <GroupForm language={language} written={written} faults={faults ?? {}} />,
    },
    faults === undefined ? 200 : 422,
  );
}
