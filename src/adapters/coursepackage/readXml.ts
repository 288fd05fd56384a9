import { SaxesParser, type SaxesTagNS } from "saxes";
import type { XmlElement } from "../../domain/coursepackage/xmlElement.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";

/** Why a text cannot be read as a manifest. */
export interface XmlFault {
  readonly kind: "doctype" | "notXml";
  readonly line: number;
}

/** Elements within each other: a manifest has some ten. */
const deepest = 100;

/**
 * Reads a manifest as elements. A document type is refused whole, and with it every entity but XML's own five: there is
 * nothing to expand, and nothing is fetched.
 */
export function readXml(text: string): Result<XmlElement, XmlFault> {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const open: Building[] = [];
  let root: XmlElement | undefined;
  const stop = (kind: XmlFault["kind"]): never => {
    throw new XmlStop({ kind, line: parser.line });
  };
  parser.on("doctype", () => stop("doctype"));
  parser.on("error", () => stop("notXml"));
  parser.on("opentag", (tag) => {
    if (open.length >= deepest) stop("notXml");
    const element = build(tag, parser.line);
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  const add = (part: string) => {
    const element = open.at(-1);
    if (element) element.text += part;
  };
  parser.on("text", add);
  parser.on("cdata", add);
  parser.on("closetag", () => void open.pop());
  try {
    parser.write(text).close();
  } catch (error) {
    if (error instanceof XmlStop) return err(error.fault);
    throw error;
  }
  return root ? ok(root) : err({ kind: "notXml", line: 1 });
}

/** Ends the parser where it stands; caught where the reading began and made a value there. */
class XmlStop extends Error {
  readonly fault: XmlFault;

  constructor(fault: XmlFault) {
    super(fault.kind);
    this.fault = fault;
  }
}

interface Building extends XmlElement {
  text: string;
  readonly children: Building[];
}

function build({ uri, local, attributes }: SaxesTagNS, line: number): Building {
  const named = Object.values(attributes).map(
    (one) => [one.uri === "" ? one.local : `{${one.uri}}${one.local}`, one.value] as const,
  );
  return { namespace: uri, name: local, attributes: new Map(named), children: [], text: "", line };
}
