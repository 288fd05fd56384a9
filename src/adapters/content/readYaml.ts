import { LineCounter, isNode, parseDocument } from "yaml";
import type { Document } from "yaml";
import { err, ok } from "../../domain/shared/result.ts";
import type { Result } from "../../domain/shared/result.ts";
import type { ContentPath, ContentProblem } from "./contentProblem.ts";

/** A content file as it was written: what it says, and on which line each part stands. */
export interface YamlSource {
  readonly file: string;
  readonly value: unknown;
  /** The line of a value, or of the nearest thing around it when the value is missing. */
  readonly lineOf: (path: ContentPath) => number;
}

/** Reads YAML 1.2. Everything that is not YAML is told at once, with its lines. */
export function readYaml(file: string, text: string): Result<YamlSource, readonly ContentProblem[]> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    return err(
      document.errors.map(({ pos, message }) => ({
        file,
        line: lines.linePos(pos[0]).line,
        message,
        said: ["notYaml", message],
      })),
    );
  }
  const value = toValues(document);
  if (!value.ok) return err([{ file, line: 1, message: value.error, said: ["notYaml", value.error] }]);
  return ok({ file, value: value.value, lineOf: (path) => lines.linePos(offsetOf(document, path)).line });
}

/** The library refuses a file whose aliases would unfold to very much, by throwing. */
function toValues(document: Document): Result<unknown, string> {
  try {
    return ok(document.toJS() as unknown); // nothing is known of it yet
  } catch (fault) {
    return err(fault instanceof Error ? fault.message : String(fault));
  }
}

function offsetOf(document: Document, path: ContentPath): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
