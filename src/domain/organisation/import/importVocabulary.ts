import type { ImportField } from "./importField.ts";
import type { AdministrativeSupport, PostLevel } from "../post.ts";
import type { UnitKind } from "../unitTree.ts";
import type { AssignmentKind, Gender, Paid } from "./registerSnapshot.ts";

/** Words of a file and the value each stands for, by normalised word. */
export type Words<Value> = ReadonlyMap<string, Value>;

/** The wording of HR files, read from content/import/columns.yaml. All texts are normalised (`normalizeWord`). */
export interface ImportVocabulary {
  /** Headings of each field, the most usual first. */
  readonly headings: ReadonlyMap<ImportField, readonly string[]>;
  /** Headings of columns that each name one level of the organisation, from the top down. */
  readonly namedLevels: readonly (readonly string[])[];
  /** Headings of columns that are emptied whatever they hold. */
  readonly identityHeadings: ReadonlySet<string>;
  readonly words: {
    readonly gender: Words<Gender | "unstated">;
    readonly yesNo: Words<boolean>;
    readonly language: Words<"sv" | "en">;
    readonly paid: Words<Paid>;
    readonly unitKind: Words<UnitKind>;
    readonly postLevel: Words<PostLevel>;
    readonly administrativeSupport: Words<AdministrativeSupport>;
    readonly assignmentKind: Words<AssignmentKind>;
  };
}
