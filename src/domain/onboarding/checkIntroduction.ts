import { introductionDays, type Introduction } from "./introduction.ts";

interface Known {
  readonly courseIds: ReadonlySet<string>;
  readonly dialogueIds: ReadonlySet<string>;
}

interface Fault {
  readonly at: readonly (string | number)[];
  readonly message: string;
}

/** What is wrong with an introduction: stages out of order, an id that comes twice, a link that leads nowhere. */
export function checkIntroduction({ stages }: Introduction, known: Known): readonly Fault[] {
  const seen = new Set<string>();
  const inItems = stages.flatMap(({ items }, stage) =>
    items.flatMap(({ id, link }, item): readonly Fault[] => {
      const at = ["stages", stage, "items", item] as const;
      const twice = seen.has(id) ? [{ at: [...at, "id"], message: `has an id that comes twice: ${id}` }] : [];
      seen.add(id);
      if (link?.kind === "course" && !known.courseIds.has(link.id))
        return [
          ...twice,
          { at: [...at, "course"], message: `leads to course ${link.id}, which does not exist` },
        ];
      if (link?.kind === "dialogue" && !known.dialogueIds.has(link.id))
        return [
          ...twice,
          { at: [...at, "dialogue"], message: `leads to dialogue ${link.id}, which does not exist` },
        ];
      return twice;
    }),
  );
  const areAll = stages.map(({ day }) => day).join() === introductionDays.join();
  const order = {
    at: ["stages"],
    message: `has stages for the days ${introductionDays.join(", ")}, in order`,
  };
  return areAll ? inItems : [order, ...inItems];
}
