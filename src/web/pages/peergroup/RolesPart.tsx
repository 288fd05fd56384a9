import type { PeerRole } from "../../../domain/peergroup/rotateRoles.ts";
import type { PeerMeetingView, RoleReason } from "../../../usecases/peergroup/readPeerMeeting.ts";
import { Button } from "../../components/button/Button.tsx";
import { PostForm } from "../../components/post-form/PostForm.tsx";
import { ThingList } from "../../components/thing-list/ThingList.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { peerName } from "./peerName.ts";

interface Props {
  readonly view: PeerMeetingView;
  readonly language: Language;
}

/** Who has which role in the meeting to come, why, and a way to change with somebody. */
export const RolesPart = ({ view, language }: Props) => {
  const words = texts(language).peerGroup;
  const { roles } = view.roles;
  if (!view.isNext) return <p>{words.meeting.noRolesYet}</p>;
  if (!roles) return <p>{words.meeting.tooFewCome}</p>;
  return (
    <section>
      <h2>{words.meeting.roles}</h2>
      <ThingList
        things={view.reasons.map((reason) => ({
          title: `${words.role[reason.role]}: ${peerName(view, reason.person, language)}`,
          detail: reasonText(reason, language),
          actions:
            view.ownRole !== undefined && view.ownRole !== reason.role ? (
              <TakeRole view={view} language={language} role={reason.role} />
            ) : undefined,
        }))}
      />
      <p class="ls-quiet-text">
        {words.meeting.others} {words.meeting.rolesHelp} {words.meeting.takeHelp}
      </p>
    </section>
  );
};

/** A button with which the reader takes a role, in exchange for the own. */
export const TakeRole = ({ view, language, role }: Props & { readonly role: PeerRole }) => {
  const { meeting: words, role: names } = texts(language).peerGroup;
  const isRunning = view.meeting.run.kind === "running";
  return (
    <PostForm target={{ action: paths.takePeerRole(view.meeting.id), fields: { role } }}>
      <Button
        variant="tertiary"
        small
        label={isRunning ? words.takeOverOf(names[role]) : words.takeOf(names[role])}
      >
        {isRunning ? words.takeOver : words.take}
      </Button>
    </PostForm>
  );
};

function reasonText({ times, waited, hasCase }: RoleReason, language: Language): string {
  const words = texts(language).peerGroup.meeting;
  const { integer } = format(language);
  const reason = words.reason(integer(times), integer(waited));
  return hasCase ? `${words.hasCase} ${reason}` : reason;
}
