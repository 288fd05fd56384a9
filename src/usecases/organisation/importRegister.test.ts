import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { engines } from "../../../test/database/engines.ts";
import { openWorld, type World } from "../../../test/database/world.ts";
import type { Actor } from "../../domain/access/actor.ts";
import { day } from "../../domain/shared/day.ts";
import { readSnapshot } from "../../store/organisation/readSnapshot.ts";
import { chooseMapping } from "./chooseMapping.ts";
import { confirmImport } from "./confirmImport.ts";
import { importRegister } from "./importRegister.ts";
import { previewImport } from "./previewImport.ts";
import { readImport } from "./readImport.ts";
import { receiveFile } from "./receiveFile.ts";

const headings =
  "Anst.nr;Personnummer;Efternamn;Förnamn;Befattning;Syssgrad;Anställd fr o m;Orgkod;Enhet;Förvaltning;Närmaste chef anstnr";
const staff = [
  "1001;850709-9805;Ek;Åsa;Enhetschef;100;2019-01-01;20;Björken;Omsorg;1001",
  "1002;850709-9805;Öst;Bo;Undersköterska;75,5;2020-03-01;20;Björken;Omsorg;1001",
  "1003;850709-9805;Al;Ida;Lärare;80;2021-08-01;30;Norrskolan;Skola;1003",
];

for (const engine of engines) {
  describe(`importing a staff file on ${engine.name}`, () => {
    let world: World;
    let actor: Actor;
    before(async () => {
      world = await openWorld(engine);
      actor = await world.addActor({ granted: ["administrator"] });
    });
    after(() => world.close());

    async function* file(...rows: readonly string[]) {
      // As Windows writes it.
      yield new Uint8Array(Buffer.from([headings, ...rows].join("\r\n"), "latin1"));
    }
    const context = (subject: string) => ({
      tenant: world.tenant,
      subject,
      askedBy: actor.person,
      input: {},
      signal: new AbortController().signal,
      progress: async () => undefined,
    });
    async function upload(rows: readonly string[], complete = true): Promise<string> {
      const received = await receiveFile(world.needs)(actor, "personal.csv", file(...rows));
      assert.ok(received.ok);
      const view = await readImport(world.needs)(actor, received.value);
      assert.ok(view.ok);
      const { kind, suggestions, mappingProblems } = view.value;
      assert.deepEqual([kind, mappingProblems], ["employees", []]);
      const choices = {
        kind,
        mapping: suggestions.map(({ target }) => target),
        effectiveDay: day("2026-11-23"),
        complete,
        withoutFaultyRows: false,
      };
      assert.ok((await chooseMapping(world.needs)(actor, received.value, choices)).ok);
      assert.deepEqual(await previewImport(world.needs)(context(received.value)), { ok: true, value: {} });
      return received.value;
    }
    const snapshot = () => world.needs.database.asTenant(world.tenant, readSnapshot);

    it("is for administrators and HR developers", async () => {
      const stranger = await world.addActor();
      assert.deepEqual(await receiveFile(world.needs)(stranger, "personal.csv", file()), {
        ok: false,
        error: "notAllowed",
      });
    });

    it("changes nothing before somebody has seen and confirmed what changes", async () => {
      const id = await upload(staff);
      const { units } = await snapshot();
      assert.equal(units.length, 0);
      const view = await readImport(world.needs)(actor, id);
      assert.ok(view.ok);
      assert.equal(view.value.preview?.counts.persons.added, 3);
      assert.ok(view.value.preview?.mayConfirm);
    });

    it("makes units, people, employments, posts and holders, all or nothing, and stores no identity number", async () => {
      const id = await upload(staff);
      assert.ok((await confirmImport(world.needs)(actor, id)).ok);
      assert.deepEqual(await importRegister(world.needs)(context(id)), { ok: true, value: {} });
      const register = await snapshot();
      // People who were in the register by hand before have keys too: only the file's are looked at.
      const fromFile = register.persons.filter(({ employeeKey }) => /^100\d$/.test(employeeKey));
      assert.deepEqual(fromFile.map(({ familyName }) => familyName).toSorted(), ["Al", "Ek", "Öst"]);
      assert.deepEqual(
        register.employments
          .map(({ fullTimeShare }) => Math.round(fullTimeShare * 1000))
          .toSorted((a, b) => b - a),
        [1000, 800, 755],
      );
      assert.equal(register.assignments.length, 2);
      assert.ok(!JSON.stringify(register).includes("850709"));
    });

    it("changes nothing when the same file is imported again, with the mapping remembered", async () => {
      const before = await snapshot();
      const id = await upload(staff);
      const view = await readImport(world.needs)(actor, id);
      assert.ok(view.ok && view.value.preview?.problems.changesNothing);
      assert.equal(view.value.suggestions[0]?.confidence, "remembered");
      assert.ok((await confirmImport(world.needs)(actor, id)).ok);
      await importRegister(world.needs)(context(id));
      assert.deepEqual(await snapshot(), before);
    });

    it("moves, changes and ends what the next file says", async () => {
      const id = await upload([
        staff[0]!,
        "1002;850709-9805;Öst-Hed;Bo;Undersköterska;50;2020-03-01;20;Björken;Omsorg;1001",
      ]);
      assert.ok((await confirmImport(world.needs)(actor, id)).ok);
      await importRegister(world.needs)(context(id));
      const register = await snapshot();
      const bo = register.persons.find(({ employeeKey }) => employeeKey === "1002");
      assert.equal(bo?.familyName, "Öst-Hed");
      const ida = register.employments.find(({ employeeKey }) => employeeKey === "1003");
      assert.equal(ida?.endDay, "2026-11-23");
    });

    it("refuses a file with faulty rows until they are left out, with each fault by row and column", async () => {
      const id = await upload(["1004;;Ny;Eva;Lärare;120 %;31/2 2026;30;Norrskolan;Skola;"], false);
      const view = await readImport(world.needs)(actor, id);
      assert.ok(view.ok && view.value.preview);
      assert.equal(view.value.preview.mayConfirm, false);
      assert.equal(view.value.preview.problems.faultyRows, 1);
      assert.deepEqual(await confirmImport(world.needs)(actor, id), { ok: false, error: "mayNotConfirm" });
    });
  });
}
