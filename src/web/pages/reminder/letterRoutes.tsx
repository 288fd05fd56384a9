import { Hono, type Context } from "hono";
import type { LetterWish, WishFaults, WrittenWish } from "../../../domain/reminder/letterWish.ts";
import { letterKinds } from "../../../domain/reminder/letterWish.ts";
import { chooseLetters, readOwnLetters } from "../../../usecases/reminder/ownLetters.ts";
import { Alert } from "../../components/alert/Alert.tsx";
import { textsOf } from "../../formTexts.ts";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { respond } from "../../respond.tsx";
import { actorOf, requireSignIn } from "../../signedIn.ts";
import { texts } from "../../text/texts.ts";
import type { Env } from "../../visitor.ts";
import { LettersPage } from "./LettersPage.tsx";

const saved = "klart";

export const letterRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.letters, requireSignIn, (c) => page(needs, c))
    .post(paths.letters, requireSignIn, async (c) => {
      const form = await c.req.parseBody({ all: true });
      const kinds = [form["kinds"]].flat().filter((one) => typeof one === "string");
      const written = { kinds, ...textsOf(form, ["weekday", "hour", "showsWords"]) };
      const chosen = await chooseLetters(needs)(actorOf(c), written);
      return chosen.ok
        ? c.redirect(`${paths.letters}?${saved}`, 303)
        : page(needs, c, { written, faults: chosen.error });
    });

async function page(
  needs: WebNeeds,
  c: Context<Env>,
  failed?: { readonly written: WrittenWish; readonly faults: WishFaults },
): Promise<Response> {
  const { language } = c.get("visitor");
  const { letterSettings: words, signIn } = texts(language);
  const letters = await readOwnLetters(needs)(actorOf(c));
  return respond(
    needs,
    c,
    {
      title: words.title,
      lead: words.lead,
      width: "narrow",
      breadcrumbs: [{ href: paths.account, label: signIn.account }],
      hasErrors: failed !== undefined,
      children: (
        <>
          {!failed && c.req.query(saved) !== undefined && (
            <Alert kind="success" announce>
              {words.saved}
            </Alert>
          )}
          <LettersPage
            letters={letters}
            language={language}
            written={failed?.written ?? writtenBefore(letters.wish)}
            faults={failed?.faults ?? {}}
          />
        </>
      ),
    },
    failed ? 422 : 200,
  );
}

function writtenBefore(wish: LetterWish): WrittenWish {
  return {
    kinds: letterKinds.filter((kind) => wish[kind]),
    weekday: String(wish.weekday),
    hour: String(wish.hour),
    showsWords: wish.showsWords ? "yes" : "",
  };
}
