import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { engines } from "../../../test/database/engines.ts";
import { openWorld, type World } from "../../../test/database/world.ts";
import { openOutbox, type Outbox } from "../../../test/survey/outbox.ts";
import { sketchRegister } from "../../../test/survey/register.ts";
import type { Actor } from "../../domain/access/actor.ts";
import type { CohortId } from "../../domain/programme/programme.ts";
import { applyToCohort } from "./applyToCohort.ts";
import { tellSeat } from "./tellSeat.ts";
import { withdrawApplication } from "./withdrawApplication.ts";
import { writeCohort } from "./writeCohort.ts";
import { writeProgramme } from "./writeProgramme.ts";
import { writeSession } from "./writeSession.ts";

const nothing = {
  nameEn: "",
  descriptionEn: "",
  competencyIds: [],
  prerequisites: [],
  leadingMonths: "",
  areBinding: "",
};

for (const engine of engines) {
  describe(`the letter about a seat, on ${engine.name}`, () => {
    let world: World;
    let outbox: Outbox;
    let staff: readonly Actor[];
    let cohort: CohortId;

    before(async () => {
      world = await openWorld(engine);
      outbox = openOutbox();
      const { people } = await sketchRegister(world.needs.database, world.tenant, [
        { code: "1", kind: "organisation", people: 4 },
      ]);
      staff = await Promise.all(people["1"]!.slice(1).map((person) => world.addActor({ person })));
      const hr = await world.addActor({ granted: ["hrDeveloper"] });
      const programme = await writeProgramme(world.needs)(hr, undefined, {
        ...nothing,
        nameSv: "Leda",
        descriptionSv: "Tre dagar.",
        audience: "everybody",
      });
      assert.ok(programme.ok);
      const made = await writeCohort(world.needs)(
        hr,
        { programme: programme.value },
        {
          name: "Vår",
          seats: "1",
          applyBy: "2026-12-10",
          needsApproval: "",
          leader: "",
          seatSek: "",
          hoursAway: "",
        },
      );
      assert.ok(made.ok);
      cohort = made.value;
      const session = { on: "2026-12-15", from: "09:00", to: "16:00", place: "Rum 4", preparation: "" };
      assert.ok((await writeSession(world.needs)(hr, { cohort }, session)).ok);
      for (const actor of staff) assert.ok((await applyToCohort(world.needs)(actor, cohort)).ok);
    });
    after(() => world.close());

    /** Does the work of the letter that was put in line last. */
    const work = async () => {
      const needs = { ...world.needs, mail: outbox };
      const job = (await world.queued()).at(-1)!.job;
      const row = await world.needs.database.asTenant(world.tenant, (tx) =>
        tx.selectFrom("job").select(["kind", "subject"]).where("id", "=", job).executeTakeFirstOrThrow(),
      );
      assert.equal(row.kind, "tellSeat");
      const write = tellSeat(needs, ({ programme, cohort: given, first, language }) => ({
        subject: [programme.name.sv, given.name, first?.on, language].join(),
        text: "",
        html: "",
      }));
      return write({
        tenant: world.tenant,
        askedBy: undefined,
        subject: row.subject ?? undefined,
        input: {},
        signal: new AbortController().signal,
        progress: async () => {},
      });
    };

    it("is not put in line where no mail is configured, nor to whoever applies themselves", async () => {
      assert.deepEqual(await world.queued(), []);
    });

    it("goes to the one who moves up when somebody leaves", async () => {
      const needs = { ...world.needs, mail: outbox };
      assert.ok((await withdrawApplication(needs)(staff[0]!, cohort)).ok);
      assert.deepEqual(await work(), { ok: true, value: {} });
      assert.deepEqual(
        outbox.letters.map(({ to, subject }) => [to, subject]),
        [["1-2@norrvik.example", "Leda,Vår,2026-12-15,sv"]],
      );
    });

    it("is tried again when the mail server cannot be reached", async () => {
      outbox.isReachable = false;
      assert.deepEqual(await work(), { ok: false, error: "mailServerUnreachable" });
      outbox.isReachable = true;
    });

    it("goes to nobody who has left the seat meanwhile", async () => {
      assert.ok((await withdrawApplication(world.needs)(staff[1]!, cohort)).ok);
      assert.deepEqual(await work(), { ok: true, value: {} });
      assert.equal(outbox.letters.length, 1);
    });
  });
}
