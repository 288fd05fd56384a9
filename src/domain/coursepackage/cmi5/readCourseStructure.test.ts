import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { structureOf, unitOf } from "../../../../test/coursepackage/tinyCourse.ts";
import { readXml } from "../../../adapters/coursepackage/readXml.ts";
import { readCourseStructure } from "./readCourseStructure.ts";

const files = new Set(["start.html", "två ord.html"]);

function read(xml: string, known: ReadonlySet<string> | undefined = files) {
  const root = readXml(xml);
  assert.ok(root.ok);
  return readCourseStructure(root.value, known);
}

function faultsOf(xml: string, known: ReadonlySet<string> | undefined = files) {
  const structure = read(xml, known);
  return structure.ok ? [] : structure.error.map(({ rule, at }) => `${rule} ${at}`);
}

const block = (id: string, members: string) =>
  `<block id="${id}"><title><langstring>B</langstring></title><description><langstring>B</langstring></description>${members}</block>`;

describe("a course structure of cmi5", () => {
  it("is read with its units, blocks and what each unit asks for", () => {
    const structure = read(
      structureOf(
        unitOf() +
          block(
            "https://example.org/block",
            unitOf({
              id: "https://example.org/au/2",
              url: "https://elsewhere.example/a?b=c",
              attributes: 'moveOn="CompletedOrPassed" masteryScore="0.8" launchMethod="OwnWindow"',
              after: "<launchParameters> a=1 </launchParameters><entitlementKey>key</entitlementKey>",
            }),
          ),
      ),
    );
    assert.ok(structure.ok);
    const { units, blocks, title, publisherId } = structure.value;
    assert.equal(publisherId, "https://example.org/course");
    assert.deepEqual(title[0], { language: "sv", text: "Samtal som leder framåt" });
    assert.equal(blocks[0]?.publisherId, "https://example.org/block");
    assert.deepEqual(
      units.map(({ url, moveOn, masteryScore, launchMethod, within }) => [
        url,
        moveOn,
        masteryScore,
        launchMethod,
        within,
      ]),
      [
        ["start.html", "NotApplicable", undefined, "AnyWindow", undefined],
        ["https://elsewhere.example/a?b=c", "CompletedOrPassed", 0.8, "OwnWindow", 0],
      ],
    );
    assert.deepEqual([units[1]?.launchParameters, units[1]?.entitlementKey], ["a=1", "key"]);
  });

  it("may hold what a vendor has added in a namespace of its own", () => {
    assert.deepEqual(faultsOf(structureOf(unitOf({ after: '<x:own xmlns:x="urn:vendor"/>' }))), []);
  });

  it("has ids that are IRIs and stand once among their kind", () => {
    assert.deepEqual(faultsOf(structureOf(unitOf({ id: "1" }))), ["idNotIri 1"]);
    assert.deepEqual(faultsOf(structureOf(unitOf(), "a course")), ["idNotIri a course"]);
    assert.deepEqual(faultsOf(structureOf(unitOf() + unitOf())), ["unitDuplicate https://example.org/au/1"]);
    const twice = block("urn:b", unitOf()) + block("urn:b", unitOf({ id: "urn:2" }));
    assert.deepEqual(faultsOf(structureOf(twice)), ["blockDuplicate urn:b"]);
    const objective =
      '<objective id="urn:o"><title><langstring>O</langstring></title><description><langstring>O</langstring></description></objective>';
    assert.deepEqual(faultsOf(structureOf(`<objectives>${objective}${objective}</objectives>${unitOf()}`)), [
      "objectiveDuplicate urn:o",
    ]);
  });

  it("follows the schema: what must be there is, in its order, and nothing else", () => {
    assert.deepEqual(faultsOf(structureOf("")), ["elementMissing <courseStructure>: <au> / <block>"]);
    assert.deepEqual(faultsOf(structureOf(unitOf({ after: "<url>start.html</url>" }))), [
      "elementMisplaced <url>",
    ]);
    assert.deepEqual(faultsOf(structureOf(unitOf({ after: "<own/>" }))), ["elementMisplaced <own>"]);
    assert.deepEqual(faultsOf(structureOf(unitOf({ attributes: 'moveOn="Sometime"' }))), [
      'valueUnknown moveOn="Sometime"',
    ]);
    for (const score of ["1.1", "-0.1", "1e-1", "half"])
      assert.deepEqual(faultsOf(structureOf(unitOf({ attributes: `masteryScore="${score}"` }))), [
        `scoreOutside ${score}`,
      ]);
  });

  it("has addresses that a browser opens, of files that are in the package", () => {
    assert.deepEqual(faultsOf(structureOf(unitOf({ url: "tv%C3%A5%20ord.html?a=b#c" }))), []);
    assert.deepEqual(faultsOf(structureOf(unitOf({ url: "missing.html" }))), ["fileMissing missing.html"]);
    assert.deepEqual(faultsOf(structureOf(unitOf({ url: "http://example.com index.html" }))), [
      "urlInvalid http://example.com index.html",
    ]);
    assert.deepEqual(faultsOf(structureOf(unitOf({ url: "javascript:alert(1)" }))), [
      "urlScheme javascript:alert(1)",
    ]);
    assert.deepEqual(faultsOf(structureOf(unitOf({ url: "start.html?endpoint=x" }))), [
      "parameterCollides start.html?endpoint=x",
    ]);
  });

  it("without files around it has full addresses alone", () => {
    const alone = (url: string) => {
      const root = readXml(structureOf(unitOf({ url })));
      assert.ok(root.ok);
      return readCourseStructure(root.value, undefined).ok;
    };
    assert.equal(alone("start.html"), false);
    assert.equal(alone("/start.html"), false);
    assert.equal(alone("https://elsewhere.example/start.html"), true);
  });
});
