import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { engines } from "../../../../test/database/engines.ts";
import { openWorld, type World } from "../../../../test/database/world.ts";
import { openSite, visitAs, type Visit } from "../../../../test/web/visitAs.ts";
import { day } from "../../../domain/shared/day.ts";
import type { EnrolmentId } from "../../../domain/learning/enrolment.ts";
import { keepCourseVersion } from "../../../store/learning/courseVersion.ts";
import { saveEnrolment } from "../../../store/learning/enrolment.ts";
import { paths } from "../../paths.ts";

const id = "listening-without-prestige";

describe("digital credentials, as a browser meets them", () => {
  let world: World;
  let site: ReturnType<typeof openSite>;
  let employee: Visit;

  before(async () => {
    world = await openWorld(engines[0]!);
    site = openSite(world);
    const { person } = await world.addActor();
    const course = world.needs.content.courses.find((one) => one.id === id)!;
    await world.needs.database.asTenant(world.tenant, async (tx) => {
      await keepCourseVersion(tx, course);
      await saveEnrolment(tx, {
        id: world.needs.newId() as EnrolmentId, // a fresh UUID is an id
        person,
        courseId: id,
        version: course.version,
        startedOn: day("2026-11-02"),
        finishedOn: day("2026-11-20"),
        validUntil: undefined,
      });
    });
    employee = await visitAs(world, site, person);
  });
  after(() => world.close());

  const send = async (file: Blob, name: string) => {
    const body = new FormData();
    body.set("file", file, name);
    const headers = { host: "localhost", "sec-fetch-site": "same-origin" };
    return site.request(`http://localhost${paths.badges}`, { method: "POST", body, headers }, {});
  };

  it("are taken from the own record, and checked by somebody who is not signed in", async () => {
    const record = await (await employee.get(paths.transcript)).text();
    assert.match(record, new RegExp(`href="${paths.badge(id)}"`));
    const file = await employee.get(paths.badge(id));
    assert.equal(file.headers.get("content-type"), "application/vc+ld+json");
    assert.match(file.headers.get("content-disposition") ?? "", /^attachment; filename="Intyg-/);
    const answer = await send(new Blob([await file.arrayBuffer()]), "intyg.json");
    assert.equal(answer.status, 200);
    const page = await answer.text();
    assert.match(page, /Intyget är äkta. Norrviks kommun har skrivit under det./);
    assert.match(page, /Kim Ek/);
    assert.match(page, /20 november 2026|20 nov. 2026/);
  });

  it("are asked for again when there is no file, and refused when it is none", async () => {
    const without = await send(new Blob([]), "");
    assert.equal(without.status, 422);
    assert.match(await without.text(), /Välj filen med intyget\./);
    assert.equal((await send(new Blob(["x".repeat(200_001)]), "stor.json")).status, 422);
    assert.match(await (await send(new Blob(["<html>"]), "a.json")).text(), /Filen är inget intyg/);
  });

  it("are nobody's who has not finished the course, and keys are the administrator's to change", async () => {
    assert.equal((await employee.get(paths.badge("goals-within-the-frame"))).status, 404);
    assert.equal((await employee.post(paths.changeIssuerKey, {})).status, 403);
    assert.doesNotMatch(await (await employee.get(paths.badges)).text(), /Ta en ny nyckel i bruk/);
  });
});
