import { isMap, parseDocument, visit, type Document } from "yaml";
import { splitFrontMatter } from "../content/splitFrontMatter.ts";

/** A course file whose front matter can be changed with its comments and its unknown keys kept. */
export interface CourseFront {
  readonly document: Document;
  /** What stands below the second line of ---. */
  readonly body: string;
}

/** @returns undefined where it cannot be read, or where one value refers to another, which would change with it */
export function openFront(text: string): CourseFront | undefined {
  const split = splitFrontMatter("", text);
  if (!split.ok) return undefined;
  const document: Document = parseDocument(split.value.front, { prettyErrors: false });
  let refers = false;
  visit(document, { Alias: () => void (refers = true) });
  if (document.errors.length > 0 || !isMap(document.contents) || refers) return undefined;
  return { document, body: split.value.lines.join("\n") };
}

export function frontToText({ document, body }: CourseFront): string {
  // A line of --- or ... of YAML's own would end the front matter before its end.
  if (document.directives) Object.assign(document.directives, { docStart: null, docEnd: false });
  const front = document.toString({ lineWidth: 0, flowCollectionPadding: false, directives: false });
  return `---\n${front.replace(/^\n+/, "")}---\n${body}`;
}
