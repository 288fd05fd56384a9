import { zipOf, type ZipEntry } from "./zipOf.ts";

interface TinyUnit {
  readonly id?: string;
  readonly url?: string;
  readonly attributes?: string;
  /** Elements after the address. */
  readonly after?: string;
}

const text = (name: string, words: string) =>
  `<${name}><langstring lang="sv">${words}</langstring><langstring lang="en">In English: ${words}</langstring></${name}>`;

export const unitOf = ({
  id = "https://example.org/au/1",
  url = "start.html",
  attributes = "",
  after = "",
}: TinyUnit = {}) =>
  `<au id="${id}" ${attributes}>${text("title", "Lyssna")}${text("description", "Om att lyssna")}<url> ${url} </url>${after}</au>`;

/** A course structure of cmi5 with whatever stands in it. */
export const structureOf = (members: string, course = "https://example.org/course") =>
  `<?xml version="1.0" encoding="utf-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
<course id="${course}">${text("title", "Samtal som leder framåt")}${text("description", "Två delar om samtal")}</course>
${members}
</courseStructure>`;

/** A package of cmi5 whose files are these and a page to start with. */
export const packageOf = (
  structure: string = structureOf(unitOf()),
  files: readonly ZipEntry[] = [],
): Buffer =>
  zipOf([
    { name: "cmi5.xml", content: structure },
    { name: "start.html", content: "<!doctype html><title>Lyssna</title>" },
    ...files,
  ]);
