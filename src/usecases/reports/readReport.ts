import type { Actor } from "../../domain/access/actor.ts";
import { countActions, type ActionCounts } from "../../domain/development/countActions.ts";
import type { PlanSummary } from "../../domain/optimisation/trainingPlanSummary.ts";
import type { RoundId, UnitId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { committeeReport, type CommitteeReport } from "../../domain/survey/committeeReport.ts";
import { findInstrument, type Instruments } from "../../domain/survey/findInstrument.ts";
import type { Instrument } from "../../domain/survey/instrument.ts";
import {
  mayReadAreaOfReport,
  mayReadCommitteeReport,
  mayReadWholeReport,
} from "../../domain/survey/mayReadCommitteeReport.ts";
import type { Round } from "../../domain/survey/round.ts";
import { treeOfRound } from "../../domain/survey/treeOfRound.ts";
import { broughtActions } from "../../store/development/meetingPage.ts";
import { earlierResults, type EarlierResult } from "../../store/survey/earlierResults.ts";
import { findRelease, releasedUnits, type Release } from "../../store/survey/release.ts";
import { findAuditFigures, type AuditFigures } from "../../store/survey/releaseAudit.ts";
import { findRound } from "../../store/survey/round.ts";
import { listRoundUnits } from "../../store/survey/roundUnit.ts";
import { listTrainingPlans } from "../../store/training/trainingPlan.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Needs } from "../needs.ts";
import { readableFrom } from "./readableFrom.ts";

export interface Report {
  readonly round: Round;
  readonly instrument: Instrument;
  readonly release: Release;
  readonly audit: AuditFigures;
  readonly survey: CommitteeReport;
  /** The whole in earlier rounds with the same instrument, oldest first. */
  readonly earlier: readonly EarlierResult[];
  readonly actions: ReportActions;
  /** The training plan last published, in numbers; undefined where there is none. */
  readonly plan: ReportPlan | undefined;
  /** Some administrations are left out: the reader's committee does not answer for them. */
  readonly isPart: boolean;
}

/** What workplaces decided to do after the round, in numbers. */
export interface ReportActions {
  readonly whole: ActionCounts;
  readonly byArea: ReadonlyMap<UnitId, ActionCounts>;
}

/** What a training plan gives, by group of managers: nothing by person, nothing of a small group. */
export interface ReportPlan {
  readonly name: string;
  readonly budgetSek: number;
  readonly summary: PlanSummary;
}

export type UnreadableReport =
  | { readonly kind: "noSuchReport" }
  | { readonly kind: "notAllowed" }
  | { readonly kind: "later"; readonly from: Date };

/** What a committee is told of a round: the whole and the administrations that the reader may see, from the release alone. */
export const readReport =
  ({ database, now, content }: Pick<Needs, "database" | "now"> & { readonly content: Instruments }) =>
  (actor: Actor, id: RoundId): Promise<Result<Report, UnreadableReport>> =>
    database.asTenant(actor.tenant, async (tx) => {
      if (!mayReadCommitteeReport(actor)) return err({ kind: "notAllowed" });
      const round = await findRound(tx, id);
      const release = round && (await findRelease(tx, id));
      const instrument = round && findInstrument(content, round.instrument, round.instrumentVersion);
      if (round?.about !== "unit" || !release || !instrument) return err({ kind: "noSuchReport" });

      const released = await releasedUnits(tx, release.id);
      const from = readableFrom(released);
      if (now() < from) return err({ kind: "later", from });
      const tree = treeOfRound(await listRoundUnits(tx, id));
      const survey = committeeReport(tree, new Map(released.map(({ unit, result }) => [unit, result])));
      if (!survey) return err({ kind: "noSuchReport" });

      const above = new Map(tree.map((unit) => [unit.unit, unit.above]));
      const areas = survey.areas.filter(({ unit }) =>
        mayReadAreaOfReport(actor, { id: unit, above: above.get(unit) ?? [] }),
      );
      return ok({
        round,
        instrument,
        release,
        audit: await findAuditFigures(tx, release.id),
        survey: { ...survey, areas },
        earlier: await earlierResults(tx, round, survey.whole.unit),
        actions: await actionsAfter(tx, id, survey),
        plan: await publishedPlan(tx),
        isPart: !mayReadWholeReport(actor) && areas.length < survey.areas.length,
      });
    });

async function publishedPlan(tx: Transaction): Promise<ReportPlan | undefined> {
  const published = (await listTrainingPlans(tx)).find(({ state }) => state === "published");
  if (published?.result?.kind !== "planned") return undefined;
  const { name, budgetSek } = published.wishes;
  return { name, budgetSek, summary: published.result.summary };
}

async function actionsAfter(
  tx: Transaction,
  round: RoundId,
  { areaOfUnit }: CommitteeReport,
): Promise<ReportActions> {
  const actions = (await broughtActions(tx)).filter((action) => action.round === round);
  const byArea = Map.groupBy(actions, ({ unit }) => areaOfUnit.get(unit));
  return {
    whole: countActions(actions),
    byArea: new Map(
      [...byArea].flatMap(([area, those]) => (area === undefined ? [] : [[area, countActions(those)]])),
    ),
  };
}
