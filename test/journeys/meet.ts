import type { Browser, Page, Response } from "playwright-core";
import { kindOf } from "./crawl.ts";
import { dress, findingsInTurns, turnsOnTheWay } from "./everyLook.ts";

/** Looks closer at the page that somebody has come to. */
export type Meet = (page: Page) => Promise<void>;

const answers = new WeakMap<Page, Response>();

/** Keeps what a page was answered with, so that it can be asked for once more. */
export function watchAnswers(page: Page): void {
  page.on("response", (response) => {
    const isMoved = response.status() >= 300 && response.status() < 400;
    if (response.frame() === page.mainFrame() && response.request().isNavigationRequest() && !isMoved)
      answers.set(page, response);
  });
}

/**
 * Looks at each kind of page that people come to on their ways, and at each form that came back with faults.
 * It is asked for anew, in a window beside theirs.
 *
 * @param found gets what is found
 * @param met kinds of pages that somebody has come to already; gets those that are met
 */
export function meetOnTheWay(browser: Browser, found: string[], met: Set<string>): Meet {
  return async (page) => {
    await page.waitForLoadState();
    const answer = answers.get(page);
    const kind = `${answer?.status()} ${kindOf(page.url())}`;
    if (answer === undefined || met.has(kind) || isOnlyOnce(answer)) return;
    met.add(kind);
    const context = await browser.newContext({
      locale: "sv-SE",
      reducedMotion: "reduce",
      storageState: await page.context().storageState(),
    });
    found.push(...(await findingsBeside(await context.newPage(), answer, met.size)));
    await context.close();
  };
}

/** What a form did is not done again; a form that came back with faults did nothing. */
function isOnlyOnce(answer: Response): boolean {
  return answer.request().method() === "POST" && answer.status() !== 422;
}

async function findingsBeside(beside: Page, answer: Response, number: number): Promise<readonly string[]> {
  const asked = answer.request();
  const data = asked.postDataBuffer();
  const headers = await asked.allHeaders();
  if (data !== null)
    await beside.route(asked.url(), async (route) => {
      const { ["content-type"]: type = "" } = headers;
      const response = await beside.context().request.post(asked.url(), {
        headers: { "content-type": type, "sec-fetch-site": "same-origin" },
        data,
      });
      await route.fulfill({ response });
    });
  return findingsInTurns(beside, turnsOnTheWay(number), async (turn) => {
    await dress(beside, asked.url(), turn);
    return (await (await beside.goto(asked.url()))?.text()) ?? "";
  });
}
