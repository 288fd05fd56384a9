import type { XmlElement } from "../xmlElement.ts";
import { attributeNamed, childNamed, childrenNamed, childText, isTold } from "./childrenNamed.ts";
import type { NoteScormFault } from "./scormFault.ts";
import type { NotFollowed, ScormBlock, ScormKind, ScormUnit } from "./scormStructure.ts";
import type { Sequencing } from "./sequencingOf.ts";
import { unitAddress } from "./unitAddress.ts";

/** What is gathered while a manifest is read. */
export interface ScormReading {
  readonly kind: ScormKind;
  readonly files: ReadonlySet<string>;
  readonly note: NoteScormFault;
  /** What `xml:base` says of all resources. */
  readonly base: string;
  readonly resources: ReadonlyMap<string, XmlElement>;
  readonly sequencing: (around: XmlElement) => Sequencing;
  /** Identifiers of items that have been met. */
  readonly ids: Set<string>;
  readonly units: ScormUnit[];
  readonly blocks: ScormBlock[];
  readonly notFollowed: Set<NotFollowed>;
}

/** Reads the items of an organisation in the order of the tree. @returns what is said of the organisation itself */
export function readItems(reading: ScormReading, organization: XmlElement): Sequencing {
  const own = reading.sequencing(organization);
  for (const what of own.notFollowed) reading.notFollowed.add(what);
  for (const item of childrenNamed(organization, "item")) readItem(reading, item, undefined);
  return own;
}

function readItem(reading: ScormReading, item: XmlElement, within: number | undefined): void {
  const { note, ids, units, blocks, notFollowed } = reading;
  const id = attributeNamed(item, "identifier") ?? "";
  if (id === "") note("identifierMissing", "<item>", item.line);
  else if (ids.has(id)) note("identifierDuplicate", id, item.line);
  ids.add(id);
  const sequencing = reading.sequencing(item);
  for (const what of sequencing.notFollowed) notFollowed.add(what);
  if (childText(item, "prerequisites") !== undefined) notFollowed.add("prerequisites");
  const title = [{ language: undefined, text: childText(item, "title") ?? id }];
  const launches = (attributeNamed(item, "identifierref") ?? "") !== "";
  const unit = launches ? readUnit(reading, item, sequencing) : undefined;
  if (unit) units.push({ ...unit, publisherId: id, title, within });
  const members = childrenNamed(item, "item");
  if (members.length === 0) return;
  const place = blocks.push({ publisherId: id, title, within, control: sequencing.control }) - 1;
  for (const member of members) readItem(reading, member, place);
}

function readUnit(
  { kind, files, note, base, resources }: ScormReading,
  item: XmlElement,
  sequencing: Sequencing,
): Omit<ScormUnit, "publisherId" | "title" | "within"> | undefined {
  const reference = attributeNamed(item, "identifierref") ?? "";
  const resource = resources.get(reference);
  if (!resource) return note("resourceMissing", reference, item.line);
  const href = attributeNamed(resource, "href") ?? "";
  if (href === "") return note("nothingToLaunch", reference, resource.line);
  const parameters = attributeNamed(item, "parameters") ?? "";
  const address = unitAddress(
    { base: base + (attributeNamed(resource, "base") ?? ""), href, parameters },
    files,
  );
  if (!address.ok) return note(address.error, href, resource.line);
  const threshold = childNamed(item, "completionThreshold");
  const number = (text: string | undefined, from: number, to: number) =>
    readNumber(text, from, to, (value) => note("valueOutside", value, item.line));
  return {
    url: address.value,
    speaks: attributeNamed(resource, "scormtype")?.toLowerCase() !== "asset",
    isVisible: isTold(item, "isvisible", true),
    masteryScore:
      kind === "scorm12"
        ? number(childText(item, "masteryscore"), 0, 100)
        : number(sequencing.minNormalizedMeasure, -1, 1),
    completionThreshold: isTold(threshold, "completedByMeasure", threshold?.text.trim() !== "")
      ? number(attributeNamed(threshold, "minProgressMeasure") ?? threshold?.text.trim(), 0, 1)
      : undefined,
    maxTimeAllowed: childText(item, "maxtimeallowed") ?? sequencing.maxTime,
    timeLimitAction: childText(item, "timelimitaction"),
    launchData: childText(item, "datafromlms"),
    isTracked: sequencing.isTracked,
    completionSetByContent: sequencing.completionSetByContent,
    objectives: sequencing.objectives,
  };
}

function readNumber(
  text: string | undefined,
  from: number,
  to: number,
  refuse: (value: string) => undefined,
): number | undefined {
  if (text === undefined || text === "") return undefined;
  const value = Number(text);
  if (value >= from && value <= to) return value;
  return refuse(text);
}
