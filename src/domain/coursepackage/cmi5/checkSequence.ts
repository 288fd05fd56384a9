import type { XmlElement } from "../xmlElement.ts";
import { cmi5Namespace } from "./courseStructure.ts";
import type { NoteFault } from "./structureFault.ts";

/** A place in a sequence of elements: which may stand there, and how often. */
export interface Slot {
  readonly names: readonly string[];
  readonly occurs: "once" | "perhaps" | "many";
}

export const once = (name: string): Slot => ({ names: [name], occurs: "once" });
export const perhaps = (name: string): Slot => ({ names: [name], occurs: "perhaps" });
export const many = (...names: readonly string[]): Slot => ({ names, occurs: "many" });

/** Children that belong to cmi5; elements of other namespaces are a vendor's own and are passed over (cmi5 13.1.5). */
export function cmi5Children(element: XmlElement): readonly XmlElement[] {
  return element.children.filter(({ namespace }) => namespace === cmi5Namespace);
}

/** Holds the children of an element to a sequence, as the schema has it (CourseStructure.xsd, cmi5 14.0). */
export function checkSequence(element: XmlElement, slots: readonly Slot[], note: NoteFault): void {
  let slot = 0;
  const counts = slots.map(() => 0);
  for (const child of cmi5Children(element)) {
    const found = slots.findIndex(({ names }) => names.includes(child.name));
    const isSecond = found >= 0 && slots[found]?.occurs !== "many" && counts[found] === 1;
    if (found < slot || isSecond) note("elementMisplaced", `<${child.name}>`, child.line);
    else {
      slot = found;
      counts[found] = (counts[found] ?? 0) + 1;
    }
  }
  for (const [place, { names, occurs }] of slots.entries())
    if (occurs !== "perhaps" && counts[place] === 0)
      note("elementMissing", `<${element.name}>: <${names.join("> / <")}>`, element.line);
}
