import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { itemOf, manifest12, manifest2004, resourceOf, scormOf } from "../coursepackage/tinyScorm.ts";
import { addHr } from "../survey/addHr.ts";
import { axeFindings, looks, openBrowser, rollsSideways, tabTo } from "./browser.ts";
import { openCourseSite, type CourseSite } from "./openCourseSite.ts";

describe("a course of SCORM in a browser", () => {
  let site: CourseSite;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  before(async () => {
    site = await openCourseSite();
    browser = await openBrowser();
    context = await site.signIn(browser, await addHr(site.world), looks.phoneLight);
    page = await context.newPage();
  });
  after(async () => {
    await browser.close();
    await site.close();
    assert.deepEqual(site.defects, []);
  });

  async function bringIn(file: Buffer): Promise<string> {
    await page.goto(`${site.address}/kurser/paket`);
    await page.getByRole("radio", { name: "För alla" }).check();
    await page
      .locator("#file")
      .setInputFiles({ name: "samtal.zip", mimeType: "application/zip", buffer: file });
    await page.getByRole("button", { name: "Läs in paketet" }).click();
    await page.getByText("Paketet är inläst").waitFor();
    return page.url().replace("?inlast", "");
  }
  async function open(address: string, on = page, part = "Del a"): Promise<void> {
    await on.goto(address);
    await on.getByRole("button", { name: `Öppna ${part}` }).click();
    await on.getByText("Sparat", { exact: true }).waitFor();
  }
  const part = (on = page) => on.frameLocator("#unit");
  const press = (name: string, on = page) => part(on).getByRole("button", { name }).click();

  it("of 1.2 is begun, laid aside, taken up again and passed", async () => {
    const address = await bringIn(scormOf(manifest12()));
    await open(address);
    assert.equal(await part().locator("#entry").textContent(), "ab-initio ");
    assert.deepEqual(await axeFindings(page), []);
    assert.equal(await rollsSideways(page), false);
    await press("Spara till senare");
    await page.getByRole("heading", { name: "Den här delen är slut" }).waitFor();
    await page.getByRole("link", { name: "Tillbaka till Ledstjärna" }).last().click();
    await page.getByText("Påbörjad").waitFor();
    await open(address);
    assert.equal(await part().locator("#entry").textContent(), "resume sida 2");
    await press("Svara");
    await press("Klar");
    await page.getByRole("link", { name: "Tillbaka till Ledstjärna" }).last().click();
    await page.getByText("Godkänd").waitFor();
    await page.getByText("Resultat 80").waitFor();
    await page.goto(`${site.address}/kurser/intyg/larregister`);
    for (const done of ["Började", "Lade undan", "Fortsatte med", "Svarade på", "Blev godkänd på", "Stängde"])
      await page.getByRole("cell", { name: done, exact: true }).first().waitFor();
  });

  it("of 2004 leads on to the next part when it asks for it, and back by keyboard", async () => {
    const flow = '<imsss:sequencing><imsss:controlMode flow="true"/></imsss:sequencing>';
    const resources = resourceOf("a") + resourceOf("b");
    const address = await bringIn(scormOf(manifest2004(itemOf("a") + itemOf("b"), resources, flow)));
    await open(address);
    await press("Svara");
    await press("Klar");
    await page.getByRole("heading", { name: "Del b", level: 1 }).waitFor();
    await page.getByText("Sparat", { exact: true }).waitFor();
    assert.deepEqual(await axeFindings(page), []);
    assert.equal(await rollsSideways(page), false);
    await page.locator("body").focus();
    await tabTo(page, "Föregående");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Del a", level: 1 }).waitFor();
    await page.getByText("Alla delar").click();
    await page.getByRole("button", { name: "2. Del b" }).click();
    await page.getByRole("heading", { name: "Del b", level: 1 }).waitFor();
    assert.equal(await part().locator("#entry").textContent(), "resume ");
    await press("Klar");
    await page.getByRole("heading", { name: "Den här delen är slut" }).waitFor();
    await page.goto(`${site.address}/kurser/intyg`);
    assert.equal(
      await page.getByRole("rowheader", { name: "Samtal" }).count(),
      2,
      "this course and the one before",
    );
  });

  it("loses nothing while there is no connection", async () => {
    const address = await bringIn(scormOf(manifest12()));
    await open(address);
    await context.setOffline(true);
    await press("Klar");
    await page.getByText("Ingen kontakt just nu").waitFor();
    await context.setOffline(false);
    await page.getByText("Sparat", { exact: true }).waitFor();
    await page.goto(address);
    await page.getByText("Godkänd").waitFor();
  });

  it("keeps what was done when its tab is closed in the middle", async () => {
    const address = await bringIn(scormOf(manifest2004()));
    const other = await context.newPage();
    await open(address, other);
    await press("Svara", other);
    await other.close({ runBeforeUnload: false });
    await page.goto(`${site.address}/kurser/intyg/larregister`);
    await page.getByRole("cell", { name: "fraga-1" }).first().waitFor();
    await open(address);
    assert.equal(await part().locator("#entry").textContent(), "resume ");
  });

  it("goes on in the tab that was opened last, and says so in the other", async () => {
    const address = await bringIn(scormOf(manifest12()));
    const other = await context.newPage();
    await open(address, other);
    await open(address);
    await press("Svara", other);
    await other.getByRole("heading", { name: "Kursen fortsätter inte här" }).waitFor();
    await press("Klar");
    await page.getByRole("heading", { name: "Den här delen är slut" }).waitFor();
    await other.close();
  });

  it("says that it needs script where there is none", async () => {
    const address = await bringIn(scormOf(manifest12()));
    const bare = await site.signIn(browser, await addHr(site.world), { javaScriptEnabled: false });
    const still = await bare.newPage();
    await still.goto(address);
    await still.getByRole("button", { name: "Öppna Del a" }).click();
    await still.getByText("den behöver JavaScript").waitFor();
    await bare.close();
  });
});
