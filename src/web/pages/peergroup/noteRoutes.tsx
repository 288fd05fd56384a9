import { Hono, type Context } from "hono";
import type { NoteFaults, WrittenNote } from "../../../domain/peergroup/parseOwnNote.ts";
import type { PeerMeetingId } from "../../../domain/peergroup/peerGroup.ts";
import { parseId } from "../../../domain/shared/ids.ts";
import { ownPeerNotes, removePeerNote } from "../../../usecases/peergroup/ownPeerNotes.ts";
import { readPeerMeeting, type PeerMeetingView } from "../../../usecases/peergroup/readPeerMeeting.ts";
import { writeOwnNote } from "../../../usecases/peergroup/writeOwnNote.ts";
import { Alert } from "../../components/alert/Alert.tsx";
import { textsOf } from "../../formTexts.ts";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { notFound, respond } from "../../respond.tsx";
import { actorOf, requireSignIn } from "../../signedIn.ts";
import { format } from "../../text/format.ts";
import { texts } from "../../text/texts.ts";
import type { Env } from "../../visitor.ts";
import { NoteForm } from "./NoteForm.tsx";
import { NotesPage } from "./NotesPage.tsx";

/** What somebody writes for themselves after a meeting. */
export const peerNoteRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.peerNotes, requireSignIn, async (c) => {
      const { language } = c.get("visitor");
      const words = texts(language).peerGroup;
      return respond(needs, c, {
        title: words.note.all,
        lead: words.note.allLead,
        width: "narrow",
        breadcrumbs: [{ href: paths.peerGroups, label: words.title }],
        children: <NotesPage notes={await ownPeerNotes(needs)(actorOf(c))} language={language} />,
      });
    })
    .post(paths.peerNotes, requireSignIn, async (c) => {
      const id: PeerMeetingId | undefined = parseId(textsOf(await c.req.parseBody(), ["meeting"]).meeting);
      const removed = id && (await removePeerNote(needs)(actorOf(c), id));
      return removed?.ok === true ? c.redirect(paths.peerNotes, 303) : notFound(needs, c);
    })
    .get(paths.peerNote(":meeting"), requireSignIn, (c) => formPage(needs, c))
    .post(paths.peerNote(":meeting"), requireSignIn, async (c) => {
      const id = idIn(c);
      const written = textsOf(await c.req.parseBody(), ["note", "promise", "tryBy"]);
      const saved = id && (await writeOwnNote(needs)(actorOf(c), id, written));
      if (saved?.ok === true) return c.redirect(`${paths.peerNote(id!)}?sparat`, 303);
      if (!saved || typeof saved.error === "string") return notFound(needs, c);
      return formPage(needs, c, { written, faults: saved.error });
    });

function idIn(c: Context<Env>): PeerMeetingId | undefined {
  return parseId(c.req.param("meeting"));
}

async function formPage(
  needs: WebNeeds,
  c: Context<Env>,
  sent?: { readonly written: WrittenNote; readonly faults: NoteFaults },
): Promise<Response> {
  const id = idIn(c);
  const read = id && (await readPeerMeeting(needs)(actorOf(c), id));
  if (read?.ok !== true || read.value.meeting.run.kind === "planned") return notFound(needs, c);
  const { language } = c.get("visitor");
  const words = texts(language).peerGroup;
  const { group, meeting } = read.value;
  return respond(
    needs,
    c,
    {
      title: words.note.title,
      lead: words.note.lead,
      kicker: words.note.from(group.name, format(language).integer(meeting.number)),
      width: "narrow",
      breadcrumbs: [
        { href: paths.peerGroup(group.id), label: group.name },
        {
          href: paths.peerMeeting(meeting.id),
          label: words.meeting.title(format(language).integer(meeting.number)),
        },
      ],
      hasErrors: sent !== undefined,
      children: (
        <>
          {sent === undefined && c.req.query("sparat") !== undefined && (
            <Alert kind="success" announce>
              {words.note.saved}
            </Alert>
          )}
          <NoteForm
            action={paths.peerNote(meeting.id)}
            language={language}
            written={sent?.written ?? writtenBefore(read.value)}
            faults={sent?.faults ?? {}}
          />
        </>
      ),
    },
    sent === undefined ? 200 : 422,
  );
}

/** What was written, or nothing, with the day before the next meeting where there is one. */
function writtenBefore({ note, nextOn }: PeerMeetingView): WrittenNote {
  if (note) return { note: note.note, promise: note.promise, tryBy: note.tryBy ?? "" };
  return { note: "", promise: "", tryBy: nextOn ?? "" };
}
