import type { Id, PersonId } from "../shared/ids.ts";
import type { CourseStructure } from "./cmi5/courseStructure.ts";
import type { LanguageText } from "./languageText.ts";
import type { ScormStructure } from "./scorm/scormStructure.ts";

export type PackageId = Id<"package">;

/** What a package is made by: its standard, and the run-time that plays it. */
export type PackageKind = "cmi5" | "scorm12" | "scorm2004";

export const packageAudiences = ["managers", "everybody"] as const;
export type PackageAudience = (typeof packageAudiences)[number];

/** What a manifest says of a package. */
export interface ManifestContent {
  readonly kind: PackageKind;
  /** At least one. */
  readonly title: readonly LanguageText[];
  readonly description: readonly LanguageText[];
  readonly structure: PackageStructure;
}

/** How a package is built, in the terms of its standard. */
export type PackageStructure = CourseStructure | ScormStructure;

/** A course that somebody else has made, as it was imported. It never changes: another version is another package. */
export interface CoursePackage extends ManifestContent {
  readonly id: PackageId;
  readonly audience: PackageAudience;
  /** Programs with a key to the learning record may read what people do in it: the organisation has decided so. */
  readonly programsMayRead: boolean;
  readonly fileName: string;
  /** SHA-256 of the file that was sent, in hex. */
  readonly hash: string;
  /** Of the file that was sent. */
  readonly bytes: number;
  readonly importedBy: PersonId;
  readonly importedAt: Date;
  /** Undefined while it is offered. */
  readonly withdrawn: Withdrawal | undefined;
}

export interface Withdrawal {
  readonly at: Date;
  /** To those who are in the middle of it; may be empty. */
  readonly message: string;
}
