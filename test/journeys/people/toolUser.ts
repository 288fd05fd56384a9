import assert from "node:assert/strict";
import { heading } from "../browser.ts";
import type { Keyboard } from "../keyboard.ts";

/** Somebody who does not know what it is called finds a tool, and ticks what is done. */
export async function findTool({ page, follow, press, write, tick }: Keyboard): Promise<void> {
  await follow("Verktyg", page.getByRole("navigation", { name: "Huvudmeny" }));
  await write("Vad behöver du hjälp med?", "hon gråter");
  await press("Sök");
  assert.ok((await page.getByText(/I titeln: gråter/).count()) > 0);
  await follow("När någon gråter eller blir arg");
  assert.equal(await heading(page), "När någon gråter eller blir arg");
  await tick("En ny tid är bokad.");
  await page.reload();
  assert.equal(await page.getByRole("checkbox", { name: "En ny tid är bokad." }).isChecked(), false);
}

/** Each tool goes on one sheet of paper. */
export async function printEveryTool({ page }: Keyboard): Promise<void> {
  const { origin } = new URL(page.url());
  await page.goto(`${origin}/verktyg`);
  const links = page.getByRole("main").getByRole("article").getByRole("link");
  const found = await Promise.all((await links.all()).map((link) => link.getAttribute("href")));
  const addresses = found.flatMap((href) => (href === null ? [] : [origin + href]));
  assert.ok(addresses.length >= 16, String(addresses.length));
  const tooLong: string[] = [];
  for (const address of addresses) {
    await page.goto(address);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const sheets = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g) ?? [];
    if (sheets.length !== 1) tooLong.push(`${address}: ${sheets.length}`);
  }
  assert.deepEqual(tooLong, []);
}
