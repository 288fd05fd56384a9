import type { Framework } from "./framework.ts";

/** Something wrong with a framework or its rules; `at` leads to it through the properties of the value. */
export interface ContentFault {
  readonly at: readonly (string | number)[];
  readonly message: string;
}

/** What a framework means, beyond its shape: ids once, levels 1, 2, 3 … that rise, behaviours at every level. */
export function checkFramework({ levels, competencies }: Framework): readonly ContentFault[] {
  return [
    ...levels.flatMap(({ number, from }, index) => {
      const at = ["levels", index];
      if (number !== index + 1) return [{ at, message: `must have number ${index + 1}` }];
      const below = levels[index - 1];
      return below !== undefined && from <= below.from
        ? [{ at, message: "must start above the level before it" }]
        : [];
    }),
    ...competencies.flatMap(({ id, behaviours }, index) => {
      const at = ["competencies", index];
      const isTwice = competencies.findIndex((other) => other.id === id) < index;
      const isComplete =
        behaviours.length === levels.length &&
        behaviours.every(({ level }, place) => level === levels[place]?.number);
      return [
        ...(isTwice ? [{ at, message: "is there twice" }] : []),
        ...(isComplete
          ? []
          : [{ at, message: `must have behaviours at each of the ${levels.length} levels, in order` }]),
      ];
    }),
  ];
}
