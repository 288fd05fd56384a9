import type { Page } from "playwright-core";
import { axeFindings, looks, rollsSideways } from "./browser.ts";
import { equalAccessFindings } from "./equalAccessFindings.ts";
import { htmlFindings } from "./htmlFindings.ts";

export type Turn = readonly [language: "sv" | "en", look: keyof typeof looks];

/** Two at a time, so that both languages, light and dark, narrow and wide are in each. */
const pairs: readonly (readonly [Turn, Turn])[] = [
  [
    ["sv", "phoneDark"],
    ["en", "deskLight"],
  ],
  [
    ["en", "phoneLight"],
    ["sv", "deskDark"],
  ],
  [
    ["sv", "deskLight"],
    ["en", "phoneDark"],
  ],
  [
    ["en", "deskDark"],
    ["sv", "phoneLight"],
  ],
];
/** So that each two of language, colours and width meet. */
const four: readonly Turn[] = pairs.map(([first]) => first);
const wanted = process.env["LEDSTJARNA_TEST_LOOKS"];
/** Whether more is to be looked at than a change needs. */
export const seesAll = wanted !== undefined;

/** In which languages and looks the page that was met as number so and so is seen: two that differ in everything, four, or all eight. */
export function turnsOf(number: number): readonly Turn[] {
  if (wanted === "all") return pairs.flat();
  return wanted === "four" ? four : pairs[number % pairs.length]!;
}

/** A page that somebody comes to on the way, most of which are met elsewhere too, is seen once, or as `wanted` says. */
export function turnsOnTheWay(number: number): readonly Turn[] {
  return seesAll ? turnsOf(number) : [pairs.flat()[number % 8]!];
}

/**
 * What any engine finds in the page that stands in the browser, and whether it has one heading and stands still.
 * axe looks at it as it is; IBM's engine with everything unfolded, in the first language or, where more is looked at,
 * once in each.
 */
export async function findingsInTurns(
  page: Page,
  turns: readonly Turn[],
  show: (turn: Turn) => Promise<string>,
): Promise<readonly string[]> {
  const found: string[] = [];
  const languages = new Set<string>();
  for (const turn of turns) {
    const html = await show(turn);
    found.push(...(await findingsOf(page, turn)));
    if (languages.has(turn[0])) continue;
    if (seesAll || languages.size === 0) found.push(...(await equalAccessFindings(page)));
    languages.add(turn[0]);
    found.push(...(await htmlFindings(html, page.url())));
  }
  return found;
}

/** Dresses a page for a turn: the language from the next request on, window and colours at once. */
export async function dress(page: Page, url: string, [language, look]: Turn): Promise<void> {
  const { viewport, colorScheme } = looks[look];
  await page.context().addCookies([{ name: "sprak", value: language, url: new URL(url).origin }]);
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme });
}

async function findingsOf(page: Page, turn: Turn): Promise<readonly string[]> {
  const where = `${page.url()} (${turn.join(", ")})`;
  return [
    ...((await page.locator("h1").count()) === 1 ? [] : [`${where} has not one h1`]),
    ...((await rollsSideways(page)) ? [`${where} rolls sideways`] : []),
    ...(await axeFindings(page)),
  ];
}
