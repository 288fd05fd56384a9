import { Hono, type Context } from "hono";
import type { MeetingFaults, WrittenMeeting } from "../../../domain/peergroup/parsePeerGroup.ts";
import type { PeerMeetingId } from "../../../domain/peergroup/peerGroup.ts";
import { parseId } from "../../../domain/shared/ids.ts";
import { moveMeetingTime, readMovableMeeting } from "../../../usecases/peergroup/moveMeetingTime.ts";
import { textsOf } from "../../formTexts.ts";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { notFound, respond } from "../../respond.tsx";
import { actorOf, requireSignIn } from "../../signedIn.ts";
import { format } from "../../text/format.ts";
import { texts } from "../../text/texts.ts";
import type { Env } from "../../visitor.ts";
import { MoveForm } from "./MoveForm.tsx";

/** HR and members change when and where a meeting is that has not begun. */
export const movePeerMeetingRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.movePeerMeeting(":meeting"), requireSignIn, (c) => formPage(needs, c))
    .post(paths.movePeerMeeting(":meeting"), requireSignIn, async (c) => {
      const id = idIn(c);
      const written = textsOf(await c.req.parseBody(), ["on", "from", "place"]);
      const moved = id && (await moveMeetingTime(needs)(actorOf(c), id, written));
      if (moved?.ok === true) return c.redirect(paths.peerGroup(moved.value.group.id), 303);
      if (!moved || moved.error === "noSuchMeeting") return notFound(needs, c);
      return formPage(needs, c, { written, faults: moved.error });
    });

function idIn(c: Context<Env>): PeerMeetingId | undefined {
  return parseId(c.req.param("meeting"));
}

async function formPage(
  needs: WebNeeds,
  c: Context<Env>,
  sent?: { readonly written: WrittenMeeting; readonly faults: MeetingFaults },
): Promise<Response> {
  const id = idIn(c);
  const read = id && (await readMovableMeeting(needs)(actorOf(c), id));
  if (read?.ok !== true) return notFound(needs, c);
  const { language } = c.get("visitor");
  const words = texts(language).peerGroup;
  const { group, meeting } = read.value;
  return respond(
    needs,
    c,
    {
      title: words.form.moveTitle(format(language).integer(meeting.number)),
      lead: words.form.moveLead,
      width: "narrow",
      breadcrumbs: [
        { href: paths.peerGroups, label: words.title },
        { href: paths.peerGroup(group.id), label: group.name },
      ],
      hasErrors: sent !== undefined,
      children: (
        <MoveForm
          action={paths.movePeerMeeting(meeting.id)}
          language={language}
          written={sent?.written ?? meeting}
          faults={sent?.faults ?? {}}
        />
      ),
    },
    sent === undefined ? 200 : 422,
  );
}
