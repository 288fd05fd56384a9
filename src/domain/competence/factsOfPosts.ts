import type { BudgetFrame, Goal, GoalKind, Stakeholder } from "../organisation/assignmentFacts.ts";
import { nearestPosts } from "../organisation/nearestPosts.ts";
import { isVacant, type Post } from "../organisation/post.ts";
import { spanOfControl } from "../organisation/spanOfControl.ts";
import { unitsAbove, type Unit } from "../organisation/unitTree.ts";
import { addMonths, daysBetween, type Day } from "../shared/day.ts";
import type { PersonId, PostId, UnitId } from "../shared/ids.ts";
import type { PostFacts } from "./postFacts.ts";

/** What the register says of all posts and units on a day. */
export interface PostRegister {
  readonly today: Day;
  readonly units: ReadonlyMap<UnitId, Unit>;
  readonly posts: readonly Post[];
  readonly staff: readonly { readonly unit: UnitId; readonly people: number; readonly hourly: number }[];
  readonly turnover: readonly StaffTurnover[];
  readonly goals: readonly (Pick<Goal, "kind" | "decidedBy" | "decidedOn"> & { readonly unit: UnitId })[];
  readonly budgetFrames: readonly (BudgetFrame & { readonly unit: UnitId })[];
  readonly stakeholders: readonly (Pick<Stakeholder, "kind" | "intensity"> & { readonly unit: UnitId })[];
  /** Committees and boards with the units they answer for. */
  readonly answering: readonly { readonly body: string; readonly unit: UnitId }[];
  /** Who has held or acted in each post, in any part of the last three years. */
  readonly heldLately: readonly { readonly post: PostId; readonly person: PersonId }[];
}

/** Monthly paid people of a unit: how many were employed a year ago and are now, and how many have left since. */
export interface StaffTurnover {
  readonly unit: UnitId;
  readonly before: number;
  readonly now: number;
  readonly left: number;
}

/**
 * The facts of every post, for rules to judge. A fact that cannot be known is undefined: no leavers' share where the
 * register does not reach a year back, no word on deputies where none is recorded in the whole organisation.
 */
export function factsOfPosts(register: PostRegister): ReadonlyMap<PostId, PostFacts> {
  const { units, posts, staff } = register;
  const byUnit = Map.groupBy(posts, ({ unit }) => unit);
  const staffByUnit = new Map(staff.map((one) => [one.unit, one.people]));
  const spans = spanOfControl({ units, posts, staffByUnit });
  const knowsDeputies = posts.some(({ holders }) => holders.some(({ kind }) => kind === "deputy"));
  const ledBy = unitsByLeadingPost(units, byUnit, staffByUnit);
  const above = new Map(posts.map((post) => [post.id, nearestPosts(unitsAbove(units, post.unit), byUnit)]));
  return new Map(
    posts.map((post) => {
      const led = new Set(ledBy.get(post.id) ?? []);
      const direct = above.get(post.id) ?? [];
      const below = posts.filter((one) => above.get(one.id)?.includes(post) === true);
      const facts: PostFacts = {
        level: post.level,
        spanOfControl: spans.get(post.id),
        ...staffFacts(register, led),
        administrativeSupport: post.administrativeSupport,
        ...holdingFacts(register, post),
        hasDeputy: knowsDeputies ? post.holders.some(({ kind }) => kind === "deputy") : undefined,
        isVacantAbove: direct.length > 0 && direct.every(isVacant),
        vacanciesBelow: below.filter(isVacant).length,
        ...goalFacts(register, post.unit),
        ...budgetFacts(register, post.unit),
        ...contactFacts(register, post.unit),
        ...notSent,
      };
      return [post.id, facts];
    }),
  );
}

/** Own answers are no part of the register: they are added only where their author reads, or has sent them. */
const notSent = {
  sentWorkload: undefined,
  sentClarity: undefined,
  sentSupport: undefined,
  sentCommunication: undefined,
  sentRecovery: undefined,
  sentSpan: undefined,
} as const;

