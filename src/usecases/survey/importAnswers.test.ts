import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, it } from "node:test";
import { engines } from "../../../test/database/engines.ts";
import { openWorld, type World } from "../../../test/database/world.ts";
import { needsReferenceData, referencePath } from "../../../test/reference/referenceData.ts";
import { sketchRegister } from "../../../test/survey/register.ts";
import type { Actor } from "../../domain/access/actor.ts";
import type { RoundId } from "../../domain/shared/ids.ts";
import type { WrittenImport } from "../../domain/survey/answerFile/parseImportWish.ts";
import { findRound } from "../../store/survey/round.ts";
import { listRoundUnits } from "../../store/survey/roundUnit.ts";
import { askToImportAnswers } from "./askToImportAnswers.ts";
import { importAnswers } from "./importAnswers.ts";
import { readStagedAnswers, type StagedAnswers } from "./readStagedAnswers.ts";
import { stageAnswers } from "./stageAnswers.ts";

const climate = { id: "leadership-climate", version: "1.0" };
const hme = { id: "hme", version: "2011" };

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}

for (const engine of engines) {
  describe(`answers from a survey supplier, on ${engine.name}`, () => {
    let world: World;
    let hr: Actor;
    const inTenant = <Value>(work: Parameters<World["needs"]["database"]["asTenant"]>[1]) =>
      world.needs.database.asTenant(world.tenant, work) as Promise<Value>; // what `work` gives

    before(async () => {
      world = await openWorld(engine);
      hr = await world.addActor({ granted: ["hrDeveloper"] });
      await sketchRegister(world.needs.database, world.tenant, [
        { code: "1", kind: "organisation", people: 1 },
        { code: "11", parent: "1", kind: "administration", people: 1 },
        { code: "12", parent: "1", kind: "administration", people: 1 },
      ]);
    });
    after(() => world.close());

    const stage = async (text: string, instrument = hme): Promise<StagedAnswers> => {
      const staged = await stageAnswers(world.needs)(hr, instrument, bytesOf(text));
      assert.ok(staged.ok);
      const read = await readStagedAnswers(world.needs)(hr, staged.value);
      assert.ok(read.ok);
      return read.value;
    };
    const written = ({ suggested }: StagedAnswers, changes: Partial<WrittenImport> = {}): WrittenImport => ({
      name: "Fran leverantoren",
      closesOn: "2026-10-30",
      group: String(suggested.group),
      items: suggested.items.map(String),
      grouping: "flat",
      top: "Norrvik",
      indexThreshold: "5",
      itemThreshold: "10",
      consultationReference: "",
      protectionAssessmentReference: "",
      retentionDecision: "KS 2026/14",
      ...changes,
    });
    const ask = ({ file }: StagedAnswers, wish: WrittenImport) =>
      askToImportAnswers(world.needs)(hr, file.id, wish);
    const run = async (job: string) => {
      const stored = await inTenant<{ subject: string; input: unknown }>((tx) =>
        tx.selectFrom("job").selectAll().where("id", "=", job).executeTakeFirstOrThrow(),
      );
      const result = await importAnswers(world.needs)({
        tenant: world.tenant,
        askedBy: hr.person,
        subject: stored.subject,
        input: stored.input,
        signal: new AbortController().signal,
        progress: async () => {},
      });
      return { result, round: stored.subject as RoundId }; // askToImportAnswers makes the round the subject
    };

    const nine = Array.from({ length: 9 }, (_, index) => `Fråga ${index + 1}`).join(";");
    const rows = (count: number, group: string, answers: string) =>
      Array.from({ length: count }, () => `${group};${answers}`).join("\r\n");

    it("become a round whose groups are units, found by their code", async () => {
      const answers = "1;2;3;4;5;;3,0;NA;1";
      const file = await stage(
        `Enhetskod;${nine}\r\n${rows(6, "11", answers)}\r\n${rows(7, "12", answers)}\r\n`,
      );
      assert.equal(file.groupsAreUnits, true);
      assert.deepEqual(file.suggested, { group: 0, items: [1, 2, 3, 4, 5, 6, 7, 8, 9] });
      const asked = await ask(file, written(file, { grouping: "register" }));
      assert.ok(asked.ok);
      const { result, round } = await run(asked.value);
      assert.deepEqual(result, { ok: true, value: { answers: 13, units: 2 } });
      const stored = await inTenant<{ state: string; source: string }>((tx) => findRound(tx, round));
      assert.deepEqual([stored.state, stored.source], ["open", "imported"]);
      const units = await inTenant<readonly { code: string; invited: number }[]>((tx) =>
        listRoundUnits(tx, round),
      );
      assert.deepEqual(
        units.map(({ code, invited }) => [code, invited]),
        [
          ["1", 0],
          ["11", 6],
          ["12", 7],
        ],
      );
      const left = await readStagedAnswers(world.needs)(hr, file.file.id);
      assert.deepEqual(left, { ok: false, error: "noSuchFile" });
    });

    it("are refused with every fault by row and column, and nothing is made", async () => {
      const file = await stage(`Grupp;${nine}\n${rows(5, "A", "1;2;3;4;5;5;5;5;6")}\n;1;1;1;1;1;1;1;1;2,5\n`);
      const asked = await ask(file, written(file));
      assert.ok(!asked.ok && asked.error.kind === "cells");
      assert.deepEqual(asked.error.faults.at(0), { kind: "outOfScale", row: 2, column: 9, value: "6" });
      assert.deepEqual(
        asked.error.faults.slice(-2).map(({ kind, row }) => [kind, row]),
        [
          ["notWhole", 7],
          ["groupMissing", 7],
        ],
      );
    });

    it("say which groups are no units", async () => {
      const file = await stage(
        `Enhet;${nine}\n${rows(6, "11", "1;1;1;1;1;1;1;1;1")}\n${rows(6, "77", "1;1;1;1;1;1;1;1;1")}`,
      );
      assert.deepEqual(await ask(file, written(file, { grouping: "register" })), {
        ok: false,
        error: { kind: "unknownUnits", codes: ["77"] },
      });
    });

    it("need columns that differ, a day, a name and a decision", async () => {
      const file = await stage(`Enhet;${nine}\n${rows(6, "11", "1;1;1;1;1;1;1;1;1")}`);
      const items = [...file.suggested.items.map(String).slice(0, 7), "1", ""];
      const wish = written(file, { name: "", closesOn: "igar", items, top: "", retentionDecision: "" });
      assert.deepEqual(await ask(file, wish), {
        ok: false,
        error: {
          kind: "wish",
          faults: ["closesOnMissing", "itemColumnMissing", "columnTwice", "topMissing", "retentionMissing"],
        },
      });
    });

    it("are for HR alone", async () => {
      const stranger = await world.addActor();
      assert.deepEqual(await stageAnswers(world.needs)(stranger, hme, bytesOf("a;b\n1;2")), {
        ok: false,
        error: "notAllowed",
      });
    });

    it("carry 5,400 real answers of 99 groups to eleven items", needsReferenceData, async () => {
      const file = await stage(readFileSync(referencePath("multilevel/bhr2000.csv"), "utf8"), climate);
      assert.deepEqual(file.suggested, { group: 0, items: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] });
      const asked = await ask(file, written(file));
      assert.ok(asked.ok);
      const { result, round } = await run(asked.value);
      assert.deepEqual(result, { ok: true, value: { answers: 5400, units: 99 } });
      const stored = await inTenant<readonly { n: number; first: number }[]>((tx) =>
        tx
          .selectFrom("answer")
          .select(({ fn }) => fn.countAll<number>().as("n"))
          .where("round", "=", round)
          .execute(),
      );
      assert.equal(stored[0]?.n, 5400);
    });
  });
}
