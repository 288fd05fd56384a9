import { isHrDeveloper, type Actor } from "../../domain/access/actor.ts";
import type { CompetencyMeasure } from "../../domain/competence/measuredLevel.ts";
import { needsOfPost } from "../../domain/competence/needsOfPost.ts";
import { groupOfPost } from "../../domain/competence/needsRelease.ts";
import { safeNeeds, type NeedsOfManager } from "../../domain/competence/safeNeeds.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import type { PersonId, RoundId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { findInstrument } from "../../domain/survey/findInstrument.ts";
import type { Instrument } from "../../domain/survey/instrument.ts";
import { logEvent } from "../../store/access/event.ts";
import { findNeedsRelease, insertNeedsRelease } from "../../store/competence/needsRelease.ts";
import { mirrorsOfRound } from "../../store/survey/mirror.ts";
import { lockRound } from "../../store/survey/round.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Content, Needs } from "../needs.ts";
import { frameworkOfRules } from "./guidance.ts";
import { loadSurroundings, type Surroundings } from "./loadSurroundings.ts";
import { measuredLeaders, measuresManagers } from "./loadWorkplaceMeasures.ts";
import { mirrorMeasures } from "./measuresOf.ts";

export type ReleaseFailure = "notAllowed" | "noSuchRound" | "alreadyReleased";

type ReleaseNeeds = Pick<Needs, "database" | "now" | "newOrderedId" | "content">;

const swedish = new Intl.Collator("sv", { numeric: true });

/**
 * Decides once what HR may see of needs after a 360, or after a survey with items on the nearest manager: means over
 * five managers or more, by administration.
 */
export const releaseNeeds =
  ({ database, now, newOrderedId, content }: ReleaseNeeds) =>
  (actor: Actor, id: RoundId): Promise<Result<undefined, ReleaseFailure>> =>
    database.asTenant(actor.tenant, async (tx) => {
      if (!isHrDeveloper(actor)) return err("notAllowed");
      const round = await lockRound(tx, id);
      const instrument = round && findInstrument(content, round.instrument, round.instrumentVersion);
      if (round?.state !== "closed" || !instrument || !measuresManagers(content, round)) {
        return err("noSuchRound");
      }
      if (await findNeedsRelease(tx, id)) return err("alreadyReleased");

      const today = dayInStockholm(now());
      const surroundings = await loadSurroundings(tx, today);
      const framework = frameworkOfRules(content);
      const measures =
        round.about === "person"
          ? await ratedByOthers(tx, id, instrument)
          : await measuredLeaders(tx, content, surroundings.register, round);
      const managers = needsOf(measures, surroundings, content);
      const { units } = surroundings.register;
      const groups = [...new Set(managers.map(({ groupId }) => groupId))]
        .map((group) => ({
          id: group,
          name: [...units.values()].find(({ id: unit }) => unit === group)?.name ?? group,
        }))
        .toSorted((a, b) => swedish.compare(a.name, b.name));
      await insertNeedsRelease(tx, {
        round: id,
        releasedOn: today,
        rulesVersion: content.needRules.version,
        framework: framework.id,
        frameworkVersion: framework.version,
        groups,
        rows: safeNeeds(
          framework.competencies.map((competency) => competency.id),
          groups.map((group) => group.id),
          managers,
        ),
      });
      await logEvent(tx, {
        id: newOrderedId(),
        at: now(),
        person: actor.person,
        kind: "needs.released",
        subject: id,
      });
      return ok();
    });

type MeasuresByPerson = ReadonlyMap<PersonId, readonly CompetencyMeasure[]>;

/** What others than the rated said; an own view is nothing for aggregates. */
async function ratedByOthers(
  tx: Transaction,
  round: RoundId,
  instrument: Instrument,
): Promise<MeasuresByPerson> {
  const mirrors = [...(await mirrorsOfRound(tx, round))];
  return new Map(
    mirrors.map(([person, mirror]) => [
      person,
      mirrorMeasures(instrument, mirror).filter(({ perspectives }) =>
        perspectives.some(({ relation }) => relation !== "self"),
      ),
    ]),
  );
}

/** Each measured person once, by the first post held; people who have left their posts since are not counted. */
function needsOf(
  measuresByPerson: MeasuresByPerson,
  { register, facts, norms }: Surroundings,
  content: Content,
): readonly NeedsOfManager[] {
  const framework = frameworkOfRules(content);
  return [...measuresByPerson].flatMap(([person, measures]) => {
    const post = register.posts.find(({ holders }) =>
      holders.some((holder) => holder.person === person && holder.kind !== "deputy"),
    );
    if (!post) return [];
    const { advice } = needsOfPost(framework, content.needRules, facts.get(post.id)!, norms, measures);
    return [{ groupId: groupOfPost(post, register.units), needs: advice.map(({ need }) => need) }];
  });
}
