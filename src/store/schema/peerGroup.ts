import type { ColumnType, Generated } from "kysely";
import type { PeerAudience, PeerGroupId, PeerMeetingId } from "../../domain/peergroup/peerGroup.ts";
import type { RoleInMeeting } from "../../domain/peergroup/rotateRoles.ts";
import type { Day } from "../../domain/shared/day.ts";
import type { PersonId, TenantId } from "../../domain/shared/ids.ts";

interface Owned {
  tenant: Generated<TenantId>;
}

export interface PeerGroupTables {
  peer_group: Owned & {
    id: PeerGroupId;
    name: string;
    audience: PeerAudience;
    ended_on: Day | null;
  };
  peer_member: Owned & {
    peer_group: PeerGroupId;
    person: PersonId;
    place: number;
    asked_on: Day;
    answer: boolean | null;
    answered_on: Day | null;
    reason: Generated<string>;
    left_on: Day | null;
  };
  peer_meeting: Owned & {
    id: PeerMeetingId;
    peer_group: PeerGroupId;
    number: number;
    planned_on: Day;
    starts_at: string;
    minutes: number;
    place: string;
    step: number | null;
    step_since: Date | null;
    paused_after: number | null;
    held_on: Day | null;
    swaps: ColumnType<unknown, string | undefined, string>;
  };
  peer_notice: Owned & { meeting: PeerMeetingId; person: PersonId; kind: "away" | "case" };
  peer_part: Owned & { meeting: PeerMeetingId; person: PersonId; role: RoleInMeeting };
  peer_note: Owned & {
    owner: Generated<PersonId>;
    meeting: PeerMeetingId;
    note: string;
    promise: string;
    try_by: Day | null;
    promise_state: "open" | "kept" | "letGo";
  };
}
