import type { Context } from "hono";
import type { PeerMeetingId } from "../../../domain/peergroup/peerGroup.ts";
import { peerSteps } from "../../../domain/peergroup/protocol.ts";
import { parseId } from "../../../domain/shared/ids.ts";
import { readPeerMeeting, type PeerMeetingView } from "../../../usecases/peergroup/readPeerMeeting.ts";
import { Alert } from "../../components/alert/Alert.tsx";
import { LinkButton } from "../../components/button/LinkButton.tsx";
import type { PageProps } from "../../components/page/Page.tsx";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { notFound, respond } from "../../respond.tsx";
import { actorOf } from "../../signedIn.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import type { Texts } from "../../text/sv.ts";
import { texts } from "../../text/texts.ts";
import type { Env } from "../../visitor.ts";
import { BeforeMeeting } from "./BeforeMeeting.tsx";
import { peerMeetingWhen } from "./peerMeetingWhen.ts";
import { RunningMeeting } from "./RunningMeeting.tsx";

/** A meeting as its reader finds it, with what could not be done. */
export async function meetingPage(
  needs: WebNeeds,
  c: Context<Env>,
  fault?: keyof Texts["peerGroup"]["meeting"]["fault"],
): Promise<Response> {
  const id: PeerMeetingId | undefined = parseId(c.req.param("meeting"));
  const actor = actorOf(c);
  const read = id && (await readPeerMeeting(needs)(actor, id));
  if (read?.ok !== true) return notFound(needs, c);
  const { language } = c.get("visitor");
  const words = texts(language).peerGroup;
  const { group, roles } = read.value;
  const { children, ...page } = pageOf(read.value, language, {
    isAway: roles.away.has(actor.person),
    wantsCase: roles.wantsCase.has(actor.person),
  });
  return respond(
    needs,
    c,
    {
      ...page,
      width: "narrow",
      breadcrumbs: [
        { href: paths.peerGroups, label: words.title },
        { href: paths.peerGroup(group.id), label: group.name },
      ],
      children: (
        <>
          {fault && (
            <Alert kind="warning" announce>
              {words.meeting.fault[fault]}
            </Alert>
          )}
          {children}
        </>
      ),
    },
    fault === undefined ? 200 : 409,
  );
}

function pageOf(
  view: PeerMeetingView,
  language: Language,
  said: { readonly isAway: boolean; readonly wantsCase: boolean },
): Pick<PageProps, "title" | "lead" | "kicker" | "children"> {
  const { meeting: words, step } = texts(language).peerGroup;
  const { integer, day } = format(language);
  const { meeting, group } = view;
  const { run } = meeting;
  const title = words.title(integer(meeting.number));
  if (run.kind === "planned")
    return {
      title,
      kicker: group.name,
      lead: peerMeetingWhen(meeting, language),
      children: <BeforeMeeting view={view} language={language} {...said} />,
    };
  if (run.kind === "held")
    return {
      title,
      kicker: group.name,
      lead: words.isHeld(day(run.on)),
      children: (
        <>
          <p>{words.heldHelp}</p>
          <p>
            <LinkButton href={paths.peerNote(meeting.id)}>{words.write}</LinkButton>
          </p>
        </>
      ),
    };
  const now = step[peerSteps[run.step]!]; // a meeting stands on a step that there is
  return {
    title: now.title,
    kicker: words.stepOf(integer(run.step + 1), integer(peerSteps.length)),
    lead: now.what,
    children: <RunningMeeting view={view} run={run} language={language} />,
  };
}
