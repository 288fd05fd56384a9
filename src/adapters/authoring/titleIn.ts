import { isMap, parseDocument } from "yaml";
import type { WorkFiles, WorkKind } from "../../domain/authoring/ownWork.ts";
import { openFront } from "./courseFront.ts";

/** What a draft calls itself in Swedish; undefined where that cannot be read. */
export function titleIn(kind: WorkKind, files: WorkFiles): string | undefined {
  const title =
    kind === "course"
      ? openFront(files["sv.md"] ?? "")?.document.get("title")
      : titleInManifest(files["dialogue.yaml"] ?? "");
  const written = typeof title === "string" ? title.replaceAll(/\s+/g, " ").trim() : "";
  return written === "" ? undefined : written;
}

function titleInManifest(text: string): unknown {
  const document = parseDocument(text, { prettyErrors: false });
  return isMap(document.contents) ? document.getIn(["title", "sv"]) : undefined;
}
