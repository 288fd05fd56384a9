import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { actThings, actVerbs, type ActThingKind, type ActVerb } from "./act.ts";
import { actToStatement } from "./actToStatement.ts";
import { checkStatement } from "./checkStatement.ts";
import { uuidOfHash } from "./uuidOfHash.ts";

const told = {
  id: "0d5cf0a4-4a3d-8a7e-9c07-2f4f5f0a9b11",
  home: "https://ledstjarna.norrvik.example",
  account: "5f0a9b11-4a3d-4a7e-9c07-2f4f5f0a9b11",
  at: new Date("2026-11-23T08:00:00Z"),
};

describe("what happens, as a statement", () => {
  it("names the installation, the thing and the time, and an account that is nobody's name", () => {
    const statement = actToStatement(
      {
        key: ["e", "step", "2"],
        verb: "completed",
        object: { kind: "step", id: "listening/2", name: { sv: "Steg två", en: "Step two" } },
        within: { kind: "course", id: "listening" },
        trains: [{ kind: "competency", id: "norrvik/listening" }],
        result: { completion: true, extensions: { progress: 40 } },
        registration: "1b0c52aa-4a3d-4a7e-9c07-2f4f5f0a9b11",
        version: "1.0",
      },
      told,
    );
    assert.deepEqual(statement, {
      id: told.id,
      actor: { objectType: "Agent", account: { homePage: told.home, name: told.account } },
      verb: { id: "http://adlnet.gov/expapi/verbs/completed", display: { en: "completed" } },
      object: {
        objectType: "Activity",
        id: "https://ledstjarna.norrvik.example/xapi/step/listening/2",
        definition: {
          type: "http://adlnet.gov/expapi/activities/lesson",
          name: { sv: "Steg två", en: "Step two" },
        },
      },
      result: { completion: true, extensions: { "https://ledstjarna.example/xapi/extensions/progress": 40 } },
      context: {
        registration: "1b0c52aa-4a3d-4a7e-9c07-2f4f5f0a9b11",
        revision: "1.0",
        contextActivities: {
          parent: [
            {
              objectType: "Activity",
              id: "https://ledstjarna.norrvik.example/xapi/course/listening",
              definition: { type: "http://adlnet.gov/expapi/activities/course" },
            },
          ],
          other: [
            {
              objectType: "Activity",
              id: "https://ledstjarna.norrvik.example/xapi/competency/norrvik/listening",
              definition: { type: "http://adlnet.gov/expapi/activities/objective" },
            },
          ],
        },
      },
      timestamp: "2026-11-23T08:00:00.000Z",
    });
  });

  it("is what xAPI 2.0 asks of a statement, whatever the verb and the thing", () => {
    for (const verb of Object.keys(actVerbs) as ActVerb[])
      // the keys of a constant
      for (const kind of Object.keys(actThings) as ActThingKind[]) {
        const statement = actToStatement({ key: [], verb, object: { kind, id: "a b" } }, told);
        assert.equal(checkStatement("2.0.0")(statement, "it"), undefined, `${verb} ${kind}`);
      }
  });

  it("has an id that is a UUID of version 8, the same for the same sum", () => {
    assert.equal(
      uuidOfHash("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      "ba7816bf-8f01-8fea-8141-40de5dae2223",
    );
  });
});