/** The units with staff whose people a post leads directly, itself or by being the nearest above. */
function unitsByLeadingPost(
  units: ReadonlyMap<UnitId, Unit>,
  byUnit: ReadonlyMap<UnitId, readonly Post[]>,
  staffByUnit: ReadonlyMap<UnitId, number>,
): ReadonlyMap<PostId, readonly UnitId[]> {
  const led = new Map<PostId, UnitId[]>();
  for (const unit of units.keys()) {
    if ((staffByUnit.get(unit) ?? 0) === 0) continue;
    for (const { id } of nearestPosts([unit, ...unitsAbove(units, unit)], byUnit)) {
      const before = led.get(id);
      if (before) before.push(unit);
      else led.set(id, [unit]);
    }
  }
  return led;
}

function staffFacts({ staff, turnover }: PostRegister, led: ReadonlySet<UnitId>) {
  const own = staff.filter(({ unit }) => led.has(unit));
  const people = own.reduce((sum, one) => sum + one.people, 0);
  const hourly = own.reduce((sum, one) => sum + one.hourly, 0);
  const moved = turnover.filter(({ unit }) => led.has(unit));
  const before = moved.reduce((sum, one) => sum + one.before, 0);
  const average = moved.reduce((sum, one) => sum + (one.before + one.now) / 2, 0);
  return {
    unitsLed: led.size,
    hourlyShare: people === 0 ? undefined : hourly / people,
    leaversShare: before === 0 ? undefined : moved.reduce((sum, one) => sum + one.left, 0) / average,
  };
}

function holdingFacts({ today, heldLately }: PostRegister, post: Post) {
  const present = post.holders.filter(({ kind }) => kind !== "deputy");
  const since = present.map((holder) => holder.since).toSorted()[0];
  const people = new Set(heldLately.filter((one) => one.post === post.id).map(({ person }) => person));
  return {
    isVacant: isVacant(post),
    isActing: present.length > 0 && present.every(({ kind }) => kind === "acting"),
    holdersInThreeYears: people.size,
    monthsInPost: since === undefined ? undefined : wholeMonths(since, today),
  };
}

function goalFacts({ goals }: PostRegister, unit: UnitId) {
  const own = goals.filter((goal) => goal.unit === unit);
  const count = (kind: GoalKind) => own.filter((goal) => goal.kind === kind).length;
  return {
    goals: own.length,
    goalsWithDecider: own.filter(({ decidedOn }) => decidedOn !== undefined).length,
    coreMissionGoals: count("coreMission"),
    councilGoals: count("councilGoal"),
    committeeGoals: count("committeeGoal"),
    changeGoals: count("change"),
    economyGoals: count("economy"),
  };
}

function budgetFacts({ today, budgetFrames }: PostRegister, unit: UnitId) {
  const year = Number(today.slice(0, 4));
  const frame = budgetFrames.find((one) => one.unit === unit && one.year === year);
  return {
    hasBudgetFrame: frame !== undefined,
    budgetChange: frame && shareAbove(frame.amountSek, frame.previousAmountSek),
    forecastDeviation:
      frame && frame.forecastSek !== undefined ? shareAbove(frame.forecastSek, frame.amountSek) : undefined,
  };
}

/** amount / base − 1; undefined without a base. */
function shareAbove(amount: number, base: number | undefined): number | undefined {
  return base === undefined || base === 0 ? undefined : amount / base - 1;
}

function contactFacts({ units, answering, stakeholders }: PostRegister, unit: UnitId) {
  const path = new Set([unit, ...unitsAbove(units, unit)]);
  const strongest = (kind: Stakeholder["kind"]) =>
    stakeholders
      .filter((one) => one.unit === unit && one.kind === kind)
      .reduce((most, { intensity }) => Math.max(most, intensity), 0);
  return {
    committees: new Set(answering.filter((one) => path.has(one.unit)).map(({ body }) => body)).size,
    committeeIntensity: strongest("committee"),
    citizensIntensity: strongest("citizens"),
    relativesIntensity: strongest("relatives"),
    mediaIntensity: strongest("media"),
    unionsIntensity: strongest("unions"),
    professionsIntensity: strongest("professions"),
    otherAuthorityIntensity: strongest("otherAuthority"),
    suppliersIntensity: strongest("suppliers"),
  };
}

function wholeMonths(since: Day, today: Day): number {
  const months = Math.max(0, Math.floor(daysBetween(since, today) / 30.44));
  return addMonths(since, months) > today ? months - 1 : months;
}
