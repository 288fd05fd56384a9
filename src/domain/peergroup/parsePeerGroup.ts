import { addDays, parseDay, type Day } from "../shared/day.ts";
import { err, ok, type Result } from "../shared/result.ts";
import { minutesOfDay, peerAudiences, type MeetingTime, type PeerGroup } from "./peerGroup.ts";

/** When and where one meeting is, as somebody wrote it. */
export interface WrittenMeeting {
  readonly on: string;
  readonly from: string;
  readonly place: string;
}

/** A group as HR wrote it; day, time and place are those of the first meeting. */
export interface WrittenPeerGroup extends WrittenMeeting {
  readonly name: string;
  readonly audience: string;
  /** Weeks from one meeting to the next. */
  readonly weeks: string;
  /** How many. */
  readonly meetings: string;
  readonly minutes: string;
}

export type PeerGroupFault =
  | "empty"
  | "tooLong"
  | "notChosen"
  | "outside"
  | "noDay"
  | "past"
  | "noTime"
  | "tooLate";
export type PeerGroupFaults = Readonly<Partial<Record<keyof WrittenPeerGroup, PeerGroupFault>>>;
export type MeetingFaults = Readonly<Partial<Record<keyof WrittenMeeting, PeerGroupFault>>>;

type NewMeeting = MeetingTime & { readonly number: number };

/** Seldom enough to have tried something, and often enough to be remembered; time for one matter or two. */
const peerGroupLimits = {
  weeks: { least: 3, most: 8 },
  meetings: { least: 3, most: 12 },
  minutes: { least: 60, most: 150 },
} as const;

const longest = { name: 80, place: 300 } as const;
const minutesOfWholeDay = 24 * 60;

/** Reads a group with its meetings, evenly apart. @param today the first meeting is not before it */
export function parsePeerGroup(
  written: WrittenPeerGroup,
  today: Day,
): Result<
  Pick<PeerGroup, "name" | "audience"> & { readonly meetings: readonly NewMeeting[] },
  PeerGroupFaults
> {
  const name = written.name.trim();
  const audience = peerAudiences.find((one) => one === written.audience);
  const [weeks, count, minutes] = (["weeks", "meetings", "minutes"] as const).map((field) =>
    numberWithin(written[field], peerGroupLimits[field]),
  );
  const first = parseMeeting(written, minutes ?? 0, today);
  const faults: PeerGroupFaults = {
    ...(name === "" ? { name: "empty" } : {}),
    ...(name.length > longest.name ? { name: "tooLong" } : {}),
    ...(audience === undefined ? { audience: "notChosen" } : {}),
    ...(weeks === undefined ? { weeks: "outside" } : {}),
    ...(count === undefined ? { meetings: "outside" } : {}),
    ...(minutes === undefined ? { minutes: "outside" } : {}),
    ...(first.ok ? {} : first.error),
  };
  if (
    !first.ok ||
    audience === undefined ||
    weeks === undefined ||
    count === undefined ||
    minutes === undefined
  )
    return err(faults);
  if (Object.keys(faults).length > 0) return err(faults);
  const meetings = Array.from({ length: count }, (_, index) => ({
    ...first.value,
    number: index + 1,
    on: addDays(first.value.on, 7 * weeks * index),
    minutes,
  }));
  return ok({ name, audience, meetings });
}

/** Reads when and where a meeting is; it ends on the day on which it begins. Hours are written 9.00, 09:00 or 0900. */
export function parseMeeting(
  written: WrittenMeeting,
  minutes: number,
  today: Day,
): Result<Omit<MeetingTime, "minutes">, MeetingFaults> {
  const on = parseDay(written.on.trim());
  const from = parseTime(written.from);
  const place = written.place.trim();
  const faults: Partial<Record<keyof WrittenMeeting, PeerGroupFault>> = {};
  if (on === undefined) faults.on = "noDay";
  else if (on < today) faults.on = "past";
  if (from === undefined) faults.from = "noTime";
  else if (minutesOfDay(from) + minutes >= minutesOfWholeDay) faults.from = "tooLate";
  if (place === "") faults.place = "empty";
  if (place.length > longest.place) faults.place = "tooLong";
  if (Object.keys(faults).length > 0 || on === undefined || from === undefined) return err(faults);
  return ok({ on, from, place });
}

function numberWithin(
  text: string,
  { least, most }: { readonly least: number; readonly most: number },
): number | undefined {
  const value = /^\d{1,3}$/.test(text.trim()) ? Number(text.trim()) : undefined;
  return value !== undefined && value >= least && value <= most ? value : undefined;
}

function parseTime(text: string): string | undefined {
  const match = /^([01]?\d|2[0-3])[:.]?([0-5]\d)$/.exec(text.trim());
  return match ? `${match[1]!.padStart(2, "0")}:${match[2]}` : undefined;
}
