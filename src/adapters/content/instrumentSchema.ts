import { z } from "zod";
import type { Instrument, ItemWording } from "../../domain/survey/instrument.ts";
import type { LocalText } from "../../domain/shared/localText.ts";
import { contentId, localText, sources, text } from "./localTextSchema.ts";

const item = z.strictObject({
  id: contentId,
  competency: contentId.optional(),
  isReversed: z.boolean().default(false),
  text: localText.optional(),
  self: localText.optional(),
  others: localText.optional(),
});

const subjects = z.strictObject({ lineManager: localText, peer: localText, report: localText });

const kolada = z.strictObject({
  id: contentId,
  organisation: z.enum(["municipality", "region"]),
  name: localText,
  total: text,
  subScales: z.array(text),
  items: z.array(text).default([]),
  responseRate: text,
  latestWithinThreeYears: z.array(text).default([]),
});

const file = z.strictObject({
  id: contentId,
  version: text,
  about: z.enum(["unit", "person", "post"]),
  framework: contentId.optional(),
  isLocked: z.boolean(),
  officialLanguages: z.array(z.enum(["sv", "en"])).min(1),
  name: localText,
  description: localText,
  minutes: z.int().positive(),
  credit: text,
  licence: text,
  sources,
  scale: z.strictObject({
    min: z.int(),
    max: z.int(),
    points: z.array(z.strictObject({ value: z.int(), label: localText.optional() })),
    cannotJudge: localText.optional(),
  }),
  scoring: z.enum(["meanOfItemIndices", "meanOfRespondentMeans"]),
  smallestGroup: z.strictObject({ index: z.int(), items: z.int() }),
  total: localText.optional(),
  subjects: subjects.optional(),
  items: z.array(item).min(1),
  subScales: z.array(
    z.strictObject({
      id: contentId,
      name: localText,
      competency: contentId.optional(),
      items: z.array(contentId).min(1),
    }),
  ),
  kolada: z.array(kolada).default([]),
});

/** content/instruments/*.yaml */
export const instrumentSchema: z.ZodType<Instrument> = file.transform(
  ({ framework, subjects, items, subScales, scale, total, ...rest }, context) => ({
    ...rest,
    frameworkId: framework,
    total,
    scale: {
      ...scale,
      cannotJudge: scale.cannotJudge,
      points: scale.points.map(({ value, label }) => ({ value, label })),
    },
    subScales: subScales.map(({ id, name, items, competency }) => ({
      id,
      name,
      itemIds: items,
      competencyId: competency,
    })),
    items: items.map(({ id, isReversed, competency, ...wordings }, index) => {
      const wording = readWording(wordings, subjects);
      if (wording === undefined) {
        const message = "must have either text, or self and others together with the file's subjects";
        context.addIssue({ code: "custom", path: ["items", index], message });
        return z.NEVER;
      }
      return { id, isReversed, competencyId: competency, wording };
    }),
  }),
);

type Wordings = Pick<z.output<typeof item>, "text" | "self" | "others">;
type Subjects = z.output<typeof subjects>;

function readWording(
  { text, self, others }: Wordings,
  subjects: Subjects | undefined,
): ItemWording | undefined {
  if (text !== undefined) return (self ?? others) ? undefined : { kind: "same", text };
  if (self === undefined || others === undefined || subjects === undefined) return undefined;
  const about = (subject: LocalText): LocalText => ({
    sv: others.sv.replaceAll("{subject}", subject.sv),
    en: others.en.replaceAll("{subject}", subject.en),
  });
  const { lineManager, peer, report } = subjects;
  const texts = { self, lineManager: about(lineManager), peer: about(peer), report: about(report) };
  return { kind: "byRelation", texts };
}
