import type { Keyboard } from "../keyboard.ts";

/** From home to the form of the open survey, where nobody is signed in any more. */
export async function openForm({ follow, press }: Keyboard): Promise<void> {
  await follow(/^Svara på Medarbetarenkät/);
  await press("Öppna formuläret");
  await press("Börja svara");
}

/** Answers every statement, page by page, with the same point on the scale. @returns how many statements there were */
export async function answerAll(person: Keyboard, point: RegExp): Promise<number> {
  const { page, choose, press } = person;
  const statements = page.getByRole("group").filter({ has: page.getByRole("radio") });
  const count = await statements.count();
  for (let place = 0; place < count; place += 1) await choose(statements.nth(place), point);
  if ((await page.getByRole("button", { name: "Nästa" }).count()) === 0) return count;
  await press("Nästa");
  return count + (await answerAll(person, point));
}

export async function sendAnswers({ press }: Keyboard): Promise<void> {
  await press("Skicka mina svar");
}
