import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { engines } from "../../../test/database/engines.ts";
import { openWorld, type World } from "../../../test/database/world.ts";
import { openOutbox, type Outbox } from "../../../test/survey/outbox.ts";
import { sketchRegister } from "../../../test/survey/register.ts";
import type { PeerGroupId, PeerMeetingId } from "../../domain/peergroup/peerGroup.ts";
import { addDays, day } from "../../domain/shared/day.ts";
import type { PersonId } from "../../domain/shared/ids.ts";
import { insertGroup } from "../../store/peergroup/group.ts";
import { insertMeetings } from "../../store/peergroup/meeting.ts";
import { insertMember, saveAnswer } from "../../store/peergroup/member.ts";
import { saveNote } from "../../store/peergroup/note.ts";
import type { Waiting } from "../waitingThings.ts";
import type { LetterWriters } from "./composeLetter.ts";
import { keepTime } from "./keepTime.ts";
import { sendLetters } from "./sendLetters.ts";

const wordOf = (thing: Waiting) =>
  thing.kind === "peerMeeting" ? `${thing.kind} ${thing.meeting.role}` : thing.kind;
const writers: LetterWriters = {
  reminder: ({ things }) => ({ subject: things.map(wordOf).join(), text: "", html: "" }),
  invitation: () => assert.fail("nobody has a seat"),
};
const signal = new AbortController().signal;

for (const engine of engines) {
  describe(`letters on peer groups, on ${engine.name}`, () => {
    let world: World;
    let outbox: Outbox;
    let people: readonly PersonId[];
    const group = "3f1c7f0e-5b0a-4b6e-9d0c-0a0f6f0b7a11" as PeerGroupId; // any id will do
    const meeting = "3f1c7f0e-5b0a-4b6e-9d0c-0a0f6f0b7a12" as PeerMeetingId; // as above

    before(async () => {
      world = await openWorld(engine);
      outbox = openOutbox();
      const codes = ["A", "B", "C", "D", "E"];
      const register = await sketchRegister(
        world.needs.database,
        world.tenant,
        codes.map((code) => ({ code, people: 1 })),
      );
      people = codes.map((code) => register.people[code]![0]!);
      const on = day("2026-12-10");
      await world.needs.database.asTenant(world.tenant, async (tx) => {
        await insertGroup(tx, { id: group, name: "Norra", audience: "managers", endedOn: undefined });
        await insertMeetings(tx, [
          { id: meeting, groupId: group, number: 1, on, from: "09:00", minutes: 90, place: "Rum" },
        ]);
        for (const [place, person] of people.entries())
          await insertMember(tx, group, { person, place, askedOn: day("2026-11-24") });
      });
    });
    after(() => world.close());

    const at = async (instant: string) => {
      world.setTime(instant);
      const needs = {
        ...world.needs,
        mail: outbox,
        address: "https://ledstjarna.example",
        report: (error: unknown) => assert.fail(String(error)),
      };
      await keepTime(needs)(signal);
      const progress = async () => {};
      const job = {
        tenant: world.tenant,
        askedBy: undefined,
        subject: undefined,
        input: {},
        signal,
        progress,
      };
      assert.ok((await sendLetters(needs, writers)(job)).ok);
      const sent = outbox.letters.map(({ to, subject }) => `${to.slice(0, 1)} ${subject}`);
      outbox.letters.length = 0;
      return sent.toSorted();
    };

    it("ask on the next morning whether somebody wants to be in one, once", async () => {
      await at("2026-11-24T12:00:00+01:00");
      const asked = ["a", "b", "c", "d", "e"].map((who) => `${who} peerAsked`);
      assert.deepEqual(await at("2026-11-25T08:00:00+01:00"), asked);
      assert.deepEqual(await at("2026-11-26T08:00:00+01:00"), []);
    });

    it("tell those who said yes of the meeting three days before, with the role of each", async () => {
      await world.needs.database.asTenant(world.tenant, async (tx) => {
        for (const [index, person] of people.entries()) {
          const answer = { says: index < 4, reason: "", on: day("2026-11-26") };
          await saveAnswer(tx, { group, person }, answer);
        }
      });
      assert.deepEqual(await at("2026-12-01T08:00:00+01:00"), []);
      assert.deepEqual(await at("2026-12-07T08:00:00+01:00"), [
        "a peerMeeting case",
        "b peerMeeting lead",
        "c peerMeeting watch",
        "d peerMeeting supervisor",
      ]);
      assert.deepEqual(await at("2026-12-08T08:00:00+01:00"), []);
    });

    it("remind of what somebody meant to try, on its day", async () => {
      const tryBy = addDays(day("2026-12-10"), 4);
      const note = { meeting, note: "", promise: "Fråga en gång till", tryBy, state: "open" } as const;
      await world.needs.database.asTenant(world.tenant, (tx) => saveNote(tx, people[1]!, note));
      assert.deepEqual(await at("2026-12-14T08:00:00+01:00"), ["b lookBack"]);
    });
  });
}
