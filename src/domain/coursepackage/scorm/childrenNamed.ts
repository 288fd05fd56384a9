import type { XmlElement } from "../xmlElement.ts";

/**
 * Children by name. Namespaces are passed over: packages of all years write those of IMS and ADL in their own way, and
 * no two elements that are read here share a name.
 */
export function childrenNamed(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name.toLowerCase() === name.toLowerCase()) ?? [];
}

export function childNamed(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return childrenNamed(element, name)[0];
}

/** The text of a child; undefined where there is none, or it is empty. */
export function childText(element: XmlElement | undefined, name: string): string | undefined {
  const text = childNamed(element, name)?.text.trim();
  return text === "" ? undefined : text;
}

/** An attribute by name, whatever its namespace and its capitals: `adlcp:scormtype` is `adlcp:scormType` in 2004. */
export function attributeNamed(element: XmlElement | undefined, name: string): string | undefined {
  for (const [key, value] of element?.attributes ?? [])
    if (key.replace(/^\{.*\}/, "").toLowerCase() === name.toLowerCase()) return value.trim();
  return undefined;
}

/** A truth value of XML Schema; otherwise what holds where nothing is said. */
export function isTold(element: XmlElement | undefined, name: string, otherwise: boolean): boolean {
  const text = attributeNamed(element, name);
  if (text === undefined) return otherwise;
  return text === "true" || text === "1";
}
