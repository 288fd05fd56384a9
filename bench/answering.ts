import { secretToCode, writtenCode } from "../src/domain/survey/invitationCode.ts";
import { setCode } from "../src/store/survey/invitation.ts";
import { listRounds } from "../src/store/survey/round.ts";
import { findInstrument } from "../src/domain/survey/findInstrument.ts";
import { fieldName } from "../src/web/pages/survey/answering/sheet.ts";
import { paths } from "../src/web/paths.ts";
import type { Demonstration } from "./demonstration.ts";
import { cpuSeconds, rounded, type Figure } from "./figure.ts";

const people = 300;
const warmUps = 20;
const headers = { host: "localhost", "sec-fetch-site": "same-origin" };

/** The journey of those who answer: the invitation, the form, the answers sent. */
export async function measureAnswering(site: Demonstration, engine: string): Promise<readonly Figure[]> {
  const { codes, items } = await handOutCodes(site, people + warmUps);
  const answer = async (code: string) => {
    await site.fetch(paths.invitation(code), { headers });
    const form = await (await site.fetch(paths.invitation(code), { method: "POST", headers })).text();
    const ballot = /name="ballot"[^>]*value="([^"]+)"|value="([^"]+)"[^>]*name="ballot"/.exec(form);
    const fields = { ballot: ballot?.[1] ?? ballot?.[2] ?? "", go: "send", step: "0" };
    const answers = Object.fromEntries(
      items.map((item, place) => [fieldName(item), String(1 + (place % 5))]),
    );
    const sent = await site.fetch(paths.ballot, {
      method: "POST",
      headers,
      body: new URLSearchParams({ ...fields, ...answers }),
    });
    if (sent.status !== 303) throw new Error(`answers are met with ${sent.status}`);
  };
  for (const code of codes.slice(0, warmUps)) await answer(code);
  const seconds = await cpuSeconds(async () => {
    for (const code of codes.slice(warmUps)) await answer(code);
  });
  return [
    {
      what: `answer journey, ${engine}`,
      figure: rounded(people / seconds),
      unit: "per CPU-s",
      how: `${people} people: invitation, form collected, ${items.length} answers cast`,
    },
  ];
}

async function handOutCodes({ needs, tenant }: Demonstration, count: number) {
  return needs.database.asTenant(tenant, async (tx) => {
    const round = (await listRounds(tx)).find(({ about, state }) => about === "unit" && state === "open");
    const instrument = round && findInstrument(needs.content, round.instrument, round.instrumentVersion);
    if (!round || !instrument) throw new Error("no round is open");
    const invitations = await tx
      .selectFrom("invitation")
      .where("round", "=", round.id)
      .where("collected", "=", false)
      .select("id")
      .limit(count)
      .execute();
    const codes: string[] = [];
    for (const { id } of invitations) {
      const code = secretToCode(needs.newSecret());
      if (await setCode(tx, id, needs.hash(code))) codes.push(writtenCode(code));
    }
    return { codes, items: instrument.items.map(({ id }) => id) };
  });
}
