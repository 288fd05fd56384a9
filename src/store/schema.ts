import type { AccessTables } from "./schema/access.ts";
import type { CoursePackageTables } from "./schema/coursePackage.ts";
import type { BadgeTables } from "./schema/badge.ts";
import type { AuthoringTables } from "./schema/authoring.ts";
import type { DemonstrationTables } from "./schema/demonstration.ts";
import type { DevelopmentTables } from "./schema/development.ts";
import type { DialogueTables } from "./schema/dialogue.ts";
import type { ImportTables } from "./schema/import.ts";
import type { LearningTables } from "./schema/learning.ts";
import type { LetterTables } from "./schema/letter.ts";
import type { LrsTables } from "./schema/lrs.ts";
import type { MentorTables } from "./schema/mentor.ts";
import type { OrganisationTables } from "./schema/organisation.ts";
import type { PeerGroupTables } from "./schema/peerGroup.ts";
import type { ProgrammeTables } from "./schema/programme.ts";
import type { SignInTables } from "./schema/signIn.ts";
import type { SurveyTables } from "./schema/survey.ts";
import type { TenancyTables } from "./schema/tenancy.ts";
import type { TrainingTables } from "./schema/training.ts";
import type { YearTables } from "./schema/year.ts";
import type { WorkplaceTables } from "./schema/workplace.ts";

/** Every table and its columns; the migrations are where they are made. */
export interface Schema
  extends
    TenancyTables,
    DemonstrationTables,
    OrganisationTables,
    ImportTables,
    AccessTables,
    AuthoringTables,
    SurveyTables,
    LrsTables,
    MentorTables,
    TrainingTables,
    WorkplaceTables,
    DevelopmentTables,
    LearningTables,
    CoursePackageTables,
    DialogueTables,
    ProgrammeTables,
    PeerGroupTables,
    YearTables,
    BadgeTables,
    LetterTables,
    SignInTables {}
