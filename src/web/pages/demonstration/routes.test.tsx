import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { engines } from "../../../../test/database/engines.ts";
import { openWorld, type World } from "../../../../test/database/world.ts";
import { insertPersonas } from "../../../store/demonstration/persona.ts";
import { createApp } from "../../app.tsx";

describe("the persona chooser", () => {
  let world: World;
  let app: ReturnType<typeof createApp>;
  const defects: unknown[] = [];

  before(async () => {
    world = await openWorld(engines[0]!);
    const { person } = await world.addActor({ granted: ["hrDeveloper"] });
    await world.needs.database.asTenant(world.tenant, (tx) =>
      insertPersonas(tx, [
        { kind: "employee", person, title: "Undersköterska", place: "Björkbacken" },
        { kind: "chair", person, title: undefined, place: "Omsorgsnämnden" },
      ]),
    );
    app = createApp({
      ...world.needs,
      assets: { find: () => undefined, href: (name) => `/assets/${name}` },
      report: (error) => void defects.push(error),
    });
  });
  after(async () => {
    await world.close();
    assert.deepEqual(defects, []);
  });

  const setDemonstration = (demonstration: boolean) =>
    world.needs.database.asOwner((tx) => tx.updateTable("tenant").set({ demonstration }).execute());
  const get = (path: string, headers: Record<string, string> = {}) =>
    app.request(path, { headers: { host: "localhost", ...headers } });
  const choose = (fields: Readonly<Record<string, string>>, headers: Record<string, string> = {}) =>
    app.request("/personer", {
      method: "POST",
      headers: { host: "localhost", "sec-fetch-site": "same-origin", ...headers },
      body: new URLSearchParams(fields),
    });

  describe("in a real organisation", () => {
    before(() => setDemonstration(false));

    it("does not exist, to look at or to use", async () => {
      assert.equal((await get("/personer")).status, 404);
      const response = await choose({ persona: "employee" });
      assert.equal(response.status, 404);
      assert.equal(response.headers.get("set-cookie"), null);
    });
  });

  describe("in the demonstration", () => {
    before(() => setDemonstration(true));

    it("offers each persona by name, role and place, and says what to try", async () => {
      const html = await (await get("/personer")).text();
      assert.match(html, /<h1>Välj vem du vill vara<\/h1>/);
      assert.match(html, /Ordförande, Omsorgsnämnden/);
      assert.match(html, /Undersköterska, Björkbacken/);
      assert.match(html, /Svara på enkäten/);
      assert.match(html, /Demonstration: organisationen och alla människor är påhittade/);
    });

    it("speaks English where that is chosen", async () => {
      const html = await (await get("/personer", { cookie: "sprak=en" })).text();
      assert.match(html, /<h1>Choose who to be<\/h1>/);
      assert.match(html, /Be Kim Ek/);
    });

    it("signs in as the one chosen and goes where the visitor was heading", async () => {
      const response = await choose({ persona: "employee", back: "/utveckling" });
      assert.equal(response.status, 303);
      assert.equal(response.headers.get("location"), "/utveckling");
      const cookie = response.headers.get("set-cookie")?.split(";")[0] ?? "";
      assert.match(await (await get("/personer", { cookie })).text(), /Konto: Kim Ek/);
    });

    it("goes home when the way back leads out of the site", async () => {
      const response = await choose({ persona: "employee", back: "//elsewhere.example" });
      assert.equal(response.headers.get("location"), "/");
    });

    it("ends the session of whoever the visitor was before", async () => {
      const cookieOf = (response: Response) => response.headers.get("set-cookie")?.split(";")[0] ?? "";
      const first = cookieOf(await choose({ persona: "employee" }));
      await choose({ persona: "chair" }, { cookie: first });
      const html = await (await get("/personer", { cookie: first })).text();
      assert.doesNotMatch(html, /Konto: Kim Ek/);
    });

    it("knows nobody else", async () => {
      assert.equal((await choose({ persona: "mayor" })).status, 404);
      assert.equal((await choose({})).status, 404);
    });
  });
});
