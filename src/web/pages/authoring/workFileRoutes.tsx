import { Hono } from "hono";
import { filesOfKind } from "../../../domain/authoring/ownWork.ts";
import { readWork } from "../../../usecases/authoring/readWork.ts";
import { saveDraft } from "../../../usecases/authoring/saveDraft.ts";
import { textsOf } from "../../formTexts.ts";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { notAllowed, notFound } from "../../respond.tsx";
import { sendFile } from "../../sendFile.ts";
import { actorOf, requireSignIn } from "../../signedIn.ts";
import { texts } from "../../text/texts.ts";
import type { Env } from "../../visitor.ts";
import { refusedPage, workPage } from "./routes.tsx";
import { kindOfSlug, workSlug } from "./workSlug.ts";

/** Own works as files: out as they stand, and in as a draft. */
export const workFileRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.ownWorkFile(":kind", ":work", ":version", ":file"), requireSignIn, async (c) => {
      const kind = kindOfSlug(c.req.param("kind"));
      const { work, version, file } = c.req.param();
      const read = kind && (await readWork(needs)(actorOf(c), kind, work, false));
      if (!kind || read?.ok !== true) return notFound(needs, c);
      const { versions } = read.value;
      const from =
        version === "utkast" ? read.value.work : versions.find((one) => String(one.number) === version);
      const text = filesOfKind[kind].includes(file) ? from?.files[file] : undefined;
      if (text === undefined) return notFound(needs, c);
      return sendFile(new TextEncoder().encode(text), { name: file, type: "text/plain; charset=utf-8" });
    })
    .post(paths.uploadOwnWork(":kind", ":work"), requireSignIn, async (c) => {
      const [kind, id] = [kindOfSlug(c.req.param("kind")), c.req.param("work")];
      if (!kind) return notFound(needs, c);
      const words = texts(c.get("visitor").language).authoring;
      const form = await c.req.parseBody();
      const { revision, target } = textsOf(form, ["revision", "target"]);
      const { file } = form;
      if (!(file instanceof File) || file.size === 0)
        return workPage(needs, c, { uploadFault: words.noFile }, 422);
      const text = decode(await file.arrayBuffer());
      if (text === undefined) return workPage(needs, c, { uploadFault: words.notText }, 422);
      const files = { [target]: text };
      const saved = await saveDraft(needs)(actorOf(c), kind, id, { revision: Number(revision), files });
      if (saved.ok) return c.redirect(`${paths.ownWork(workSlug(kind), id)}?check`, 303);
      if (saved.error === "notAllowed") return notAllowed(needs, c);
      if (saved.error === "noSuchWork") return notFound(needs, c);
      return refusedPage(needs, c, { files }, saved.error);
    });

/** @returns undefined for what is not UTF-8, which cannot be guessed without loss */
function decode(bytes: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
