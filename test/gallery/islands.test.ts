import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { addIslandPages } from "./IslandPages.tsx";
import { launchChromium, startGallery } from "./startGallery.ts";
import type { RunningGallery } from "./startGallery.ts";

let server: RunningGallery;
let browser: Browser;

before(async () => {
  server = await startGallery(addIslandPages);
  browser = await launchChromium();
});

after(async () => {
  await browser.close();
  server.stop();
});

async function inBrowser(
  use: (page: Page, context: BrowserContext) => Promise<void>,
  javaScriptEnabled = true,
) {
  const context = await browser.newContext({ javaScriptEnabled });
  await use(await context.newPage(), context);
  await context.close();
}

async function write(page: Page, text: string): Promise<void> {
  await page.goto(`${server.address}/skriv`);
  await page.getByRole("radio", { name: "4" }).check();
  await page.getByLabel("Varför?").fill(text);
}

const draft = "localStorage.getItem('ledstjarna.draft.skriv')";

describe("a half-written form", () => {
  test("is there again when the page is opened anew, and the page says so", () =>
    inBrowser(async (page) => {
      await write(page, "Vi hinner prata.");
      await page.goto(`${server.address}/skriv`);
      assert.equal(await page.getByLabel("Varför?").inputValue(), "Vi hinner prata.");
      assert.equal(await page.getByRole("radio", { name: "4" }).isChecked(), true);
      assert.equal(await page.getByText("Det ligger bara i den här webbläsaren").isVisible(), true);
    }));

  test("keeps no hidden value in the browser", () =>
    inBrowser(async (page) => {
      await write(page, "Vi hinner prata.");
      assert.doesNotMatch(await page.evaluate<string>(draft), /token/);
    }));

  test("is forgotten when it has been sent", () =>
    inBrowser(async (page) => {
      await write(page, "Vi hinner prata.");
      await page.getByRole("button", { name: "Skicka" }).click();
      await page.getByRole("heading", { name: "Tack" }).waitFor();
      assert.equal(await page.evaluate(draft), null);
    }));

  test("stays when the server refuses it or breaks", () =>
    inBrowser(async (page) => {
      for (const text of ["fel", "trasigt"]) {
        await write(page, text);
        await page.getByRole("button", { name: "Skicka" }).click();
        await page.waitForLoadState();
        assert.match(await page.evaluate<string>(draft), new RegExp(text));
      }
    }));

  test("is offered, and not laid over the page, when the page says something newer than it was written over", () =>
    inBrowser(async (page) => {
      await write(page, "Vi hinner prata.");
      await page.evaluate(
        `const kept = JSON.parse(${draft}); kept.base.why = ["Äldre."]; localStorage.setItem("ledstjarna.draft.skriv", JSON.stringify(kept))`,
      );
      await page.goto(`${server.address}/skriv`);
      const why = page.getByLabel("Varför?");
      assert.equal(await why.inputValue(), "");
      await page.getByRole("button", { name: "Visa det jag inte skickade" }).click();
      assert.equal(await why.inputValue(), "Vi hinner prata.");
      await page.getByRole("button", { name: "Visa det som är sparat" }).click();
      assert.equal(await why.inputValue(), "");
      assert.match(await page.evaluate<string>(draft), /Vi hinner prata/);
    }));

  test("can be forgotten at once", () =>
    inBrowser(async (page) => {
      await write(page, "Vi hinner prata.");
      await page.goto(`${server.address}/skriv`);
      await page.getByRole("button", { name: "Glöm det" }).click();
      assert.equal(await page.getByLabel("Varför?").inputValue(), "");
      assert.equal(await page.evaluate(draft), null);
    }));

  test("without script can be sent all the same", () =>
    inBrowser(async (page) => {
      await write(page, "Vi hinner prata.");
      await page.getByRole("button", { name: "Skicka" }).click();
      assert.equal(await page.getByRole("heading", { name: "Tack" }).isVisible(), true);
      assert.equal(await page.getByRole("button", { name: "Kopiera" }).isVisible(), false);
    }, false));
});

test("a form that was refused puts the focus on its error summary", () =>
  inBrowser(async (page) => {
    await write(page, "fel");
    await page.getByRole("button", { name: "Skicka" }).click();
    await page.getByRole("alert").waitFor();
    assert.equal(await page.evaluate("document.activeElement.getAttribute('role')"), "alert");
  }));

test("a job's page follows the job and is loaded anew at its end", () =>
  inBrowser(async (page) => {
    await page.goto(`${server.address}/jobb`);
    await page.getByText("33").first().waitFor();
    await page.getByText("67").first().waitFor();
    await page.getByRole("heading", { name: "Klart" }).waitFor();
  }));

test("a step's clock counts its minutes down, and the page is loaded anew when somebody has gone on", () =>
  inBrowser(async (page) => {
    await page.goto(`${server.address}/klocka`);
    await page.getByText("2 minuter kvar").waitFor();
    await page.getByText("1 minut kvar").waitFor();
    await page.getByRole("heading", { name: "Nästa" }).waitFor();
    await page.getByText("10 minuter kvar").waitFor();
  }));

test("a statement is answered with the arrow keys", () =>
  inBrowser(async (page) => {
    await page.goto(`${server.address}/skriv`);
    await page.getByRole("radio", { name: "1" }).focus();
    for (const key of ["ArrowRight", "ArrowRight"]) await page.keyboard.press(key);
    assert.equal(await page.getByRole("radio", { name: "3" }).isChecked(), true);
  }));

test("the menu of the account opens and closes by keyboard, and gives the focus back", () =>
  inBrowser(async (page) => {
    await page.goto(`${server.address}/skriv`);
    const menu = page.getByText("Konto: Maj Lindgren");
    await page.locator("summary", { has: menu }).focus();
    await page.keyboard.press("Enter");
    assert.equal(await page.getByRole("button", { name: "Logga ut" }).isVisible(), true);
    await page.keyboard.press("Escape");
    assert.equal(await page.getByRole("button", { name: "Logga ut" }).isVisible(), false);
    assert.equal(await page.evaluate("document.activeElement.tagName"), "SUMMARY");
  }));
