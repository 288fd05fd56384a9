import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import type { Browser } from "playwright-core";
import { innerPage, playingPage } from "../coursepackage/playingPage.ts";
import { structureOf, unitOf } from "../coursepackage/tinyCourse.ts";
import { zipOf } from "../coursepackage/zipOf.ts";
import { axeFindings, become, heading, openBrowser, rollsSideways } from "./browser.ts";
import { keyboard } from "./keyboard.ts";
import { startProduct, type Running } from "./server.ts";

describe("a course that somebody else has made", () => {
  let product: Running;
  let browser: Browser;
  const folder = mkdtempSync(join(tmpdir(), "ledstjarna-package-"));
  const file = join(folder, "lyssna.zip");
  before(async () => {
    product = await startProduct();
    browser = await openBrowser();
    writeFileSync(
      file,
      zipOf([
        { name: "cmi5.xml", content: structureOf(unitOf({ attributes: 'moveOn="Completed"' })) },
        { name: "start.html", content: playingPage.replace("PRODUCT", product.address) },
        { name: "inner.html", content: innerPage },
      ]),
    );
  });
  after(async () => {
    rmSync(folder, { recursive: true, force: true });
    await browser.close();
    await product.stop();
  });

  it("is read in by HR, by keyboard, who sees why a bad one is not", async () => {
    const context = await browser.newContext({ locale: "sv-SE", viewport: { width: 320, height: 700 } });
    const { page, follow, press, choose } = keyboard(await become(context, product.address, "HR-utvecklare"));
    await page.goto(`${product.address}/kurser`);
    await follow("Kurspaket", page.getByRole("main"));
    await page.setInputFiles("#file", { name: "x.xml", mimeType: "text/xml", buffer: Buffer.from("<a/>") });
    await choose(page.getByRole("group", { name: "Vem får gå kursen?" }), "För alla");
    await press("Läs in paketet");
    assert.equal(
      await page
        .getByRole("alert")
        .getByText(/sort som inte känns igen/)
        .count(),
      1,
    );
    assert.deepEqual(await axeFindings(page), []);
    await page.setInputFiles("#file", file);
    await press("Läs in paketet");
    assert.equal(await heading(page), "Samtal som leder framåt");
    assert.deepEqual(await axeFindings(page), []);
    assert.equal(await rollsSideways(page), false);
    await context.close();
  });

  it("is taken by an employee at an origin of its own, where nothing of the product is to be had", async () => {
    const context = await browser.newContext({ locale: "sv-SE" });
    const { page, follow, press } = keyboard(await become(context, product.address, "Medarbetare"));
    await page.goto(`${product.address}/kurser`);
    await follow("Samtal som leder framåt", page.getByRole("main"));
    const course = page.url();
    await press("Öppna Lyssna");
    await page.waitForURL(course);
    assert.equal(await page.getByRole("listitem").getByText("Klar", { exact: true }).count(), 1);
    assert.deepEqual(await axeFindings(page), []);
    const own = await context.request.get(`${product.address}/kurser/intyg/larregister/fil`);
    // Storage, frames and own files as courses need them; no cookie, nothing elsewhere, nothing of the product.
    assert.match(await own.text(), /"3, framed, no cookie, 200, stopped, stopped, stopped"/);
    await context.close();
  });

  it("shows HR where it tried to reach, and not who had it open", async () => {
    const context = await browser.newContext({ locale: "sv-SE" });
    const { page, follow } = keyboard(await become(context, product.address, "HR-utvecklare"));
    await page.goto(`${product.address}/kurser/paket`);
    await follow("Samtal som leder framåt", page.getByRole("main"));
    const tried = page.getByRole("table", { name: "Adresser som kursen har försökt nå" });
    const rows = await tried.getByRole("row").allTextContents();
    for (const [address, what] of [
      ["https://spy.example", "En bild"],
      ["https://spy.example", "Uppgifter"],
      [product.address, "Uppgifter"],
    ] as const)
      assert.ok(
        rows.some((row) => row.includes(address) && row.includes(what)),
        `${address} ${what} is not among ${rows.join(" | ")}`,
      );
    assert.equal(await page.getByText("Klar", { exact: true }).count(), 0);
    await context.close();
  });
});
