import { privacy } from "./en/privacy.ts";
import { help } from "./en/help.ts";
import { accessibility } from "./en/accessibility.ts";
import { access } from "./en/access.ts";
import { authoring } from "./en/authoring.ts";
import { answerFile } from "./en/answerFile.ts";
import { answering } from "./en/answering.ts";
import { dialogue } from "./en/dialogue.ts";
import { demonstration } from "./en/demonstration.ts";
import { assignment } from "./en/assignment.ts";
import { coursePackage } from "./en/coursePackage.ts";
import { badge } from "./en/badge.ts";
import { scorm } from "./en/scorm.ts";
import { components } from "./en/components.ts";
import { exported } from "./en/exported.ts";
import { home } from "./en/home.ts";
import { importEn } from "./en/import.ts";
import { importing } from "./en/importing.ts";
import { jobs } from "./en/jobs.ts";
import { gallery } from "./en/gallery.ts";
import { layout } from "./en/layout.ts";
import { learning } from "./en/learning.ts";
import { letter } from "./en/letter.ts";
import { letterSettings } from "./en/letterSettings.ts";
import { meeting } from "./en/meeting.ts";
import { forwarding } from "./en/forwarding.ts";
import { mentor } from "./en/mentor.ts";
import { lrs } from "./en/lrs.ts";
import { ownRecord } from "./en/ownRecord.ts";
import { mirror } from "./en/mirror.ts";
import { navigation } from "./en/navigation.ts";
import { needs } from "./en/needs.ts";
import { norm } from "./en/norm.ts";
import { plan } from "./en/plan.ts";
import { post } from "./en/post.ts";
import { onboarding } from "./en/onboarding.ts";
import { organisation } from "./en/organisation.ts";
import { prerequisite } from "./en/prerequisite.ts";
import { peerGroup } from "./en/peerGroup.ts";
import { programme } from "./en/programme.ts";
import { programmeCost } from "./en/programmeCost.ts";
import { report } from "./en/report.ts";
import { results } from "./en/results.ts";
import { survey } from "./en/survey.ts";
import { signIn } from "./en/signIn.ts";
import { year } from "./en/year.ts";
import { tools } from "./en/tools.ts";
import { training } from "./en/training.ts";
import type { Texts } from "./sv.ts";

export const en = {
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
  imports: importEn,
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
} satisfies Texts;
