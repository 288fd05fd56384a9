import { isMap, parseDocument } from "yaml";
import type { WorkFiles, WorkKind } from "../../domain/authoring/ownWork.ts";
import { frontToText, openFront } from "./courseFront.ts";

/** The files with a name that somebody has given them in Swedish; a dialogue must have one in English as well. */
export function nameFiles(kind: WorkKind, files: WorkFiles, title: string): WorkFiles {
  return kind === "course" ? nameCourse(files, title) : nameDialogue(files, title);
}

function nameCourse(files: WorkFiles, title: string): WorkFiles {
  const front = openFront(files["sv.md"] ?? "");
  if (!front) return files;
  front.document.set("title", title);
  return { ...files, "sv.md": frontToText(front) };
}

function nameDialogue(files: WorkFiles, title: string): WorkFiles {
  const document = parseDocument(files["dialogue.yaml"] ?? "", { prettyErrors: false });
  if (document.errors.length > 0 || !isMap(document.contents)) return files;
  document.setIn(["title", "sv"], title);
  document.setIn(["title", "en"], title);
  return { ...files, "dialogue.yaml": document.toString({ lineWidth: 0 }) };
}
