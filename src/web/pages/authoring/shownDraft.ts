import type { CourseFields } from "../../../domain/authoring/courseFields.ts";
import { fieldOfFault } from "../../../domain/authoring/fieldOfFault.ts";
import type { WorkFiles } from "../../../domain/authoring/ownWork.ts";
import type { WorkView } from "../../../usecases/authoring/readWork.ts";
import type { RefusedDraft } from "./DraftForm.tsx";

/** What stands in the boxes: a course in fields where that shows all there is to mend, else the files as they are. */
export interface ShownDraft {
  readonly files: WorkFiles;
  readonly fields: CourseFields | undefined;
}

export function shownDraft(view: WorkView, refused: RefusedDraft | undefined): ShownDraft {
  if (refused) return { files: { ...view.work.files, ...refused.files }, fields: refused.fields };
  const { files } = view.work;
  const isSeen = (view.checked?.faults ?? []).every(
    (fault) => fieldOfFault(files[fault.file] ?? "", fault) !== undefined,
  );
  return { files, fields: isSeen ? view.fields : undefined };
}
