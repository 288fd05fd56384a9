import type { PersonId } from "../shared/ids.ts";

/** What an organisation writes itself. */
export type WorkKind = "course" | "dialogue";

/** Texts by the name of their file, as somebody wrote them. */
export type WorkFiles = Readonly<Record<string, string>>;

/** The files of each kind: the same as in content/, so that what is written can be moved either way. */
export const filesOfKind: Readonly<Record<WorkKind, readonly [string, ...string[]]>> = {
  course: ["sv.md", "en.md"],
  dialogue: ["dialogue.yaml", "story.sv.ink", "story.en.ink"],
};

/** An own course or dialogue: its draft, and since when nobody new begins it. */
export interface OwnWork {
  readonly kind: WorkKind;
  readonly id: string;
  readonly title: string;
  readonly files: WorkFiles;
  /** Grows by one each time the draft is saved: a form that names an earlier one would overwrite what it never saw. */
  readonly revision: number;
  readonly savedBy: PersonId;
  readonly savedAt: Date;
  readonly withdrawnAt: Date | undefined;
  /** What HR said to those who were in the middle of it when it was withdrawn; "" where nothing was. */
  readonly withdrawnBecause: string;
}

/** A draft as it was published: never changed. Numbers count from 1. */
export interface WorkVersion {
  readonly number: number;
  readonly files: WorkFiles;
  readonly publishedBy: PersonId;
  readonly publishedAt: Date;
}

/** Ids of own works begin so, that none will ever be the same as of one that comes with the product. */
const ownPrefix = "own-";

/** @param isTaken an id that another work of the organisation has */
export function makeWorkId(title: string, isTaken: (id: string) => boolean): string {
  const plain = title
    .normalize("NFD")
    .toLowerCase()
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, 40)
    .replaceAll(/^-+|-+$/g, "");
  const id = ownPrefix + (plain === "" ? "work" : plain);
  for (let number = 1; ; number += 1) {
    const tried = number === 1 ? id : `${id}-${number}`;
    if (!isTaken(tried)) return tried;
  }
}

export function isSameText(one: WorkFiles, other: WorkFiles): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => (one[name] ?? "") === (other[name] ?? ""));
}
