import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import type { Blueprint } from "../../domain/demonstration/blueprint.ts";

const folder = new URL("../../../content/demonstration/", import.meta.url);

const support = z.enum(["none", "shared", "own", "unknown"]);

const goal = z.strictObject({
  kind: z.enum(["coreMission", "councilGoal", "committeeGoal", "change", "economy"]),
  decidedBy: z.enum(["council", "executiveBoard", "committee", "administration"]),
  paragraph: z.number().int().optional(),
  wording: z.string(),
});

const stakeholder = z.strictObject({
  kind: z.enum([
    "committee",
    "citizens",
    "relatives",
    "media",
    "unions",
    "professions",
    "otherAuthority",
    "suppliers",
  ]),
  name: z.string(),
  intensity: z.number().int().min(1).max(3),
});

const staff = z.strictObject({
  title: z.string(),
  parts: z.number().positive(),
  paid: z.enum(["monthly", "hourly"]).optional(),
  shares: z.array(z.number().min(0).max(1)).nonempty().optional(),
  mail: z.boolean().optional(),
  women: z.number().min(0).max(1).optional(),
  tenureYears: z.number().positive().optional(),
});

const pattern = z.strictObject({
  post: z.string().nullable(),
  support,
  women: z.number().min(0).max(1),
  tenureYears: z.number().positive(),
  costPerPersonSek: z.number().positive(),
  staff: z.array(staff).nonempty(),
  goals: z.array(goal),
  stakeholders: z.array(stakeholder),
});

const unit = z.strictObject({
  name: z.string(),
  pattern: z.string(),
  people: z.number().int().min(0),
  post: z.string().optional(),
  posts: z.number().int().positive().optional(),
  support: support.optional(),
  story: z.enum(["stable", "changed", "turnover", "vacant", "acting", "onLeave"]).optional(),
  tenureYears: z.number().positive().optional(),
  opened: z.number().int().positive().optional(),
  closed: z.number().int().positive().optional(),
  moved: z.number().int().positive().optional(),
  movedFrom: z.string().optional(),
  deviation: z.number().optional(),
  troubled: z.boolean().optional(),
  goals: z.array(goal).optional(),
  stakeholders: z.array(stakeholder).optional(),
  get below() {
    return z.array(unit).optional();
  },
});

const body = z.strictObject({
  name: z.string(),
  kind: z.enum(["council", "executiveBoard", "committee"]),
  members: z.number().int().positive(),
  substitutes: z.number().int().min(0),
  answersFor: z.array(z.string()).optional(),
});

const organisation = z.strictObject({
  licence: z.string(),
  name: z.string(),
  slug: z.string(),
  mailDomain: z.string(),
  spanNorm: z.strictObject({ people: z.number(), decidedBy: z.string(), monthsAgo: z.number() }),
  patterns: z.record(z.string(), z.looseObject({ like: z.string().optional() })),
  whole: unit,
  bodies: z.array(body),
  personas: z.strictObject({ unit: z.string(), hrTitle: z.string(), administratorTitle: z.string() }),
});

const nameList = z.array(z.string()).nonempty();
const names = z.strictObject({
  licence: z.string(),
  groups: z.array(
    z.strictObject({ share: z.number().positive(), women: nameList, men: nameList, families: nameList }),
  ),
});

type RawPatterns = z.infer<typeof organisation>["patterns"];

/** Reads what the demonstration organisation is made from. Throws where the files are not as they should be. */
export function readBlueprint(): Blueprint {
  const { licence: _, patterns, ...plan } = organisation.parse(readYaml("organisation.yaml"));
  return {
    ...plan,
    patterns: new Map(Object.keys(patterns).map((key) => [key, pattern.parse(withLikeness(patterns, key))])),
    names: names.parse(readYaml("names.yaml")).groups,
  };
}

function readYaml(file: string): unknown {
  return parse(readFileSync(new URL(file, folder), "utf8"));
}

/** A pattern with all that it takes over from the one it is like. */
function withLikeness(patterns: RawPatterns, key: string): Readonly<Record<string, unknown>> {
  const { like, ...own } = patterns[key] ?? {};
  return like === undefined ? own : { ...withLikeness(patterns, like), ...own };
}
