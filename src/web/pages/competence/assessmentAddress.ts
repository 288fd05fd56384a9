import type { OwnAssessmentKind } from "../../../usecases/competence/guidance.ts";

/** What each own assessment is called in addresses. */
export const assessmentAddress = { post: "uppdraget", person: "ledarskapet" } as const satisfies Record<
  OwnAssessmentKind,
  string
>;

export function assessmentAt(address: string | undefined): OwnAssessmentKind | undefined {
  return (["post", "person"] as const).find((kind) => assessmentAddress[kind] === address);
}
