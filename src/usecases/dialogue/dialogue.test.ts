import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { engines } from "../../../test/database/engines.ts";
import { openWorld, type World } from "../../../test/database/world.ts";
import { recordTextOf, toldOf } from "../../../test/learning/toldOf.ts";
import { withSmallDialogue } from "../../../test/dialogue/withSmallDialogue.ts";
import { sketchRegister, type SketchedRegister } from "../../../test/survey/register.ts";
import type { Actor } from "../../domain/access/actor.ts";
import type { DialogueSessionId } from "../../domain/dialogue/dialogue.ts";
import { choose } from "./choose.ts";
import { listDialogues, readDialogue } from "./listDialogues.ts";
import { markReviewed, withdrawReview } from "./markReviewed.ts";
import { readDebrief } from "./readDebrief.ts";
import { readOwnEvidence } from "./readOwnEvidence.ts";
import { readScene } from "./readScene.ts";
import { readSharedEvidence } from "./readSharedEvidence.ts";
import { removeSession, shareEvidence, takeBackEvidence } from "./shareEvidence.ts";
import { startDialogue } from "./startDialogue.ts";
import { suggestDialogue } from "./suggestDialogue.ts";

const gone = { ok: false, error: "noSuchSession" };

for (const engine of engines) {
  describe(`a dialogue, on ${engine.name}`, () => {
    let world: World;
    let register: SketchedRegister;
    let employee: Actor;
    let lead: Actor;
    let otherLead: Actor;
    let hr: Actor;
    let session: DialogueSessionId;

    before(async () => {
      world = withSmallDialogue(await openWorld(engine));
      register = await sketchRegister(world.needs.database, world.tenant, [
        { code: "1", kind: "organisation", people: 2 },
        { code: "2", parent: "1", people: 4 },
        { code: "3", parent: "1", people: 4 },
      ]);
      const leader = (code: string) =>
        world.addActor({ person: register.people[code]![0]!, leads: [register.units[code]!] });
      employee = await world.addActor({ person: register.people["2"]![1]! });
      [lead, otherLead] = [await leader("2"), await leader("3")];
      hr = await world.addActor({ granted: ["hrDeveloper"] });
    });
    after(() => world.close());

    const start = async (actor: Actor, id = "late-report") => {
      const started = await startDialogue(world.needs)(actor, id);
      assert.ok(started.ok);
      return started.value;
    };
    const take = (actor: Actor, id: DialogueSessionId, step: number, choice: string) =>
      choose(world.needs)(actor, id, step, choice);
    const play = async (actor: Actor, id: DialogueSessionId, ...choices: readonly string[]) => {
      for (const [step, choice] of choices.entries()) assert.ok((await take(actor, id, step, choice)).ok);
    };
    const scene = async (actor: Actor, step?: number, language: "sv" | "en" = "sv") => {
      const read = await readScene(world.needs)(actor, session, language, step);
      assert.ok(read.ok);
      return read.value;
    };

    it("is offered to whom it is for, and says that no expert has reviewed it", async () => {
      const offered = async (actor: Actor) =>
        (await listDialogues(world.needs)(actor)).dialogues.map(({ dialogue }) => dialogue.id);
      assert.deepEqual(await offered(employee), ["late-report"]);
      assert.deepEqual(await offered(lead), ["late-report", "talk-for-managers"]);
      assert.deepEqual(await startDialogue(world.needs)(employee, "talk-for-managers"), {
        ok: false,
        error: "noSuchDialogue",
      });
      const read = await readDialogue(world.needs)(employee, "late-report");
      assert.equal(read.ok && read.value.review, undefined);
    });

    it("begins once, however often it is asked to, until something is chosen", async () => {
      session = await start(employee);
      assert.equal(await start(employee), session);
      const { step, played, choices } = await scene(employee);
      assert.deepEqual([step, choices], [0, []]);
      assert.deepEqual(
        played[0]?.offered.map(({ id }) => id),
        ["demand", "ask"],
      );
    });

    it("goes on by choices, each at its step", async () => {
      assert.deepEqual(await take(employee, session, 0, "ask"), {
        ok: true,
        value: { step: 1, isTaken: true },
      });
      assert.deepEqual((await scene(employee)).played[1]?.meters, { trust: 8, time: 9 });
    });

    it("takes a choice once that is sent twice, also at the same time", async () => {
      const [one, two] = await Promise.all([
        take(employee, session, 1, "load"),
        take(employee, session, 1, "load"),
      ]);
      assert.deepEqual(
        [one, two],
        [
          { ok: true, value: { step: 2, isTaken: true } },
          { ok: true, value: { step: 2, isTaken: true } },
        ],
      );
      assert.deepEqual((await scene(employee)).choices, ["ask", "load"]);
    });

    it("loses nothing to an old tab: it says where the talk stands", async () => {
      assert.deepEqual(await take(employee, session, 0, "demand"), {
        ok: true,
        value: { step: 2, isTaken: false },
      });
      assert.deepEqual((await scene(employee)).choices, ["ask", "load"]);
    });

    it("refuses what is not offered there", async () => {
      for (const choice of ["threaten", "load", "friday", ""])
        assert.deepEqual(await take(employee, session, 2, choice), { ok: false, error: "notOffered" });
      assert.deepEqual((await scene(employee)).choices, ["ask", "load"]);
    });

    it("goes on in the other language where it was", async () => {
      const { played, step } = await scene(employee, undefined, "en");
      assert.equal(step, 2);
      assert.deepEqual(
        played[2]?.offered.map(({ text }) => text),
        ["What would help?", "Go on to decide."],
      );
    });

    it("shows a step that has passed as it was, and where the talk stands for one that has not come", async () => {
      assert.equal((await scene(employee, 1)).step, 1);
      assert.equal((await scene(employee, 99)).step, 2);
      assert.equal((await scene(employee, -1)).step, 2);
    });

    it("goes on in the version it began with when the content changes", async () => {
      const [script] = world.needs.content.dialogues;
      const { dialogue, stories } = script!;
      const changed = { dialogue: { ...dialogue, version: "2.0" }, stories: { ...stories, sv: stories.en } };
      const later = { ...world.needs, content: { ...world.needs.content, dialogues: [changed] } };
      const read = await readScene(later)(employee, session, "sv");
      assert.equal(read.ok && read.value.dialogue.version, "1.0");
      assert.equal(read.ok && read.value.played[0]?.lines[1]?.text, "Jag vet.");
    });

    it("is read by nobody else, not to its end and not after it", async () => {
      assert.deepEqual(await readDebrief(world.needs)(employee, session, "sv"), {
        ok: false,
        error: "notFinished",
      });
      for (const other of [lead, otherLead, hr]) {
        assert.deepEqual(await readScene(world.needs)(other, session, "sv"), gone);
        assert.deepEqual(await take(other, session, 2, "decide"), gone);
        assert.deepEqual(await readDebrief(world.needs)(other, session, "sv"), gone);
        assert.deepEqual(await removeSession(world.needs)(other, session), gone);
        assert.deepEqual(await shareEvidence(world.needs)(other, session, lead.person), gone);
      }
    });

    it("ends in an outcome, with what each choice shows", async () => {
      assert.deepEqual(await shareEvidence(world.needs)(employee, session, lead.person), {
        ok: false,
        error: "notFinished",
      });
      assert.ok((await take(employee, session, 2, "decide")).ok);
      assert.ok((await take(employee, session, 3, "friday")).ok);
      assert.deepEqual(await take(employee, session, 4, "friday"), { ok: false, error: "notOffered" });
      const debrief = await readDebrief(world.needs)(employee, session, "sv");
      assert.ok(debrief.ok);
      assert.equal(debrief.value.outcome.id, "plan");
      assert.deepEqual(
        debrief.value.evidence.map(({ competencyId, places, mean, verdict }) => [
          competencyId,
          places,
          mean,
          verdict,
        ]),
        [
          // ask: 1 of 1; load among load, help, decide: 1/2; decide among help, decide: 0. (½ + 1.5)/4
          ["listening", 3, 0.5, "cannotTell"],
          // ask among ask, demand: 0; load: 0; decide: 1; friday: 1. (½ + 2)/5
          ["courage-and-crisis", 4, 0.5, "cannotTell"],
        ],
      );
      assert.deepEqual(
        debrief.value.lineManagers.map(({ person }) => person),
        [lead.person],
      );
    });

    it("is told in the own record when it begins and ends, with the outcome and the choices' ids", async () => {
      assert.deepEqual(await toldOf(world, employee), ["initialized dialogue", "completed dialogue"]);
      assert.match(await recordTextOf(world, employee), /extensions\/choices":\["ask"/);
    });

    it("is shared with the own line manager alone, who sees what it shows, until it is taken back", async () => {
      for (const other of [otherLead.person, hr.person, "nobody"])
        assert.deepEqual(await shareEvidence(world.needs)(employee, session, other), {
          ok: false,
          error: "notLineManager",
        });
      assert.deepEqual(await readSharedEvidence(world.needs)(lead, session), gone);
      assert.ok((await shareEvidence(world.needs)(employee, session, lead.person)).ok);
      const shared = await readSharedEvidence(world.needs)(lead, session);
      assert.ok(shared.ok);
      assert.deepEqual([shared.value.sharedOn, shared.value.evidence.length], ["2026-11-23", 2]);
      assert.deepEqual(await readScene(world.needs)(lead, session, "sv"), gone);
      assert.deepEqual(await readSharedEvidence(world.needs)(otherLead, session), gone);
      assert.deepEqual(
        (await listDialogues(world.needs)(lead)).shared.map((one) => one.session.id),
        [session],
      );
      assert.deepEqual(await takeBackEvidence(world.needs)(lead, session), gone);
      assert.ok((await takeBackEvidence(world.needs)(employee, session)).ok);
      assert.deepEqual(await readSharedEvidence(world.needs)(lead, session), gone);
      assert.deepEqual((await listDialogues(world.needs)(lead)).shared, []);
    });

    it("is counted as evidence the first time it is finished, not when it is played again", async () => {
      const again = await start(employee);
      assert.notEqual(again, session);
      await play(employee, again, "demand", "let-be");
      const own = await readOwnEvidence(world.needs)(employee);
      assert.deepEqual([own?.dialogues, own?.evidence.map(({ places }) => places)], [1, [3, 4]]);
      assert.equal(await readOwnEvidence(world.needs)(otherLead), undefined);
    });

    it("is suggested for the largest need that it trains, until it is finished", async () => {
      const suggest = (actor: Actor, ...needs: readonly string[]) =>
        suggestDialogue(world.needs)(actor, needs);
      assert.equal((await suggest(lead, "change", "listening"))?.competencyId, "listening");
      assert.equal((await suggest(lead, "listening"))?.dialogue.id, "late-report");
      assert.equal(await suggest(employee, "listening"), undefined);
      assert.equal(await suggest(lead, "change"), undefined);
    });

    it("is marked as reviewed by HR, in the version that was reviewed", async () => {
      const mark = (actor: Actor, reviewer: string, day: string) =>
        markReviewed(world.needs)(actor, "late-report", { reviewer, day });
      assert.deepEqual(await mark(lead, "Me", "2026-11-01"), { ok: false, error: "notAllowed" });
      assert.deepEqual(await mark(hr, " ", "2026-11-24"), {
        ok: false,
        error: { reviewer: "noReviewer", day: "futureDay" },
      });
      assert.ok((await mark(hr, "Eva Ström, leg. psykolog", "2026-11-20")).ok);
      const reviewer = async () => {
        const read = await readDialogue(world.needs)(employee, "late-report");
        return read.ok ? read.value.review?.reviewer : undefined;
      };
      assert.equal(await reviewer(), "Eva Ström, leg. psykolog");
      assert.deepEqual(await withdrawReview(world.needs)(lead, "late-report"), {
        ok: false,
        error: "notAllowed",
      });
      assert.ok((await withdrawReview(world.needs)(hr, "late-report")).ok);
      assert.equal(await reviewer(), undefined);
    });

    it("is taken away whole by who played it", async () => {
      assert.ok((await removeSession(world.needs)(employee, session)).ok);
      assert.deepEqual(await readScene(world.needs)(employee, session, "sv"), gone);
      const kept = await world.needs.database.asTenant(world.tenant, (tx) =>
        tx.selectFrom("dialogue_choice").select("choice").where("session", "=", session).execute(),
      );
      assert.deepEqual(kept, []);
      assert.doesNotMatch(await recordTextOf(world, employee), new RegExp(session));
      assert.equal((await toldOf(world, employee)).length, 2, "the time it was played again is still told");
    });
  });
}
