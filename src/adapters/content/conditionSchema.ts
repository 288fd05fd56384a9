import { z } from "zod";
import type { Condition, Limit } from "../../domain/competence/condition.ts";
import { factKinds, isFactName } from "../../domain/competence/postFacts.ts";
import type { FactName } from "../../domain/competence/postFacts.ts";

const factName = z
  .string()
  .refine(isFactName, { error: ({ input }) => `there is no fact ${String(input)}` }) as z.ZodType<FactName>; // refine keeps the wider type

const limit: z.ZodType<Limit> = z.union(
  [
    z.number().transform((value): Limit => ({ kind: "number", value })),
    z
      .strictObject({ norm: z.literal("spanOfControl"), otherwise: z.number() })
      .transform(({ norm, otherwise }): Limit => ({ kind: "norm", norm, otherwise })),
    z.strictObject({ fact: factName }).transform(({ fact }): Limit => ({ kind: "fact", fact })),
  ],
  { error: "write a number, { norm, otherwise } or { fact }" },
);

const comparison = z
  .strictObject({
    fact: factName,
    above: limit.optional(),
    atLeast: limit.optional(),
    below: limit.optional(),
    atMost: limit.optional(),
    is: z.union([z.string(), z.boolean()]).optional(),
  })
  .transform(({ fact, is, ...limits }, context): Condition => {
    const given = (["above", "atLeast", "below", "atMost"] as const).flatMap((kind): Condition[] => {
      const limit = limits[kind];
      return limit === undefined ? [] : [{ kind, fact, limit }];
    });
    const all = is === undefined ? given : [...given, { kind: "is" as const, fact, value: is }];
    const [condition, ...more] = all;
    if (condition !== undefined && more.length === 0) return condition;
    const message = "compare the fact once: above, atLeast, below, atMost or is";
    context.addIssue({ code: "custom", message });
    return z.NEVER;
  });

/** `{ fact, above: 25 }`, `{ fact, is: none }`, `{ all: [...] }`, `{ any: [...] }` */
export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.unknown().transform((value, context): Condition => {
    const parsed = schemaFor(value).safeParse(value);
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues)
      context.addIssue({ ...issue, code: "custom", message: issue.message });
    return z.NEVER;
  }),
);

function schemaFor(value: unknown): z.ZodType<Condition> {
  if (typeof value === "object" && value !== null && ("all" in value || "any" in value)) return combination;
  return comparison;
}

const combination: z.ZodType<Condition> = z
  .strictObject({
    all: z.array(conditionSchema).min(1).optional(),
    any: z.array(conditionSchema).min(1).optional(),
  })
  .transform(({ all, any: either }, context): Condition => {
    if (all !== undefined && either === undefined) return { kind: "all", of: all };
    if (either !== undefined && all === undefined) return { kind: "any", of: either };
    context.addIssue({ code: "custom", message: "write either all or any" });
    return z.NEVER;
  });

/** A text for every fact that exists. */
export const factNamesSchema = <Text>(text: z.ZodType<Text>) =>
  z.strictObject(
    Object.fromEntries(Object.keys(factKinds).map((name) => [name, text])),
  ) as unknown as z.ZodType<Readonly<Record<FactName, Text>>>; // fromEntries forgets the keys that factKinds has
