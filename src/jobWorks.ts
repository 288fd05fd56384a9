import { closeRound } from "./usecases/survey/closeRound.ts";
import type { JobWorks } from "./usecases/jobWork.ts";
import type { Needs } from "./usecases/needs.ts";

/** Which use-case does the work of each kind of job. */
export const jobWorks = (needs: Needs): JobWorks => ({
  closeRound: closeRound(needs),
});
