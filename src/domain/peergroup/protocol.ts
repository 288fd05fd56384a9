import type { PeerMeeting, RunningMeeting } from "./peerGroup.ts";

/**
 * The steps of a meeting, in their order, with the minutes of each in a meeting of ninety. The order is that of
 * supervision among colleagues in groups (Lauvas, Lycke and Handal) and of action learning sets (Revans): tell, ask,
 * reflect while the one whose matter it is listens, choose. The minutes are ours.
 */
const minutesOfNinety = {
  arrival: 10,
  choosing: 5,
  telling: 10,
  clarifying: 15,
  question: 5,
  reflecting: 15,
  response: 7,
  advice: 8,
  choice: 5,
  lessons: 5,
  form: 5,
} as const;

export type PeerStep = keyof typeof minutesOfNinety;
export const peerSteps = Object.keys(minutesOfNinety) as readonly PeerStep[]; // the keys of the table above

/**
 * Whole minutes of each step in a meeting of another length: in proportion, rounded down, and the minutes that are left
 * over to the steps that lost most (the largest remainder). They add up to the meeting.
 */
export function minutesOfSteps(minutes: number): readonly number[] {
  // In ninetieths of a minute, which are whole: fractions would not tell equals from each other.
  const shares = Object.values(minutesOfNinety).map((share) => share * minutes);
  const whole = shares.map((share) => Math.floor(share / 90));
  const left = minutes - whole.reduce((sum, one) => sum + one, 0);
  const gaining = shares
    .map((share, index) => ({ index, lost: share % 90 }))
    .toSorted((one, other) => other.lost - one.lost || one.index - other.index)
    .slice(0, left);
  return whole.map((one, index) => one + (gaining.some((gained) => gained.index === index) ? 1 : 0));
}

/** Seconds left of the step that goes on; negative when its time is out. */
export function secondsLeft(
  { minutes }: Pick<PeerMeeting, "minutes">,
  { step, since, pausedAfter }: RunningMeeting,
  now: Date,
): number {
  const gone = pausedAfter ?? Math.floor((now.getTime() - since.getTime()) / 1000);
  return (minutesOfSteps(minutes)[step] ?? 0) * 60 - gone;
}

export const meetingMoves = ["next", "back", "pause", "resume"] as const;
export type MeetingMove = (typeof meetingMoves)[number];

/** The meeting after a move; unchanged where it leads nowhere: before the first step, after the last, paused twice. */
export function moveMeeting(run: RunningMeeting, move: MeetingMove, now: Date): RunningMeeting {
  switch (move) {
    case "next":
    case "back": {
      const step = run.step + (move === "next" ? 1 : -1);
      if (step < 0 || step >= peerSteps.length) return run;
      return { kind: "running", step, since: now, pausedAfter: undefined };
    }
    case "pause":
      if (run.pausedAfter !== undefined) return run;
      return { ...run, pausedAfter: Math.floor((now.getTime() - run.since.getTime()) / 1000) };
    case "resume":
      if (run.pausedAfter === undefined) return run;
      return { ...run, since: new Date(now.getTime() - run.pausedAfter * 1000), pausedAfter: undefined };
  }
}
