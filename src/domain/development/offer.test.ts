import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Actor } from "../access/actor.ts";
import { day } from "../shared/day.ts";
import type { PersonId, TenantId } from "../shared/ids.ts";
import {
  answerOffer,
  lapseOffer,
  mayLearnWhoAccepted,
  mayReadOffer,
  seatSeenByHr,
  withdrawOffer,
} from "./offer.ts";
import type { Offer, OfferId, OfferState } from "./offer.ts";

function person(name: string, granted: Actor["granted"] = new Set()): Actor {
  const nothing = { leads: [], answersFor: [], safetyRepFor: [] };
  return { tenant: "tenant" as TenantId, person: name as PersonId, granted, ...nothing };
}
const manager = person("manager");
const hr = person("hr", new Set(["hrDeveloper"]));
const administrator = person("administrator", new Set(["administrator"]));
const colleague = person("colleague");

const on = day("2027-02-10");
const offer = (state: OfferState): Offer => ({
  id: "offer" as OfferId,
  manager: manager.person,
  activityId: "dialogue",
  occasionId: "dialogue:1",
  answerBy: day("2027-02-15"),
  state,
});
const proposed = offer({ kind: "proposed" });
const accepted = offer({ kind: "accepted", on });
const declined = offer({ kind: "declined", on, reason: "noTime" });
const everyState = [
  proposed,
  accepted,
  declined,
  offer({ kind: "lapsed" }),
  offer({ kind: "withdrawn", on }),
];

describe("who learns of an offer", () => {
  test("the manager alone reads it with its reasons, in every state", () => {
    for (const one of everyState) {
      const readers = [manager, hr, administrator, colleague].filter((actor) => mayReadOffer(actor, one));
      assert.deepEqual(readers, [manager]);
    }
  });

  test("HR learns a name when the offer is accepted, and in no other state", () => {
    const known = everyState.filter((one) => mayLearnWhoAccepted(hr, one));
    assert.deepEqual(known, [accepted]);
    assert.ok(!mayLearnWhoAccepted(administrator, accepted));
  });

  test("a seat that is not accepted carries no name", () => {
    const seen = everyState.map((one) => seatSeenByHr(one));
    assert.deepEqual(
      seen.map(({ kind }) => kind),
      ["held", "taken", "free", "free", "free"],
    );
    assert.deepEqual(seen.filter((seat) => JSON.stringify(seat).includes(manager.person)).length, 1);
  });
});

describe("answering an offer", () => {
  test("is done once, by the manager, through the last day", () => {
    const last = answerOffer(manager, proposed, { kind: "accept" }, day("2027-02-15"));
    assert.ok(last.ok);
    assert.deepEqual(last.value.state, { kind: "accepted", on: "2027-02-15" });
    const refused = [
      answerOffer(manager, proposed, { kind: "accept" }, day("2027-02-16")),
      answerOffer(hr, proposed, { kind: "accept" }, on),
      answerOffer(manager, declined, { kind: "accept" }, on),
    ].map((result) => (result.ok ? "answered" : result.error));
    assert.deepEqual(refused, ["tooLate", "notAllowed", "alreadyAnswered"]);
  });

  test("can be no, with a reason", () => {
    const no = answerOffer(manager, proposed, { kind: "decline", reason: "conditionsFirst" }, on);
    assert.ok(no.ok);
    assert.deepEqual(no.value.state, { kind: "declined", on, reason: "conditionsFirst" });
  });
});

test("what nobody answered lapses after the last day; what was answered stands", () => {
  assert.equal(lapseOffer(proposed, day("2027-02-15")).state.kind, "proposed");
  assert.equal(lapseOffer(proposed, day("2027-02-16")).state.kind, "lapsed");
  assert.equal(lapseOffer(accepted, day("2027-02-16")).state.kind, "accepted");
});

test("HR withdraws proposals only", () => {
  const withdrawn = withdrawOffer(hr, proposed, on);
  assert.ok(withdrawn.ok);
  assert.equal(withdrawn.value.state.kind, "withdrawn");
  assert.deepEqual(withdrawOffer(hr, accepted, on), { ok: false, error: "alreadyAnswered" });
  assert.deepEqual(withdrawOffer(colleague, proposed, on), { ok: false, error: "notAllowed" });
});
