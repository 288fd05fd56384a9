import type { StructureFault } from "./cmi5/structureFault.ts";
import type { EntryNameFault } from "./entryPath.ts";
import type { ScormFault } from "./scorm/scormFault.ts";

/** Why a package is refused; each has its sentence in both languages. */
export type PackageFault =
  | { readonly kind: "nothingSent" }
  | { readonly kind: "tooLarge" }
  | { readonly kind: "notAPackage" }
  | { readonly kind: "damaged"; readonly name: string }
  | { readonly kind: "encrypted"; readonly name: string }
  | { readonly kind: "tooManyFiles" }
  | { readonly kind: "unpacksTooLarge" }
  | { readonly kind: "bomb"; readonly name: string }
  | { readonly kind: "unsafeName"; readonly name: string; readonly because: EntryNameFault }
  | { readonly kind: "noManifest" }
  | { readonly kind: "manifestTooLarge" }
  | { readonly kind: "doctype"; readonly line: number }
  | { readonly kind: "notXml"; readonly line: number }
  | { readonly kind: "unknownManifest" }
  | { readonly kind: "structure"; readonly faults: readonly StructureFault[] }
  | { readonly kind: "scorm"; readonly faults: readonly ScormFault[] };
