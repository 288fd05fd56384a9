export interface Withholding {
  /** Places of the groups that are not shown. */
  readonly withheld: ReadonlySet<number>;
  readonly isTotalShown: boolean;
}

/**
 * Which of some disjoint groups may not be shown beside their total.
 *
 * Groups below `atLeast` are withheld. Withheld groups are none, or together hold at least `atLeast` people in at
 * least two groups: else the smallest shown groups are withheld too, for a total less what is shown would reveal the
 * rest. Where that cannot be reached the total is withheld, which leaves no relation between the shown groups.
 * @param sizes people in each group
 * @param protectsEmpty that a group has nobody tells something of those who could have been in it, and is withheld as
 * well; else an empty group hides nothing and protects nobody
 */
export function withheldGroups(
  sizes: readonly number[],
  atLeast: number,
  protectsEmpty: boolean,
): Withholding {
  const concerned = [...sizes.keys()].filter((index) => protectsEmpty || sizes[index]! > 0);
  const withheld = new Set(concerned.filter((index) => sizes[index]! < atLeast));
  if (withheld.size === 0) return { withheld, isTotalShown: true };
  const held = (): number => [...withheld].reduce((sum, index) => sum + sizes[index]!, 0);
  const smallestFirst = concerned
    .filter((index) => !withheld.has(index))
    .toSorted((one, other) => sizes[one]! - sizes[other]!);
  for (const index of smallestFirst) {
    if (withheld.size >= 2 && held() >= atLeast) break;
    withheld.add(index);
  }
  return { withheld, isTotalShown: withheld.size >= 2 && held() >= atLeast };
}
