import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { become, openBrowser } from "./browser.ts";
import { crawl, kindOf, type Reached } from "./crawl.ts";
import { dress, findingsInTurns, seesAll, turnsOf, type Turn } from "./everyLook.ts";
import { meetOnTheWay, watchAnswers } from "./meet.ts";
import { nuFindings } from "./nuFindings.ts";
import { sendFormsEmpty } from "./sendEmpty.ts";
import { startProduct, type Running } from "./server.ts";

/** The people of the demonstration, by the role on their card in each language. */
const roles = [
  "HR-utvecklare",
  "Första linjens chef",
  "Chef över chefer",
  "Ordförande i nämnd",
  "Medarbetare",
  "Skyddsombud",
  "Administratör",
  "Ny chef",
] as const;
/** Far more than a walk takes on a quiet machine, all looks of every page together. */
const longestWalk = 3_600_000;
const noJava = existsSync("/usr/bin/java") ? false : "there is no Java for the Nu Html Checker";

describe("every page that a person can reach", () => {
  let product: Running;
  let browser: Browser;
  const saved = mkdtempSync(join(tmpdir(), "ledstjarna-pages-"));
  before(async () => {
    product = await startProduct();
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await product.stop();
    rmSync(saved, { recursive: true });
  });

  /** What has been met already: pages with what they said, or what pages of a kind were built of. */
  const seen = new Set<string>();
  /** A page that says the same, or is built of nothing that a page of its kind was not built of, is not looked at again. */
  const isNew = ({ url, text, parts }: Reached) => {
    const said = seesAll ? [url + text] : parts.map((part) => `${kindOf(url)} ${part}`);
    const before = seen.size;
    for (const one of said) seen.add(one);
    return seen.size > before;
  };
  let saves = 0;
  /** Kinds of forms that have been sent with nothing in them. */
  const sent = new Set<string>();
  const met = new Set<string>();

  /** Meets every page that can be reached from here, in both its turns. */
  const walk = async (context: BrowserContext, page: Page, starts?: string[]) => {
    const found: string[] = [];
    watchAnswers(page);
    const addresses = await crawl(page, product.address, starts);
    for (const [index, reached] of addresses.entries()) {
      if (!isNew(reached)) continue;
      const { url } = reached;
      saves += 1;
      let html = "";
      const show = async (turn: Turn) => {
        await dress(page, url, turn);
        html = (await (await page.goto(url))?.text()) ?? "";
        return html;
      };
      found.push(...(await findingsInTurns(page, turnsOf(index), show)));
      writeFileSync(join(saved, `${saves}${new URL(url).pathname.replaceAll("/", "-")}.html`), html);
    }
    assert.deepEqual([...new Set(found)], []);
    for (const { url } of addresses) await sendFormsEmpty(page, url, sent, meetOnTheWay(browser, found, met));
    await context.close();
    assert.deepEqual([...new Set(found)], []);
    return addresses.length;
  };

  for (const role of roles) {
    it(
      `has one heading, stands still on a phone, and no engine finds anything in it: ${role}`,
      { timeout: longestWalk },
      async () => {
        const context = await browser.newContext({ locale: "sv-SE", reducedMotion: "reduce" });
        const reached = await walk(context, await become(context, product.address, role));
        assert.ok(reached >= 15, `${role} reaches only ${reached} pages`);
      },
    );
  }

  it("is as good for somebody who is not signed in", { timeout: longestWalk }, async () => {
    const context = await browser.newContext({ locale: "sv-SE", reducedMotion: "reduce" });
    const reached = await walk(context, await context.newPage(), ["/logga-in", "/s"]);
    assert.ok(reached >= 5, `only ${reached} pages`);
  });

  it("was served as HTML in which the Nu Html Checker finds nothing", { skip: noJava }, () => {
    assert.ok(readdirSync(saved).length >= 50);
    assert.deepEqual(nuFindings(saved), []);
  });
});
