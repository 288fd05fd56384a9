/** An element of a manifest: read without entities, and with its namespaces resolved. */
export interface XmlElement {
  readonly namespace: string;
  /** Without prefix. */
  readonly name: string;
  /** By name; those of a namespace as "{namespace}name". */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** All text directly in it. */
  readonly text: string;
  /** Where it begins, counted from 1. */
  readonly line: number;
}
