import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { engines } from "../../../../../test/database/engines.ts";
import { openWorld, type World } from "../../../../../test/database/world.ts";
import { storeMirrors } from "../../../../../test/survey/storeMirror.ts";
import { openSite, visitAs, type Visit } from "../../../../../test/web/visitAs.ts";
import { day } from "../../../../domain/shared/day.ts";
import type { RoundId } from "../../../../domain/shared/ids.ts";
import type { MirrorRelease } from "../../../../domain/survey/mirrorRelease.ts";
import { insertGrant } from "../../../../store/access/grant.ts";
import { paths } from "../../../paths.ts";

const mirror: MirrorRelease = {
  scales: [
    {
      scale: "listening",
      ratings: [
        { group: "self", raters: 1, mean: 4.5 },
        { group: "peerAndReport", raters: 7, mean: 3 },
      ],
      agreement: {
        gap: 1.5,
        interval: { low: 0.9, high: 2.1, confidence: 0.95 },
        agreement: 0.04,
        verdict: "seesSelfHigher",
      },
    },
    { scale: "communication", ratings: [{ group: "self", raters: 1, mean: 3 }], agreement: undefined },
  ],
  tooFew: [],
};

describe("the mirror's pages", () => {
  let world: World;
  let round: RoundId;
  let rated: Visit;
  let coach: Visit;
  let other: Visit;
  let coachId: string;
  let ratedId: string;

  before(async () => {
    world = await openWorld(engines[0]!);
    const site = openSite(world);
    const people = [await world.addActor(), await world.addActor(), await world.addActor()] as const;
    [ratedId, coachId] = [people[0].person, people[1].person];
    ({ round } = await storeMirrors(world, new Map([[people[0].person, mirror]])));
    for (const [index, role] of [
      [1, "coach"],
      [2, "hrDeveloper"],
    ] as const)
      await world.needs.database.asTenant(world.tenant, (tx) =>
        insertGrant(tx, {
          id: world.needs.newId(),
          person: people[index].person,
          role,
          unit: undefined,
          firstDay: day("2026-01-01"),
          endDay: undefined,
        }),
      );
    rated = await visitAs(world, site, people[0].person);
    coach = await visitAs(world, site, people[1].person);
    other = await visitAs(world, site, people[2].person);
  });
  after(() => world.close());

  it("list the own mirror, and teach who has none", async () => {
    assert.match(await (await rated.get(paths.mirror)).text(), /360 hosten/);
    assert.match(await (await other.get(paths.mirror)).text(), /Ingen spegel än/);
  });

  it("show the picture, sentences, every figure, why some are missing, and the limits", async () => {
    const html = await (await rated.get(paths.mirrorOf(round))).text();
    assert.match(html, /<h1>360 hosten<\/h1>/);
    assert.match(html, /Du ser dig högre än andra gör/);
    assert.match(html, /\(\+1,5 steg\)/);
    assert.match(html, /3,0 \(7\)/);
    assert.match(html, /Färre än fyra har svarat på just det här/);
    assert.match(html, /Kollegor och medarbetare visas tillsammans/);
    assert.match(html, /Vad spegeln inte visar/);
  });

  it("are not found by anybody else", async () => {
    for (const visit of [coach, other]) {
      assert.equal((await visit.get(paths.mirrorOf(round))).status, 404);
      assert.equal((await visit.get(paths.mirrorLent(round, ratedId))).status, 404);
      assert.equal((await visit.post(paths.mirrorCoach(round), { coach: coachId })).status, 404);
    }
    assert.equal((await rated.get(paths.mirrorOf("no-round"))).status, 404);
  });

  it("say what is wrong when no coach is chosen", async () => {
    const response = await rated.post(paths.mirrorCoach(round), { coach: "" });
    assert.equal(response.status, 422);
    assert.match(await response.text(), /href="#coach">Välj en coach i listan/);
  });

  it("lend the mirror to a coach and take it back", async () => {
    const given = await rated.post(paths.mirrorCoach(round), { coach: coachId });
    assert.deepEqual(
      [given.status, given.headers.get("location")],
      [303, `${paths.mirrorOf(round)}#coach-val`],
    );
    const lent = await (await coach.get(paths.mirrorLent(round, ratedId))).text();
    assert.match(lent, /<h1>Kim Ek: spegel<\/h1>/);
    assert.ok(!lent.includes("Vem ska få läsa?"));
    const own = await (await rated.get(paths.mirrorOf(round))).text();
    const coaching = /name="coaching" value="([^"]+)"/.exec(own)?.[1] ?? "";
    assert.equal((await rated.post(paths.mirrorTakeBack(round), { coaching })).status, 303);
    assert.equal((await coach.get(paths.mirrorLent(round, ratedId))).status, 404);
  });
});
