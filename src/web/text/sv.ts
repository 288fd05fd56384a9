import { privacy } from "./sv/privacy.ts";
import { help } from "./sv/help.ts";
import { accessibility } from "./sv/accessibility.ts";
import { access } from "./sv/access.ts";
import { authoring } from "./sv/authoring.ts";
import { answerFile } from "./sv/answerFile.ts";
import { answering } from "./sv/answering.ts";
import { dialogue } from "./sv/dialogue.ts";
import { demonstration } from "./sv/demonstration.ts";
import { assignment } from "./sv/assignment.ts";
import { coursePackage } from "./sv/coursePackage.ts";
import { badge } from "./sv/badge.ts";
import { scorm } from "./sv/scorm.ts";
import { components } from "./sv/components.ts";
import { exported } from "./sv/exported.ts";
import { home } from "./sv/home.ts";
import { importSv } from "./sv/import.ts";
import { importing } from "./sv/importing.ts";
import { jobs } from "./sv/jobs.ts";
import { gallery } from "./sv/gallery.ts";
import { layout } from "./sv/layout.ts";
import { learning } from "./sv/learning.ts";
import { letter } from "./sv/letter.ts";
import { letterSettings } from "./sv/letterSettings.ts";
import { meeting } from "./sv/meeting.ts";
import { forwarding } from "./sv/forwarding.ts";
import { mentor } from "./sv/mentor.ts";
import { lrs } from "./sv/lrs.ts";
import { ownRecord } from "./sv/ownRecord.ts";
import { mirror } from "./sv/mirror.ts";
import { navigation } from "./sv/navigation.ts";
import { needs } from "./sv/needs.ts";
import { norm } from "./sv/norm.ts";
import { plan } from "./sv/plan.ts";
import { post } from "./sv/post.ts";
import { onboarding } from "./sv/onboarding.ts";
import { organisation } from "./sv/organisation.ts";
import { prerequisite } from "./sv/prerequisite.ts";
import { peerGroup } from "./sv/peerGroup.ts";
import { programme } from "./sv/programme.ts";
import { programmeCost } from "./sv/programmeCost.ts";
import { report } from "./sv/report.ts";
import { results } from "./sv/results.ts";
import { survey } from "./sv/survey.ts";
import { signIn } from "./sv/signIn.ts";
import { year } from "./sv/year.ts";
import { tools } from "./sv/tools.ts";
import { training } from "./sv/training.ts";

/** Swedish is the first language: its shape is what every other language must fill. */
export const sv = {
  access,
  answerFile,
  answering,
  badge,
  authoring,
  assignment,
  components,
  coursePackage,
  scorm,
  demonstration,
  dialogue,
  exported,
  gallery,
  home,
  imports: importSv,
  importing,
  jobs,
  layout,
  learning,
  letter,
  letterSettings,
  meeting,
  forwarding,
  lrs,
  ownRecord,
  mentor,
  mirror,
  navigation,
  needs,
  norm,
  plan,
  post,
  onboarding,
  organisation,
  prerequisite,
  peerGroup,
  programme,
  programmeCost,
  report,
  results,
  survey,
  signIn,
  tools,
  training,
  year,
  accessibility,
  help,
  privacy,
};

export type Texts = typeof sv;
