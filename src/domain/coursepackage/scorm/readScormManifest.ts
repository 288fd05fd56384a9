import { err, ok, type Result } from "../../shared/result.ts";
import type { XmlElement } from "../xmlElement.ts";
import { attributeNamed, childNamed, childrenNamed, childText } from "./childrenNamed.ts";
import { readItems, type ScormReading } from "./readItems.ts";
import type { NoteScormFault, ScormFault } from "./scormFault.ts";
import type { ScormKind, ScormStructure } from "./scormStructure.ts";
import { sequencingOf } from "./sequencingOf.ts";

/** Faults that are told of one manifest; whoever mends these sends it again. */
const mostFaults = 20;

/**
 * Reads the manifest of a SCORM package: 1.2 (CAM 2.3) or 2004, 2nd to 4th edition (CAM 3.4). Of several organisations
 * the default one is read.
 * @param files paths in the package; undefined where the manifest came alone, which launches nothing
 */
export function readScormManifest(
  root: XmlElement,
  files: ReadonlySet<string> | undefined,
): Result<ScormStructure, readonly ScormFault[]> {
  const faults: ScormFault[] = [];
  const note: NoteScormFault = (rule, at, line) => {
    // Several items may launch the same resource: it is told once.
    const isTold = faults.some((one) => one.rule === rule && one.at === at && one.line === line);
    if (!isTold && faults.length < mostFaults) faults.push({ rule, at: at.slice(0, 200), line });
  };
  const kind = kindOf(root);
  const organization = organizationOf(root);
  if (!files) note("filesMissing", "imsmanifest.xml", root.line);
  if (!kind) note("versionUnknown", `<schemaversion>`, root.line);
  if (!organization) note("organizationMissing", "<organizations>", root.line);
  if (!files || !kind || !organization) return err(faults);
  const reading = readingOf(root, kind, files, note);
  const { control } = readItems(reading, organization);
  if (reading.units.length === 0 && faults.length === 0)
    note("nothingToLaunch", attributeNamed(organization, "identifier") ?? "", organization.line);
  if (faults.length > 0) return err(faults);
  const title = childText(organization, "title") ?? childText(reading.firstItem, "title") ?? "SCORM";
  return ok({
    kind,
    publisherId: attributeNamed(root, "identifier") ?? "",
    title: [{ language: undefined, text: title }],
    description: [],
    control,
    units: reading.units,
    blocks: reading.blocks,
    notFollowed: [...reading.notFollowed].toSorted(),
  });
}

function readingOf(
  root: XmlElement,
  kind: ScormKind,
  files: ReadonlySet<string>,
  note: NoteScormFault,
): ScormReading & { readonly firstItem: XmlElement | undefined } {
  const resources = childNamed(root, "resources");
  const base = [root, resources].map((one) => attributeNamed(one, "base") ?? "").join("");
  const byId = new Map<string, XmlElement>();
  for (const resource of childrenNamed(resources, "resource")) {
    const id = attributeNamed(resource, "identifier") ?? "";
    if (id === "") note("identifierMissing", "<resource>", resource.line);
    else if (byId.has(id)) note("identifierDuplicate", id, resource.line);
    byId.set(id, resource);
  }
  const shared = childrenNamed(childNamed(root, "sequencingCollection"), "sequencing").map(
    (one) => [attributeNamed(one, "ID") ?? "", one] as const,
  );
  return {
    kind,
    files,
    note,
    base,
    resources: byId,
    sequencing: (around) => sequencingOf(around, new Map(shared), kind),
    ids: new Set(),
    units: [],
    blocks: [],
    notFollowed: new Set(childNamed(root, "manifest") ? (["subManifests"] as const) : []),
    firstItem: childNamed(organizationOf(root), "item"),
  };
}

function organizationOf(root: XmlElement): XmlElement | undefined {
  const around = childNamed(root, "organizations");
  const all = childrenNamed(around, "organization");
  const wanted = attributeNamed(around, "default");
  return all.find((one) => attributeNamed(one, "identifier") === wanted) ?? all[0];
}

/** By what the package says (`schemaversion`), else by the namespace of ADL's additions. */
function kindOf(root: XmlElement): ScormKind | undefined {
  const version = childText(childNamed(root, "metadata"), "schemaversion") ?? "";
  if (/^1\.[12]$/.test(version)) return "scorm12";
  if (/^(?:2004|CAM 1\.3)/i.test(version)) return "scorm2004";
  if (mentions(root, "adlcp_v1p3")) return "scorm2004";
  return mentions(root, "adlcp_rootv1p2") ? "scorm12" : undefined;
}

function mentions(element: XmlElement, namespace: string): boolean {
  return (
    element.namespace.includes(namespace) ||
    [...element.attributes.keys()].some((key) => key.startsWith("{") && key.includes(namespace)) ||
    element.children.some((child) => mentions(child, namespace))
  );
}
