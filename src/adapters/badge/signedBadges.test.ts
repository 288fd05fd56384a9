import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { didOf, type KeyPair } from "../../domain/badge/issuerKey.ts";
import { openBadge, type OpenBadge } from "../../domain/badge/openBadge.ts";
import { day } from "../../domain/shared/day.ts";
import { signedBadges } from "./signedBadges.ts";

const at = new Date("2026-11-28T12:00:00Z");

describe("a credential that somebody takes along", () => {
  let key: KeyPair;
  let signed: OpenBadge;
  const facts = (by: KeyPair) => ({
    id: "7018ce6c-4a45-4c05-bdf9-7e06514e075e",
    language: "sv" as const,
    issuer: { did: didOf(by), name: "Norrviks kommun", address: "https://ledstjarna.norrvik.example" },
    holder: "Åsa Ek",
    achievement: {
      address: "https://ledstjarna.norrvik.example/kurser/listening",
      name: "Att lyssna utan prestige",
      version: "1.0",
      description: "Fem steg.",
      criteria: "Alla steg är gjorda.",
      tags: ["Lyssnande"],
    },
    awardedOn: day("2026-11-20"),
    validUntil: day("2027-11-20"),
  });
  before(async () => {
    key = await signedBadges.makeKey();
    signed = await signedBadges.sign(openBadge(facts(key)), key, at);
  });
  const changed = (path: readonly string[], value: unknown) => {
    const copy = structuredClone(signed) as Record<string, unknown>; // a copy may be changed
    const last = path.at(-1) ?? "";
    const owner = path.slice(0, -1).reduce((one: unknown, step) => Reflect.get(one as object, step), copy); // the path is there
    assert.ok(Reflect.has(owner as object, last)); // the path is there
    Reflect.set(owner as object, last, value); // the path is there
    return signedBadges.check(copy, at);
  };

  it("holds, says whose it is, and needs nobody to be asked", async () => {
    assert.deepEqual(await signedBadges.check(signed, at), {
      holds: true,
      issuer: didOf(key),
      isExpired: false,
    });
    const read: unknown = JSON.parse(JSON.stringify(signed));
    assert.equal((await signedBadges.check(read, at)).holds, true);
  });

  it("does not hold when anything in it has been changed", async () => {
    const no = { holds: false, why: "changed" };
    const holder = ["credentialSubject", "identifier", "0", "identityHash"];
    assert.deepEqual(await changed(holder, "Bo Al"), no);
    assert.deepEqual(await changed(["credentialSubject", "achievement", "name"], "Ekonomi"), no);
    assert.deepEqual(await changed(["validUntil"], "2099-01-01T00:00:00Z"), no);
    assert.deepEqual(await changed(["validFrom"], "2026-12-24T00:00:00Z"), no);
    assert.deepEqual(await changed(["issuer", "name"], "Södervik"), no);
    assert.deepEqual(await changed(["proof", "created"], "2026-11-27T12:00:00Z"), no);
  });

  it("does not hold when somebody else's key has signed in the issuer's name", async () => {
    const other = await signedBadges.makeKey();
    const forged = await signedBadges.sign(openBadge(facts(key)), other, at);
    assert.deepEqual(await signedBadges.check(forged, at), { holds: false, why: "changed" });
  });

  it("counts from the first minute of its day in Stockholm", async () => {
    const midnight = await signedBadges.check(signed, new Date("2026-11-20T00:19:00+01:00"));
    assert.equal(midnight.holds, true);
  });

  it("says so when it has run out, or does not count yet", async () => {
    const late = await signedBadges.check(signed, new Date("2027-11-21T00:00:00Z"));
    assert.deepEqual(late, { holds: true, issuer: didOf(key), isExpired: true });
    const early = await signedBadges.check(signed, new Date("2026-11-19T00:00:00Z"));
    assert.deepEqual(early, { holds: false, why: "notYet" });
  });

  it("is told from what is no credential, and nothing in one makes us call out", async () => {
    for (const none of [null, "x", {}, { issuer: "did:key:z6Mk", proof: {}, validFrom: "x" }])
      assert.deepEqual(await signedBadges.check(none, at), { holds: false, why: "notACredential" });
    const elsewhere = await changed(["@context", "1"], "https://example.org/a-context");
    assert.deepEqual(elsewhere, { holds: false, why: "changed" });
    const away = await changed(["proof", "verificationMethod"], "did:web:example.org#1");
    assert.deepEqual(away, { holds: false, why: "changed" });
  });
});
