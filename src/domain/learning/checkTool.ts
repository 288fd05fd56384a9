import { toolParts, type Tool, type ToolPart, type ToolText } from "./tool.ts";

/** Something wrong with a tool: in what stands above its text (`at`), in one of its parts, or in the file as a whole. */
export interface ToolFault {
  readonly language: "sv" | "en";
  readonly at?: readonly (string | number)[];
  readonly part?: ToolPart;
  readonly message: string;
}

/** What a tool may name. */
export interface ToolSurroundings {
  readonly competencyIds: ReadonlySet<string>;
  readonly courseIds: ReadonlySet<string>;
  readonly dialogueIds: ReadonlySet<string>;
}

/** How many items a part may have: enough to help, few enough to take in at once. */
const itemsOf = {
  steps: [3, 7],
  say: [2, 6],
  avoid: [1, 5],
  "hand-over": [1, 5],
  checklist: [3, 7],
} satisfies Record<ToolPart, readonly [number, number]>;

/**
 * What a tool means, beyond its shape: known competencies, links that lead somewhere, parts that are there and short,
 * law with the day on which it was checked, and the same items in both languages.
 */
export function checkTool(tool: Tool, around: ToolSurroundings): readonly ToolFault[] {
  const { sv, en } = tool.texts;
  return [
    ...unknown("competencies", "competency", tool.competencyIds, around.competencyIds),
    ...unknown("courses", "course", tool.courseIds, around.courseIds),
    ...unknown("dialogues", "dialogue", tool.dialogueIds, around.dialogueIds),
    ...(tool.law.length > 0 && tool.lawAsOf === undefined
      ? [
          {
            language: "sv" as const,
            at: ["law"],
            message: "has law, but not the day on which it was checked",
          },
        ]
      : []),
    ...partFaults(sv).map((fault) => ({ language: "sv" as const, ...fault })),
    ...(en === undefined
      ? []
      : [...partFaults(en), ...differences(sv, en)].map((fault) => ({ language: "en" as const, ...fault }))),
  ];
}

function unknown(
  key: string,
  noun: string,
  ids: readonly string[],
  known: ReadonlySet<string>,
): readonly ToolFault[] {
  return ids.flatMap((id, place) =>
    known.has(id)
      ? []
      : [{ language: "sv", at: [key, place], message: `names ${noun} ${id}, which does not exist` }],
  );
}

type TextFault = Omit<ToolFault, "language">;

function partFaults({ opening, parts }: ToolText): readonly TextFault[] {
  return [
    ...(opening === "" ? [{ message: "has no text before its first part" }] : []),
    ...toolParts.flatMap((part): readonly TextFault[] => {
      const [least, most] = itemsOf[part];
      const { length } = parts[part];
      if (length === 0) return [{ message: `has no ${part}: begin it with “::: ${part}”` }];
      if (length >= least && length <= most) return [];
      return [{ part, message: `${part} has ${length} items, and must have ${least} to ${most}` }];
    }),
  ];
}

/** What the English text has otherwise than the Swedish one. */
function differences(sv: ToolText, en: ToolText): readonly TextFault[] {
  return [
    ...toolParts
      .filter((part) => en.parts[part].length > 0 && en.parts[part].length !== sv.parts[part].length)
      .map((part) => ({
        part,
        message: `${part} has ${en.parts[part].length} items where the Swedish text has ${sv.parts[part].length}`,
      })),
    ...(en.law.length === sv.law.length
      ? []
      : [
          {
            at: ["law"],
            message: `says what ${en.law.length} provisions mean where the Swedish file has ${sv.law.length}`,
          },
        ]),
    ...((en.note === undefined) === (sv.note === undefined)
      ? []
      : [{ at: ["note"], message: "must have a note where the Swedish file has one, and only there" }]),
  ];
}
