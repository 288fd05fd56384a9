import type { Act } from "../../domain/lrs/act.ts";
import type { PeerGroup, PeerMeeting } from "../../domain/peergroup/peerGroup.ts";

/** A meeting and its group, as the learning record tells them: nothing of what was said in it. */
export function peerMeetingThing(
  { id, name }: PeerGroup,
  meeting: Pick<PeerMeeting, "id">,
): Pick<Act, "object"> & Required<Pick<Act, "within">> {
  const both = { sv: name, en: name };
  return {
    object: { kind: "meeting", id: meeting.id, name: both },
    within: { kind: "peerGroup", id, name: both },
  };
}
