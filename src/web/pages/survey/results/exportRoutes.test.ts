import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import readXlsxFile from "read-excel-file/node";
import { addHr } from "../../../../../test/survey/addHr.ts";
import { closeTestRound, smallMunicipality } from "../../../../../test/survey/closeTestRound.ts";
import { openTestSite, type Browser, type TestSite } from "../../../../../test/web/openTestSite.ts";
import type { RoundId } from "../../../../domain/shared/ids.ts";
import { paths } from "../../../paths.ts";

describe("a round's results as files", () => {
  let site: TestSite;
  let hr: Browser;
  let round: RoundId;

  before(async () => {
    site = await openTestSite();
    const { units } = smallMunicipality();
    round = await closeTestRound(site.world, units, { name: "Hösten 2026", closesOn: "2026-11-20" });
    hr = await site.signIn(await addHr(site.world));
  });
  after(async () => {
    await site.close();
    assert.deepEqual(site.defects, []);
  });

  const lines = async (browser: Browser) =>
    (await (await site.get(paths.roundFile(round, "csv"), browser)).text()).split("\r\n");

  it("are CSV that a Swedish spreadsheet program reads: units in the organisation's order, decimal comma", async () => {
    const response = await site.get(paths.roundFile(round, "csv"), hr);
    assert.equal(response.headers.get("content-type"), "text/csv; charset=utf-8");
    assert.match(
      response.headers.get("content-disposition") ?? "",
      /^attachment; filename="Hosten-2026\.csv"/,
    );
    const bytes = new Uint8Array(await response.arrayBuffer());
    assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
    const [header = "", whole = "", care = "", home = ""] = new TextDecoder().decode(bytes).split("\r\n");
    assert.match(header, /^Enhet;Kod;Nivå;Tillfrågade;Svar;Svarsfrekvens \(%\);Totalindex: index;/);
    assert.match(whole, /^Norrviks kommun;Norrviks kommun;1;78;68;87,2;\d+(,\d+)?;/);
    assert.match(care, /^'=Omsorg;'=Omsorg;2;/);
    assert.match(home, /^Hemtjänst;Hemtjänst;3;17;15;/);
  });

  it("say why a unit has no figures, and give none", async () => {
    const culture = (await lines(hr)).find((line) => line.startsWith("Kultur;"));
    assert.equal(
      culture,
      `Kultur;Kultur;2;5;${";".repeat(22)}För få har svarat för att resultatet ska kunna visas.`,
    );
  });

  it("follow the language of the reader, decimal sign included", async () => {
    const [header = "", whole = ""] = await lines({ cookie: `${hr.cookie}; sprak=en` });
    assert.match(header, /^Unit;Code;Level;Asked;Answers/);
    assert.match(whole, /;87\.2;/);
  });

  it("are a workbook with figures, questions and notes", async () => {
    const response = await site.get(paths.roundFile(round, "xlsx"), hr);
    const sheets = await readXlsxFile(Buffer.from(await response.arrayBuffer()));
    assert.deepEqual(
      sheets.map(({ sheet }) => sheet),
      ["Resultat", "Frågor", "Om siffrorna"],
    );
    const [results, questions, notes] = sheets.map(({ data }) => data);
    assert.deepEqual(results?.[2]?.slice(0, 5), ["=Omsorg", "=Omsorg", 2, 31, 27]);
    assert.equal(questions?.[1]?.[2], "Mitt arbete känns meningsfullt.");
    assert.ok(notes?.some(([, text]) => /enligt RKA:s publicerade definition/.test(String(text))));
    assert.ok(notes?.some(([, text]) => /För få har svarat/.test(String(text))));
  });

  it("are remembered with the digest of each file", async () => {
    const given = await site.get(paths.roundFile(round, "csv"), hr);
    const digest = site.world.needs.hash(new Uint8Array(await given.arrayBuffer()));
    const shown = await site.world.needs.database.asTenant(site.world.tenant, (tx) =>
      tx.selectFrom("shown").select(["what", "digest"]).where("digest", "=", digest).execute(),
    );
    assert.ok(shown.length > 0);
    assert.ok(shown.every(({ what }) => what === "round.csv"));
  });

  it("are a table of key figures for Kolada, for those who see the whole", async () => {
    const response = await site.get(paths.roundFile(round, "kolada"), hr);
    const [header = "", total = "", ...others] = (await response.text()).split("\r\n");
    assert.match(header, /Organisation;År;Nyckeltal;Vad;Värde;Svar;Sekretess$/);
    assert.match(total, /^Norrviks kommun;2026;U00200;Totalindex;\d+(,\d)?;68;$/);
    assert.equal(others.at(-2), "Norrviks kommun;2026;N00898;Svarsfrekvens (%);87,2;68;");
  });

  it("do not exist for those who may not read the results, or for an unknown round", async () => {
    const stranger = await site.signIn(await site.world.addActor());
    assert.equal((await site.get(paths.roundFile(round, "csv"), stranger)).status, 404);
    assert.equal((await site.get(paths.roundFile("nothing", "xlsx"), hr)).status, 404);
    assert.equal((await site.get(paths.roundFile(round, "csv"))).status, 303);
  });
});
