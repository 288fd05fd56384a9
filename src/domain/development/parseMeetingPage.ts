import { err, ok, type Result } from "../shared/result.ts";
import type { MeetingPage } from "./meetingPage.ts";

/** The page as somebody wrote it. */
export interface WrittenMeetingPage {
  readonly strength1: string;
  readonly strength2: string;
  readonly question: string;
}

export type MeetingPageFault = "empty" | "tooLong";
export type MeetingPageFaults = Readonly<Partial<Record<keyof WrittenMeetingPage, MeetingPageFault>>>;

const longest = 300;

export function parseMeetingPage(
  written: WrittenMeetingPage,
): Result<Pick<MeetingPage, "strengths" | "question">, MeetingPageFaults> {
  const faults: Partial<Record<keyof WrittenMeetingPage, MeetingPageFault>> = {};
  for (const field of ["strength1", "strength2", "question"] as const) {
    const text = written[field].trim();
    if (text === "") faults[field] = "empty";
    if (text.length > longest) faults[field] = "tooLong";
  }
  if (Object.keys(faults).length > 0) return err(faults);
  return ok({
    strengths: [written.strength1.trim(), written.strength2.trim()],
    question: written.question.trim(),
  });
}
