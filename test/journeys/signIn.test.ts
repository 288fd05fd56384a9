import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { runCommand } from "../database/runCommand.ts";
import { axeFindings, looks, openBrowser, rollsSideways, tabTo } from "./browser.ts";
import { startProduct, type Running } from "./server.ts";

describe("an organisation of its own, from the command line on", () => {
  let folder: string;
  let link: string;
  let product: Running;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "ledstjarna-signin-"));
    const settings = { LEDSTJARNA_DATA: folder, LEDSTJARNA_DEMONSTRATION: "no" };
    const kim = ["administrator", "--name=Kim Ek", "--email=kim@norrvik.example"];
    const made = await runCommand([...kim, "--organisation=Norrviks kommun", "--slug=norrvik"], settings);
    product = await startProduct(settings);
    link = product.address + new URL(JSON.parse(made.stdout).link).pathname;
    browser = await openBrowser();
    context = await browser.newContext({ locale: "sv-SE" });
    page = await context.newPage();
    await giveDevice(context, page);
  });
  after(async () => {
    await browser.close();
    await product.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it("lets its administrator in with a passkey, by keyboard, and back in again without a name", async () => {
    await page.goto(link);
    await tabTo(page, "Skapa en nyckel");
    await page.keyboard.press("Enter");
    await page.waitForURL(`${product.address}/`);
    await page.goto(`${product.address}/konto`);
    await tabTo(page, "Konto: Kim Ek");
    await page.keyboard.press("Enter");
    await tabTo(page, "Logga ut");
    await page.keyboard.press("Enter");
    await page.waitForURL(/logga-in/);
    await page.goto(`${product.address}/konto`);
    assert.equal(new URL(page.url()).pathname, "/logga-in");
    await tabTo(page, "Logga in med nyckel");
    await page.keyboard.press("Enter");
    await page.waitForURL(`${product.address}/konto`);
  });

  it("says so when a link has been used", async () => {
    await page.goto(link);
    assert.equal(await page.getByRole("heading", { level: 1 }).textContent(), "Länken fungerar inte");
  });

  it("has no persona chooser", async () => {
    assert.equal((await page.goto(`${product.address}/personer`))?.status(), 404);
  });

  it("takes a password where the browser runs no script", async () => {
    await page.goto(`${product.address}/organisation/personer`);
    await page.getByRole("link", { name: "Kim Ek" }).click();
    await page.getByRole("button", { name: "Skapa länk" }).click();
    const fresh = (await page.locator("code").textContent()) ?? "";
    const plain = await browser.newContext({ javaScriptEnabled: false, locale: "sv-SE" });
    const other = await plain.newPage();
    await other.goto(fresh);
    assert.ok(await other.getByText("Välj ett lösenord i stället").isVisible());
    await other.getByLabel("Nytt lösenord").fill("tuff lampa moln kaffe");
    await other.getByLabel("Skriv lösenordet en gång till").fill("tuff lampa moln kaffe");
    await other.getByRole("button", { name: "Spara och logga in" }).click();
    await other.waitForURL(`${product.address}/`);
    await plain.close();
  });

  it("has pages that stand still on a phone and in which axe finds nothing", async () => {
    const paths = ["/logga-in", "/hjalp", "/hjalp/logga-in", "/tillganglighet", "/integritet"];
    const found = await lookAt(page, product.address, paths);
    await page.goto(`${product.address}/logga-in?till=/konto`);
    await page.getByLabel("E-post eller anställningsnummer").fill("kim@norrvik.example");
    await page.getByLabel("Lösenord", { exact: true }).fill("tuff lampa moln kaffe");
    await page.getByRole("button", { name: "Logga in", exact: true }).click();
    await page.waitForURL(`${product.address}/konto`);
    const own = [
      "/konto",
      "/organisation/personer",
      "/tillganglighet/redogorelse",
      "/tillganglighet/rapporter",
    ];
    found.push(...(await lookAt(page, product.address, own)));
    await page.goto(`${product.address}/organisation/personer`);
    const person = await page.getByRole("link", { name: "Kim Ek" }).getAttribute("href");
    found.push(...(await lookAt(page, product.address, [person ?? ""])));
    assert.deepEqual(found, []);
  });
});

/** A device in Chromium that has fingers of its own (Web Authentication's virtual authenticator). */
async function giveDevice(context: BrowserContext, page: Page): Promise<void> {
  const device = await context.newCDPSession(page);
  await device.send("WebAuthn.enable");
  await device.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

async function lookAt(page: Page, address: string, paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths)
    for (const look of Object.values(looks)) {
      await page.setViewportSize(look.viewport);
      await page.emulateMedia({ colorScheme: look.colorScheme });
      const response = await page.goto(address + path);
      if (!response?.ok()) found.push(`${path} answers ${response?.status()}`);
      if ((await page.locator("h1").count()) !== 1) found.push(`${path} has not one h1`);
      if (await rollsSideways(page)) found.push(`${path} rolls sideways at ${look.viewport.width}`);
      found.push(...(await axeFindings(page)));
    }
  return [...new Set(found)];
}
