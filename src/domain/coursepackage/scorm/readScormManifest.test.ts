import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readXml } from "../../../adapters/coursepackage/readXml.ts";
import { itemOf, manifest12, manifest2004, resourceOf } from "../../../../test/coursepackage/tinyScorm.ts";
import { readScormManifest } from "./readScormManifest.ts";

const files = new Set(["start.html", "mapp/del två.html"]);

function read(text: string, has: ReadonlySet<string> | undefined = files) {
  const xml = readXml(text);
  assert.ok(xml.ok);
  return readScormManifest(xml.value, has);
}
function structureOf(text: string) {
  const done = read(text);
  assert.ok(done.ok, JSON.stringify(done));
  return done.value;
}
function rulesOf(text: string, has?: ReadonlySet<string>) {
  const done = read(text, has);
  assert.ok(!done.ok);
  return done.error.map(({ rule, at, line }) => [rule, at, line]);
}

describe("the manifest of a SCORM package", () => {
  it("of 1.2 is read with its items, mastery score, time and launch data", () => {
    const told =
      "<adlcp:masteryscore>80</adlcp:masteryscore><adlcp:maxtimeallowed>00:30:00</adlcp:maxtimeallowed>" +
      "<adlcp:timelimitaction>exit,message</adlcp:timelimitaction><adlcp:datafromlms>x=1</adlcp:datafromlms>";
    const { kind, title, units } = structureOf(manifest12(itemOf("a", told)));
    assert.deepEqual([kind, title[0]?.text, units.length], ["scorm12", "Samtal", 1]);
    const { url, speaks, masteryScore, maxTimeAllowed, timeLimitAction, launchData } = units[0]!;
    assert.deepEqual([url, speaks, masteryScore], ["start.html", true, 80]);
    assert.deepEqual([maxTimeAllowed, timeLimitAction, launchData], ["00:30:00", "exit,message", "x=1"]);
  });

  it("of 2004 is read with its tree, control modes, thresholds and objectives", () => {
    const sequencing =
      '<imsss:sequencing><imsss:controlMode flow="true" choice="false" forwardOnly="true"/></imsss:sequencing>';
    const own =
      '<adlcp:completionThreshold completedByMeasure="true" minProgressMeasure="0.75"/>' +
      '<imsss:sequencing IDRef="s"><imsss:objectives><imsss:primaryObjective objectiveID="p" satisfiedByMeasure="true">' +
      "<imsss:minNormalizedMeasure>0.6</imsss:minNormalizedMeasure></imsss:primaryObjective>" +
      '<imsss:objective objectiveID="q"/></imsss:objectives></imsss:sequencing>';
    const shared =
      '<imsss:sequencingCollection><imsss:sequencing ID="s"><imsss:deliveryControls completionSetByContent="true" tracked="false"/></imsss:sequencing></imsss:sequencingCollection>';
    const items = `<item identifier="g"><title>Grupp</title>${itemOf("a", own)}${sequencing}</item>${itemOf("b", "", 'isvisible="false" parameters="?del=2"')}`;
    const resources = resourceOf("a") + resourceOf("b", "mapp/del%20tv%C3%A5.html#x", "asset");
    const structure = structureOf(manifest2004(items, resources, "", shared));
    assert.deepEqual(structure.control, { choice: true, flow: false, forwardOnly: false });
    assert.deepEqual(structure.blocks[0]?.control, { choice: false, flow: true, forwardOnly: true });
    const [first, second] = structure.units;
    assert.deepEqual([first?.within, first?.masteryScore, first?.completionThreshold], [0, 0.6, 0.75]);
    assert.deepEqual([first?.isTracked, first?.completionSetByContent], [false, true]);
    assert.deepEqual(first?.objectives, ["p", "q"]);
    assert.deepEqual(
      [second?.url, second?.speaks, second?.isVisible, second?.within],
      ["mapp/del%20tv%C3%A5.html?del=2#x", false, false, undefined],
    );
  });

  it("tells what it asks for that is not followed", () => {
    const rules =
      '<imsss:sequencing><imsss:sequencingRules><imsss:preConditionRule/></imsss:sequencingRules><imsss:limitConditions attemptLimit="1"/></imsss:sequencing>';
    assert.deepEqual(structureOf(manifest2004(itemOf("a", rules))).notFollowed, [
      "limits",
      "sequencingRules",
    ]);
    const needed = "<adlcp:prerequisites>a</adlcp:prerequisites>";
    assert.deepEqual(structureOf(manifest12(itemOf("a", needed))).notFollowed, ["prerequisites"]);
  });

  it("is refused where nothing can be launched, each reason with its line", () => {
    const group = '<item identifier="g"><title>Tom</title></item>';
    assert.deepEqual(rulesOf(manifest12(group)), [["nothingToLaunch", "o", 4]]);
    assert.deepEqual(rulesOf(manifest12(itemOf("a"), "")), [["resourceMissing", "r-a", 5]]);
    assert.deepEqual(rulesOf(manifest12(itemOf("a"), resourceOf("a", ""))), [["nothingToLaunch", "r-a", 7]]);
    assert.deepEqual(rulesOf(manifest12(), new Set(["annan.html"])), [["fileMissing", "start.html", 7]]);
    assert.deepEqual(rulesOf(manifest12(itemOf("a"), resourceOf("a", "../start.html"))), [
      ["hrefOutside", "../start.html", 7],
    ]);
    assert.deepEqual(rulesOf(manifest12(itemOf("a"), resourceOf("a", "/start.html"))), [
      ["hrefOutside", "/start.html", 7],
    ]);
    assert.deepEqual(rulesOf(manifest12(itemOf("a"), resourceOf("a", "https://elsewhere.example/a"))), [
      ["hrefElsewhere", "https://elsewhere.example/a", 7],
    ]);
  });

  it("is refused for identifiers that stand twice or not at all, values outside, and no version", () => {
    assert.deepEqual(rulesOf(manifest12(itemOf("a") + itemOf("a"))), [["identifierDuplicate", "a", 5]]);
    assert.deepEqual(rulesOf(manifest12(itemOf("a"), resourceOf("a") + resourceOf("a"))), [
      ["identifierDuplicate", "r-a", 7],
    ]);
    assert.deepEqual(rulesOf(manifest12('<item identifierref="r-a"><title>A</title></item>')), [
      ["identifierMissing", "<item>", 5],
    ]);
    const high = "<adlcp:masteryscore>120</adlcp:masteryscore>";
    assert.deepEqual(rulesOf(manifest12(itemOf("a", high))), [["valueOutside", "120", 5]]);
    const bare = '<manifest identifier="m"><organizations/></manifest>';
    assert.deepEqual(rulesOf(bare), [
      ["versionUnknown", "<schemaversion>", 1],
      ["organizationMissing", "<organizations>", 1],
    ]);
  });

  it("is refused alone: what it launches lies beside it", () => {
    const xml = readXml(manifest12());
    assert.ok(xml.ok);
    assert.deepEqual(readScormManifest(xml.value, undefined), {
      ok: false,
      error: [{ rule: "filesMissing", at: "imsmanifest.xml", line: 2 }],
    });
  });
});
