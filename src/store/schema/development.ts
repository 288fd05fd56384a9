import type { ColumnType, Generated } from "kysely";
import type { AdviceId, ContestGround } from "../../domain/development/adviceContest.ts";
import type { DevelopmentPlanId } from "../../domain/development/developmentPlan.ts";
import type { UpwardActionId } from "../../domain/development/upwardAction.ts";
import type { MandateRole } from "../../domain/organisation/mandate.ts";
import type { Day } from "../../domain/shared/day.ts";
import type { PersonId, PostId, RoundId, TenantId, UnitId } from "../../domain/shared/ids.ts";

interface Owned {
  tenant: Generated<TenantId>;
}

type Json = ColumnType<unknown, string, string>;

export interface DevelopmentTables {
  own_assessment: Owned & {
    person: PersonId;
    instrument: string;
    instrument_version: string;
    answered_on: Day;
    answers: Json;
  };
  upward_action: Owned & {
    id: UpwardActionId;
    post: PostId;
    unit: UnitId;
    sender: PersonId;
    rule: string;
    rules_version: string;
    addressed_to: MandateRole;
    situation: Json;
    action: Json;
    facts: Json;
    words: string;
    sent_on: Day;
    due: Day;
    state: Json;
  };
  advice_contest: Owned & {
    id: string;
    advice: AdviceId;
    person: PersonId;
    raised_on: Day;
    ground: ContestGround;
    reason: string;
    state: Json;
  };
  needs_release: Owned & {
    round: RoundId;
    released_on: Day;
    rules_version: string;
    framework: string;
    framework_version: string;
    groups: Json;
    rows: Json;
  };
  development_plan: Owned & {
    id: DevelopmentPlanId;
    owner: PersonId;
    content: Json;
    state: Json;
  };
}
