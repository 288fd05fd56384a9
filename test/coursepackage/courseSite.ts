import assert from "node:assert/strict";
import type { Actor } from "../../src/domain/access/actor.ts";
import { paths } from "../../src/web/paths.ts";
import { addHr } from "../survey/addHr.ts";
import { openTestSite, type Browser, type TestSite } from "../web/openTestSite.ts";
import { playUnit, type PlayedUnit } from "./playUnit.ts";
import { packageOf, structureOf, unitOf } from "./tinyCourse.ts";

/** Passed and completed, by at least four fifths. */
export const judged = unitOf({ attributes: 'moveOn="CompletedAndPassed" masteryScore="0.8"' });

/** A site in which HR brings in courses of cmi5, and somebody takes them. */
export interface CourseSite {
  readonly site: TestSite;
  readonly hr: Browser;
  readonly kim: Actor;
  /** Kim's. */
  readonly browser: Browser;
  /** @returns the address of the course's page */
  bringIn(members?: string, programsMayRead?: string): Promise<string>;
  launch(path: string, by?: Browser, mode?: string): Promise<PlayedUnit & { readonly address: string }>;
  close(): Promise<void>;
}

export async function openCourseSite(): Promise<CourseSite> {
  const site = await openTestSite();
  const hr = await site.signIn(await addHr(site.world));
  const kim = await site.world.addActor();
  const browser = await site.signIn(kim);
  return {
    site,
    hr,
    kim,
    browser,
    async bringIn(members = judged, programsMayRead = "") {
      const form = new FormData();
      for (const [name, value] of Object.entries({ audience: "everybody", programsMayRead }))
        form.append(name, value);
      form.append("file", new File([new Uint8Array(packageOf(structureOf(members)))], "kurs.zip"));
      const done = await site.send(paths.coursePackages, form, hr);
      return (done.headers.get("location") ?? "").replace("?inlast", "");
    },
    async launch(path, by = browser, mode = "Normal") {
      const opened = await site.post(`${path}/delar/1/oppna`, { mode }, by);
      const address = opened.headers.get("location") ?? "";
      return { ...(await playUnit(address, (below, init) => site.content(below, init))), address };
    },
    async close() {
      await site.close();
      assert.deepEqual(site.defects, []);
    },
  };
}

/** Asks the learning record as a unit does. */
export const askAs = (
  unit: PlayedUnit,
  path: string,
  parameters: Readonly<Record<string, string>>,
  init?: RequestInit,
): Promise<Response> => unit.ask(`${path}?${new URLSearchParams(parameters).toString()}`, init);

/** The last words of the verbs in an answer. */
export async function verbsOf(answer: Promise<Response>): Promise<readonly (string | undefined)[]> {
  const { statements } = (await (await answer).json()) as { statements: { verb: { id: string } }[] }; // as the record answers
  return statements.map(({ verb }) => verb.id.split("/").at(-1));
}
