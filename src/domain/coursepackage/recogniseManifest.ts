import { err, ok, type Result } from "../shared/result.ts";
import { cmi5Namespace } from "./cmi5/courseStructure.ts";
import { readCourseStructure } from "./cmi5/readCourseStructure.ts";
import type { ManifestContent } from "./coursePackage.ts";
import type { PackageFault } from "./packageFault.ts";
import { readScormManifest } from "./scorm/readScormManifest.ts";
import type { XmlElement } from "./xmlElement.ts";

/** Names of manifests at the root of an archive, in the order in which they are looked for. */
export const manifestNames = ["cmi5.xml", "imsmanifest.xml"] as const;

/**
 * Reads a manifest of any kind that is known.
 * @param files paths in the package; undefined where the manifest came alone, without files
 */
export function recogniseManifest(
  root: XmlElement,
  files: ReadonlySet<string> | undefined,
): Result<ManifestContent, PackageFault> {
  if (root.name === "courseStructure" && root.namespace === cmi5Namespace) {
    const read = readCourseStructure(root, files);
    if (!read.ok) return err({ kind: "structure", faults: read.error });
    const { title, description } = read.value;
    return ok({ kind: "cmi5", title, description, structure: read.value });
  }
  if (root.name !== "manifest") return err({ kind: "unknownManifest" });
  const read = readScormManifest(root, files);
  if (!read.ok) return err({ kind: "scorm", faults: read.error });
  const { kind, title, description } = read.value;
  return ok({ kind, title, description, structure: read.value });
}
