import { Hono, type Context } from "hono";
import type { PeerMeetingId } from "../../../domain/peergroup/peerGroup.ts";
import { meetingMoves } from "../../../domain/peergroup/protocol.ts";
import { peerRoles } from "../../../domain/peergroup/rotateRoles.ts";
import { parseId } from "../../../domain/shared/ids.ts";
import { beginMeeting } from "../../../usecases/peergroup/beginMeeting.ts";
import { joinMeeting } from "../../../usecases/peergroup/joinMeeting.ts";
import { noticeMeeting } from "../../../usecases/peergroup/noticeMeeting.ts";
import { stepMeeting } from "../../../usecases/peergroup/stepMeeting.ts";
import { takeRole } from "../../../usecases/peergroup/takeRole.ts";
import { textsOf } from "../../formTexts.ts";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { notFound } from "../../respond.tsx";
import { actorOf, requireSignIn } from "../../signedIn.ts";
import type { Texts } from "../../text/sv.ts";
import type { Env } from "../../visitor.ts";
import { meetingPage } from "./meetingPage.tsx";

/** What somebody says before a meeting, as the form names it. */
const notices = {
  away: ["away", true],
  here: ["away", false],
  case: ["case", true],
  noCase: ["case", false],
} as const;

/** A meeting, for the members of its group: before it, step by step, and afterwards. */
export const peerMeetingRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.peerMeeting(":meeting"), requireSignIn, (c) => meetingPage(needs, c))
    .post(paths.noticePeerMeeting(":meeting"), requireSignIn, async (c) => {
      const id = idIn(c);
      const { notice } = textsOf(await c.req.parseBody(), ["notice"]);
      const said = Object.entries(notices).find(([name]) => name === notice)?.[1];
      return done(needs, c, id && said && (await noticeMeeting(needs)(actorOf(c), id, said[0], said[1])));
    })
    .post(paths.takePeerRole(":meeting"), requireSignIn, async (c) => {
      const id = idIn(c);
      const written = textsOf(await c.req.parseBody(), ["role"]).role;
      const role = peerRoles.find((one) => one === written);
      return done(needs, c, id && role && (await takeRole(needs)(actorOf(c), id, role)));
    })
    .post(paths.joinPeerMeeting(":meeting"), requireSignIn, async (c) => {
      const id = idIn(c);
      return done(needs, c, id && (await joinMeeting(needs)(actorOf(c), id)));
    })
    .post(paths.beginPeerMeeting(":meeting"), requireSignIn, async (c) => {
      const id = idIn(c);
      const { there } = await c.req.parseBody({ all: true });
      const people = [there ?? []].flat().filter((one) => typeof one === "string");
      return done(needs, c, id && (await beginMeeting(needs)(actorOf(c), id, people)));
    })
    .post(paths.stepPeerMeeting(":meeting"), requireSignIn, async (c) => {
      const id = idIn(c);
      const { from, move } = textsOf(await c.req.parseBody(), ["from", "move"]);
      const wanted = move === "end" ? move : meetingMoves.find((one) => one === move);
      const isStep = /^\d{1,2}$/.test(from);
      return done(
        needs,
        c,
        id && wanted && isStep
          ? await stepMeeting(needs)(actorOf(c), id, { from: Number(from), move: wanted })
          : undefined,
      );
    });

type Outcome =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly error: "noSuchMeeting" | keyof Texts["peerGroup"]["meeting"]["fault"];
    };

/** Back to the meeting, or the meeting with what could not be done. */
function done(
  needs: WebNeeds,
  c: Context<Env>,
  outcome: Outcome | "" | undefined,
): Response | Promise<Response> {
  if (outcome === undefined || outcome === "") return notFound(needs, c);
  if (outcome.ok) return c.redirect(paths.peerMeeting(idIn(c)!), 303);
  return outcome.error === "noSuchMeeting" ? notFound(needs, c) : meetingPage(needs, c, outcome.error);
}

function idIn(c: Context<Env>): PeerMeetingId | undefined {
  return parseId(c.req.param("meeting"));
}
