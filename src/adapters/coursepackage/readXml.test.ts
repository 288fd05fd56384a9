import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readXml } from "./readXml.ts";

describe("a manifest as XML", () => {
  it("is read with namespaces, attributes, text and lines", () => {
    const read = readXml(
      '<a xmlns="urn:x" xmlns:y="urn:y"\n b="1" y:c="2"><y:d>&amp;<![CDATA[ <e> ]]></y:d></a>',
    );
    assert.ok(read.ok);
    const { name, namespace, attributes, children, line } = read.value;
    assert.deepEqual([name, namespace, line], ["a", "urn:x", 2]);
    assert.deepEqual([attributes.get("b"), attributes.get("{urn:y}c")], ["1", "2"]);
    assert.deepEqual(
      children.map((one) => [one.name, one.namespace, one.text]),
      [["d", "urn:y", "& <e> "]],
    );
  });

  it("is refused with any document type, before an entity could be expanded or fetched", () => {
    const laughs = '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;">]>\n<a>&c;</a>';
    assert.deepEqual(readXml(laughs), { ok: false, error: { kind: "doctype", line: 1 } });
    assert.deepEqual(readXml('<!DOCTYPE a SYSTEM "file:///etc/passwd">\n<a/>'), {
      ok: false,
      error: { kind: "doctype", line: 1 },
    });
  });

  it("is refused when it is not well-formed, or without end deep", () => {
    assert.deepEqual(readXml("<a>\n<b></a>"), { ok: false, error: { kind: "notXml", line: 2 } });
    assert.equal(readXml("<a>&c;</a>").ok, false);
    assert.equal(readXml("").ok, false);
    assert.equal(readXml(`${"<a>".repeat(101)}${"</a>".repeat(101)}`).ok, false);
  });
});
