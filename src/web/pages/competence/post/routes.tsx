import { Hono } from "hono";
import { parseId, type PostId } from "../../../../domain/shared/ids.ts";
import { readPost } from "../../../../usecases/competence/readPost.ts";
import type { WebNeeds } from "../../../needs.ts";
import { paths } from "../../../paths.ts";
import { notFound, respond } from "../../../respond.tsx";
import { actorOf, requireSignIn } from "../../../signedIn.ts";
import { texts } from "../../../text/texts.ts";
import type { Env } from "../../../visitor.ts";
import { crumbsTo } from "../../organisation/unitCrumbs.ts";
import { PostPage } from "./PostPage.tsx";

export const postRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>().get(paths.post(":post"), requireSignIn, async (c) => {
    const id: PostId | undefined = parseId(c.req.param("post"));
    const read = id && (await readPost(needs)(actorOf(c), id));
    if (read?.ok !== true) return notFound(needs, c);
    const view = read.value;
    const { language } = c.get("visitor");
    const words = texts(language);
    return respond(needs, c, {
      title: view.post.title,
      kicker: words.organisation.post,
      lead: words.post.lead(view.unit.name),
      breadcrumbs: crumbsTo(view, language),
      children: <PostPage view={view} language={language} />,
    });
  });
