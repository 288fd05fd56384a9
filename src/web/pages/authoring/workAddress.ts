import { filesOfKind } from "../../../domain/authoring/ownWork.ts";
import type { WorkView } from "../../../usecases/authoring/readWork.ts";
import { workSlug } from "./workSlug.ts";

export function filesIn({ work }: WorkView): readonly string[] {
  return filesOfKind[work.kind];
}

/** What the addresses of a work's pages begin with. */
export function addressOf({ work }: WorkView): readonly ["kurser" | "dialoger", string] {
  return [workSlug(work.kind), work.id];
}
