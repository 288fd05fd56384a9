import type { LanguageText } from "../languageText.ts";
import type { XmlElement } from "../xmlElement.ts";
import { cmi5Children } from "./checkSequence.ts";
import { isIri } from "./isIri.ts";
import type { NoteFault } from "./structureFault.ts";

/** The id that the publisher gave an element: an IRI (cmi5 3 and 13.1). Empty when there is none. */
export function publisherId(element: XmlElement, note: NoteFault): string {
  const id = element.attributes.get("id")?.trim() ?? "";
  if (id === "") note("idMissing", `<${element.name}>`, element.line);
  else if (!isIri(id)) note("idNotIri", id, element.line);
  return id;
}

/** The texts of a title or a description; white space around them is removed (cmi5 13.1). */
export function readTexts(element: XmlElement, name: string, note: NoteFault): readonly LanguageText[] {
  const around = cmi5Children(element).find((child) => child.name === name);
  if (!around) return []; // told by the sequence
  const strings = cmi5Children(around).filter((child) => child.name === "langstring");
  if (strings.length === 0) note("textMissing", `<${name}>`, around.line);
  return strings.map(({ attributes, text }) => ({
    language: attributes.get("lang")?.trim(),
    text: text.trim(),
  }));
}
