import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import {
  askAs,
  judged,
  openCourseSite,
  verbsOf,
  type CourseSite,
} from "../../../test/coursepackage/courseSite.ts";
import type { TestSite } from "../../../test/web/openTestSite.ts";
import { makeCredential } from "../../usecases/lrs/makeCredential.ts";

describe("what a unit of cmi5 tells, and who reads it:", () => {
  let course: CourseSite;
  let site: TestSite;

  before(async () => {
    course = await openCourseSite();
    ({ site } = course);
  });
  after(() => course.close());

  const bringIn: CourseSite["bringIn"] = (...wish) => course.bringIn(...wish);
  const launch: CourseSite["launch"] = (...wish) => course.launch(...wish);

  it("is read by programs with keys only where the organisation has decided so", async () => {
    const { needs, tenant } = site.world;
    const { key, secret } = await makeCredential(needs)(tenant, { name: "Program", scopes: ["all/read"] });
    const read = (registration: string) =>
      verbsOf(
        site.get(`/xapi/statements?registration=${registration}`, {
          headers: {
            authorization: `Basic ${Buffer.from(`${key}:${secret}`).toString("base64")}`,
            "x-experience-api-version": "1.0.3",
          },
        }),
      );
    const [hidden, open] = [await launch(await bringIn()), await launch(await bringIn(judged, "yes"))];
    assert.equal(await hidden.tell(hidden.statement("initialized")), 200);
    assert.equal(await open.tell(open.statement("initialized")), 200);
    assert.deepEqual(await read(hidden.registration), []);
    assert.deepEqual(await read(open.registration), ["initialized", "launched"]);
    assert.equal(
      (
        await site.content(`/xapi/statements`, {
          headers: {
            authorization: `Basic ${Buffer.from(`${key}:${secret}`).toString("base64")}`,
            "x-experience-api-version": "1.0.3",
          },
        })
      ).status,
      401,
    );
  });

  it("reads no statement of others, though the record is shared", async () => {
    const path = await bringIn(judged, "yes");
    const [mine, theirs] = [
      await launch(path),
      await launch(path, await site.signIn(await site.world.addActor())),
    ];
    const told = theirs.statement("initialized");
    assert.equal(await theirs.tell(told), 200);
    const statementId = String(told["id"]);
    assert.equal((await askAs(theirs, "/statements", { statementId })).status, 200);
    assert.equal((await askAs(mine, "/statements", { statementId })).status, 404);
    assert.deepEqual(await verbsOf(askAs(mine, "/statements", {})), ["launched"]);
    assert.equal((await askAs(mine, "/statements", { registration: theirs.registration })).status, 403);
    const page = Buffer.from(JSON.stringify(["limit=1", Date.now() + 1000, 0])).toString("base64url");
    assert.equal((await mine.ask(`/statements/more/${page}`)).status, 403);
  });

  it("may lie elsewhere: it is let in by its key, from any origin, without cookies", async () => {
    const asked = await site.content("/xapi/statements", {
      method: "OPTIONS",
      headers: { origin: "https://supplier.example", "access-control-request-method": "PUT" },
    });
    assert.equal(asked.headers.get("access-control-allow-origin"), "*");
    assert.equal(asked.headers.get("access-control-allow-credentials"), null);
  });
});
