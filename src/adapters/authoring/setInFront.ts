import { isScalar, isSeq, type Document } from "yaml";
import { oneLine } from "./frontValues.ts";

/** Writes a value where it says something else than what stands there, with its comment and its quotes kept. */
export function setInFront(document: Document, key: string, value: string | number | undefined): void {
  const node: unknown = document.get(key, true);
  const current = isScalar(node) ? node.value : undefined;
  if (value === undefined) document.delete(key);
  else if (current === value || (typeof current === "string" && oneLine(current) === value)) return;
  else if (!isScalar(node)) document.set(key, value);
  else {
    if (typeof current !== typeof value) delete node.type;
    delete node.tag;
    node.value = value;
  }
}

/** Writes a list where it holds something else than what stands there; what stays keeps its comments. */
export function setListInFront(
  document: Document,
  key: string,
  texts: readonly string[],
  isShort: boolean,
): void {
  const node: unknown = document.get(key, true);
  const items = isSeq(node) ? node.items : [];
  const found = texts.map((text) => items.find((item) => isScalar(item) && isText(item.value, text)));
  if (items.length === texts.length && found.every((item, index) => item === items[index])) return;
  if (isSeq(node)) {
    node.items = texts.map((text, index) => found[index] ?? document.createNode(text));
    if (!isShort) node.flow = false;
    return;
  }
  document.set(key, document.createNode(texts, { flow: isShort }));
}

function isText(value: unknown, text: string): boolean {
  return typeof value === "string" && oneLine(value) === text;
}
