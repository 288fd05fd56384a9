import { err, ok, type Result } from "../../shared/result.ts";
import type { XmlElement } from "../xmlElement.ts";
import { checkSequence, cmi5Children, many, once, perhaps } from "./checkSequence.ts";
import type { AssignableUnit, Block, CourseStructure } from "./courseStructure.ts";
import { publisherId, readTexts } from "./readTexts.ts";
import { readUnit } from "./readUnit.ts";
import type { NoteFault, StructureFault, StructureRule } from "./structureFault.ts";

/** Faults that are told of one manifest; whoever mends these sends it again. */
const mostFaults = 20;

/**
 * Reads a course structure and holds it to cmi5, 13 and 14.
 * @param files paths in the package; undefined where the manifest came without files
 */
export function readCourseStructure(
  root: XmlElement,
  files: ReadonlySet<string> | undefined,
): Result<CourseStructure, readonly StructureFault[]> {
  const faults: StructureFault[] = [];
  const note: NoteFault = (rule, at, line) => {
    if (faults.length < mostFaults) faults.push({ rule, at: at.slice(0, 200), line });
  };
  checkSequence(root, [once("course"), perhaps("objectives"), many("au", "block")], note);
  const course = cmi5Children(root).find(({ name }) => name === "course");
  if (!course) return err(faults);
  checkSequence(course, [once("title"), once("description")], note);
  const reading: Reading = { note, files, units: [], blocks: [], ids: new Map() };
  const id = unique(reading, "courseDuplicate", course);
  for (const one of cmi5Children(root)) if (one.name === "objectives") readObjectives(reading, one);
  readMembers(reading, root, undefined);
  const structure: CourseStructure = {
    kind: "cmi5",
    publisherId: id,
    title: readTexts(course, "title", note),
    description: readTexts(course, "description", note),
    units: reading.units,
    blocks: reading.blocks,
  };
  return faults.length > 0 ? err(faults) : ok(structure);
}

interface Reading {
  readonly note: NoteFault;
  readonly files: ReadonlySet<string> | undefined;
  readonly units: AssignableUnit[];
  readonly blocks: Block[];
  /** Ids that have been met, by the rule that says that they stand once. */
  readonly ids: Map<StructureRule, Set<string>>;
}

/** Reads units and blocks in the order of the manifest, blocks with what is within them. */
function readMembers(reading: Reading, around: XmlElement, within: number | undefined): void {
  const { note, files, units, blocks } = reading;
  for (const member of cmi5Children(around)) {
    if (member.name === "au") {
      const id = unique(reading, "unitDuplicate", member);
      units.push({ publisherId: id, within, ...readUnit(member, files, note) });
    } else if (member.name === "block") {
      const objectives = perhaps("objectives");
      checkSequence(member, [once("title"), once("description"), objectives, many("au", "block")], note);
      const place = blocks.push({
        publisherId: unique(reading, "blockDuplicate", member),
        title: readTexts(member, "title", note),
        description: readTexts(member, "description", note),
        within,
      });
      readMembers(reading, member, place - 1);
    }
  }
}

function readObjectives(reading: Reading, objectives: XmlElement): void {
  checkSequence(objectives, [many("objective")], reading.note);
  for (const objective of cmi5Children(objectives)) unique(reading, "objectiveDuplicate", objective);
}

/** The publisher's id of an element, which may stand once among its kind. */
function unique({ ids, note }: Reading, rule: StructureRule, element: XmlElement): string {
  const id = publisherId(element, note);
  const met = ids.get(rule) ?? new Set();
  if (id !== "" && met.has(id)) note(rule, id, element.line);
  ids.set(rule, met.add(id));
  return id;
}
