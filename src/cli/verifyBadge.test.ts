import assert from "node:assert/strict";
import { before, test } from "node:test";
import { badgesWhenAsked } from "../adapters/badge/badgesWhenAsked.ts";
import { didOf } from "../domain/badge/issuerKey.ts";
import { openBadge } from "../domain/badge/openBadge.ts";
import { day } from "../domain/shared/day.ts";
import { filesInMemory } from "./filesInMemory.ts";
import { verifyBadge } from "./verifyBadge.ts";

const now = () => new Date("2026-11-28T12:00:00Z");
let text: string;
let did: string;

before(async () => {
  const key = await badgesWhenAsked.makeKey();
  did = didOf(key);
  const badge = openBadge({
    id: "7018ce6c-4a45-4c05-bdf9-7e06514e075e",
    language: "sv",
    issuer: { did, name: "Norrviks kommun", address: "https://ledstjarna.norrvik.example" },
    holder: "Åsa Ek",
    achievement: {
      address: "https://ledstjarna.norrvik.example/kurser/a",
      name: "Att lyssna",
      version: "1.0",
      description: "Fem steg.",
      criteria: "Alla steg är gjorda.",
      tags: [],
    },
    awardedOn: day("2026-11-20"),
    validUntil: undefined,
  });
  text = JSON.stringify(await badgesWhenAsked.sign(badge, key, now()));
});

const verify = (file: string) =>
  verifyBadge(["intyg.json"], filesInMemory({ "intyg.json": file }), { badges: badgesWhenAsked, now });

test("a credential that holds is told with what it says", async () => {
  assert.deepEqual(await verify(text), {
    ok: true,
    value: {
      holds: true,
      issuer: did,
      isExpired: false,
      issuerName: "Norrviks kommun",
      holder: "Åsa Ek",
      achievement: "Att lyssna",
      awardedOn: "2026-11-20",
      validUntil: "",
    },
  });
});

test("a changed one, and what is none, are refused in a sentence", async () => {
  const changed = await verify(text.replace("Åsa Ek", "Bo Al"));
  assert.ok(!changed.ok && /does not hold/.test(changed.error));
  const none = await verify("{}");
  assert.ok(!none.ok && /no credential/.test(none.error));
});
