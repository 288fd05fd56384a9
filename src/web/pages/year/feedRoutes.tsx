import { Hono, type Context } from "hono";
import { writeCalendar } from "../../../domain/year/calendar.ts";
import { makeFeed, revokeFeed } from "../../../usecases/year/ownFeed.ts";
import { readFeed } from "../../../usecases/year/readFeed.ts";
import { Alert } from "../../components/alert/Alert.tsx";
import { LinkButton } from "../../components/button/LinkButton.tsx";
import { CopyButton } from "../../components/page-tools/CopyButton.tsx";
import { textsOf } from "../../formTexts.ts";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { notFound, respond } from "../../respond.tsx";
import { actorOf, requireSignIn } from "../../signedIn.ts";
import { texts } from "../../text/texts.ts";
import type { Env } from "../../visitor.ts";
import { entriesToCalendar } from "./entriesToCalendar.ts";

const ending = ".ics";

/** The calendar feed, and how its owner makes and takes away its address. */
export const feedRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .post(paths.makeFeed, requireSignIn, async (c) => {
      const { showsWords } = textsOf(await c.req.parseBody(), ["showsWords"]);
      const secret = await makeFeed(needs)(actorOf(c), showsWords === "yes");
      return addressPage(needs, c, `${originOf(needs, c)}${paths.calendarFeed(secret)}${ending}`);
    })
    .post(paths.revokeFeed, requireSignIn, async (c) => {
      await revokeFeed(needs)(actorOf(c));
      return c.redirect(`${paths.year}#kalender`, 303);
    })
    .get(paths.calendarFeed(":secret"), async (c) => {
      const { tenant } = c.get("visitor");
      const secret = c.req.param("secret");
      const read = secret.endsWith(ending)
        ? await readFeed(needs)(tenant.id, secret.slice(0, -ending.length))
        : undefined;
      if (read?.ok !== true) return notFound(needs, c);
      const wish = { tenant: tenant.id, origin: originOf(needs, c), now: needs.now() };
      return c.body(writeCalendar(entriesToCalendar(read.value, wish)), 200, {
        "content-type": "text/calendar; charset=utf-8",
        "content-disposition": 'inline; filename="ledstjarna.ics"',
      });
    });

/** The address, shown this once: only its hash is kept. */
function addressPage(needs: WebNeeds, c: Context<Env>, address: string): Response {
  const { language } = c.get("visitor");
  const words = texts(language).year.feed;
  return respond(needs, c, {
    title: words.newTitle,
    width: "narrow",
    children: (
      <>
        <Alert kind="warning">
          <p>{words.shownOnce}</p>
        </Alert>
        <div>
          <p>
            <code>{address}</code>
          </p>
          <CopyButton language={language} text={address} label={words.copy} />
        </div>
        <div>
          <LinkButton href={paths.year} variant="secondary">
            {words.back}
          </LinkButton>
        </div>
      </>
    ),
  });
}

function originOf(needs: WebNeeds, c: Context<Env>): string {
  return needs.address ?? new URL(c.req.url).origin;
}
