import type { CoursePackage } from "../coursePackage.ts";
import type { CourseSession } from "../registration.ts";
import {
  cmi5ActivityTypes,
  cmi5Categories,
  cmi5Extensions,
  cmi5Verbs,
  reasonExtension,
  type Cmi5Verb,
} from "./cmi5Iris.ts";
import { courseActivity } from "./courseActivity.ts";
import type { CourseActor } from "./courseActor.ts";
import type { AssignableUnit } from "./courseStructure.ts";
import { isIri } from "./isIri.ts";
import { languageMap } from "./languageMap.ts";
import type { NewlySatisfied } from "./newlySatisfied.ts";

/** In what every statement of the LMS about a registration stands. */
export interface LmsTelling {
  readonly home: string;
  readonly actor: CourseActor;
  readonly package: CoursePackage;
  readonly registration: string;
  readonly sessionId: string;
  readonly at: Date;
}

/** That a unit is about to be opened (cmi5 9.3.1). @param launchUrl without the parameters of the launch */
export function launchedStatement(
  telling: LmsTelling,
  { unit: place, mode }: Pick<CourseSession, "unit" | "mode">,
  launchUrl: string,
) {
  const unit = unitAt(telling, place);
  return statement(telling, "launched", unitObject(telling, place), unit.publisherId, {
    extensions: {
      [cmi5Extensions.launchMode]: mode,
      [cmi5Extensions.launchUrl]: launchUrl,
      [cmi5Extensions.moveOn]: unit.moveOn,
      ...(unit.masteryScore === undefined ? {} : { [cmi5Extensions.masteryScore]: unit.masteryScore }),
      ...(unit.launchParameters === undefined
        ? {}
        : { [cmi5Extensions.launchParameters]: unit.launchParameters }),
    },
  });
}

/** That a session ended without a word from its unit (cmi5 9.3.6). */
export function abandonedStatement(
  telling: LmsTelling,
  { unit, launchedAt, lastAt }: Pick<CourseSession, "unit" | "launchedAt" | "lastAt">,
) {
  const seconds = ((lastAt ?? launchedAt).getTime() - launchedAt.getTime()) / 1000;
  return statement(telling, "abandoned", unitObject(telling, unit), unitAt(telling, unit).publisherId, {
    result: { duration: `PT${seconds.toFixed(2)}S` },
  });
}

/** That a person need not take a unit (cmi5 9.3.7). */
export function waivedStatement(telling: LmsTelling, unit: number, reason: string) {
  return statement(telling, "waived", unitObject(telling, unit), unitAt(telling, unit).publisherId, {
    result: { success: true, completion: true, extensions: { [reasonExtension]: reason } },
    categories: [cmi5Categories.moveOn],
  });
}

/** That blocks and the course have been satisfied, in the order in which it is told (cmi5 9.3.9). */
export function satisfiedStatements(telling: LmsTelling, { blocks, course }: NewlySatisfied) {
  const { structure } = telling.package;
  const ids = courseActivity(telling.home, telling.package.id);
  const object = (id: string, type: string, { title }: Pick<AssignableUnit, "title">) => ({
    objectType: "Activity",
    id,
    definition: { type, name: languageMap(title) },
  });
  const told = blocks.flatMap((place) => {
    const block = structure.blocks[place];
    if (!block) return [];
    const which = object(ids.block(place), cmi5ActivityTypes.block, block);
    return [statement(telling, "satisfied", which, block.publisherId)];
  });
  if (!course) return told;
  const whole = object(ids.course, cmi5ActivityTypes.course, structure);
  return [...told, statement(telling, "satisfied", whole, structure.publisherId)];
}

interface Rest {
  readonly result?: Readonly<Record<string, unknown>>;
  readonly extensions?: Readonly<Record<string, unknown>>;
  readonly categories?: readonly string[];
}

function statement(
  { actor, registration, sessionId, at }: LmsTelling,
  verb: Cmi5Verb,
  object: Readonly<Record<string, unknown>>,
  publisherId: string,
  { result, extensions, categories = [] }: Rest = {},
) {
  const activities = (ids: readonly string[]) => ids.map((id) => ({ objectType: "Activity", id }));
  return {
    actor,
    verb: { id: cmi5Verbs[verb], display: { en: verb } },
    object,
    ...(result ? { result } : {}),
    context: {
      registration,
      contextActivities: {
        category: activities([cmi5Categories.cmi5, ...categories]),
        grouping: activities([publisherId]),
      },
      extensions: { [cmi5Extensions.sessionId]: sessionId, ...extensions },
    },
    timestamp: at.toISOString(),
  };
}

function unitAt(telling: LmsTelling, place: number): AssignableUnit {
  const { structure } = telling.package;
  const unit = structure.kind === "cmi5" ? structure.units[place] : undefined;
  if (!unit) throw new RangeError(`the package has no unit ${place}`);
  return unit;
}

function unitObject(telling: LmsTelling, place: number) {
  const { title, activityType } = unitAt(telling, place);
  return {
    objectType: "Activity",
    id: courseActivity(telling.home, telling.package.id).unit(place),
    definition: {
      name: languageMap(title),
      ...(activityType !== undefined && isIri(activityType) ? { type: activityType } : {}),
    },
  };
}
