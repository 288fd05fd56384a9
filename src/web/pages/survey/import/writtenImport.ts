import type { WrittenImport } from "../../../../domain/survey/answerFile/parseImportWish.ts";
import { lowestIndexThreshold, lowestItemThreshold } from "../../../../domain/survey/round.ts";
import type { StagedAnswers } from "../../../../usecases/survey/readStagedAnswers.ts";

export const itemField = (index: number) => `item-${index + 1}`;

/** What the form shows before anything is chosen: what the file suggests. */
export function suggestedImport(staged: StagedAnswers, top: string): WrittenImport {
  const { suggested, instrument, today, groupsAreUnits } = staged;
  const thresholds = instrument.smallestGroup;
  return {
    name: "",
    closesOn: today,
    group: placeAsText(suggested.group),
    items: suggested.items.map(placeAsText),
    grouping: groupsAreUnits ? "register" : "flat",
    top: groupsAreUnits ? "" : top,
    indexThreshold: String(Math.max(lowestIndexThreshold, thresholds.index)),
    itemThreshold: String(Math.max(lowestItemThreshold, thresholds.items)),
    consultationReference: "",
    protectionAssessmentReference: "",
    retentionDecision: "",
  };
}

export function readWrittenImport(body: Readonly<Record<string, unknown>>, items: number): WrittenImport {
  const text = (name: string) => {
    const value = body[name];
    return typeof value === "string" ? value : "";
  };
  return {
    name: text("name"),
    closesOn: text("closesOn"),
    group: text("group"),
    items: Array.from({ length: items }, (_, index) => text(itemField(index))),
    grouping: text("grouping"),
    top: text("top"),
    indexThreshold: text("indexThreshold"),
    itemThreshold: text("itemThreshold"),
    consultationReference: text("consultationReference"),
    protectionAssessmentReference: text("protectionAssessmentReference"),
    retentionDecision: text("retentionDecision"),
  };
}

function placeAsText(place: number | undefined): string {
  return place === undefined ? "" : String(place);
}
