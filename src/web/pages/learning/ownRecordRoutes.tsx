import { Hono } from "hono";
import { eraseOwnRecord, exportOwnRecord, readOwnRecord } from "../../../usecases/lrs/ownRecord.ts";
import type { WebNeeds } from "../../needs.ts";
import { paths } from "../../paths.ts";
import { respond } from "../../respond.tsx";
import { sendFile } from "../../sendFile.ts";
import { actorOf, requireSignIn } from "../../signedIn.ts";
import { texts } from "../../text/texts.ts";
import type { Env } from "../../visitor.ts";
import { OwnRecord } from "./OwnRecordPage.tsx";

/** The own learning record: read, taken along, taken away. */
export const ownRecordRoutes = (needs: WebNeeds): Hono<Env> =>
  new Hono<Env>()
    .get(paths.ownRecord, requireSignIn, async (c) => {
      const { language } = c.get("visitor");
      const { learning, ownRecord: words } = texts(language);
      const record = await readOwnRecord(needs)(actorOf(c), Number(c.req.query("sida")) || 1);
      return respond(needs, c, {
        title: words.title,
        lead: words.lead,
        breadcrumbs: [
          { href: paths.courses, label: learning.title },
          { href: paths.transcript, label: learning.transcript.title },
        ],
        children: <OwnRecord language={language} record={record} />,
      });
    })
    .get(paths.ownRecordFile, requireSignIn, async (c) => {
      const text = await exportOwnRecord(needs)(actorOf(c));
      const name = texts(c.get("visitor").language).ownRecord.fileName;
      return sendFile(new TextEncoder().encode(text), { name, type: "application/json" });
    })
    .post(paths.eraseOwnRecord, requireSignIn, async (c) => {
      await eraseOwnRecord(needs)(actorOf(c));
      return c.redirect(paths.ownRecord, 303);
    });
