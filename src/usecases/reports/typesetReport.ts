import type { Actor } from "../../domain/access/actor.ts";
import type { ReportDocument } from "../../domain/records/reportDocument.ts";
import { logShown } from "../../store/survey/release.ts";
import type { Needs } from "../needs.ts";

/** Sets a report that the reader was shown as a PDF, and remembers that it left the pages. */
export const typesetReport =
  ({
    database,
    now,
    newOrderedId,
    hash,
    typeset,
  }: Pick<Needs, "database" | "now" | "newOrderedId" | "hash" | "typeset">) =>
  async (actor: Actor, release: string, document: Omit<ReportDocument, "madeAt">): Promise<Uint8Array> => {
    const at = now();
    const bytes = await typeset({ ...document, madeAt: at });
    await database.asTenant(actor.tenant, (tx) =>
      logShown(tx, {
        id: newOrderedId(),
        at,
        person: actor.person,
        release,
        what: "report.pdf",
        digest: hash(bytes),
      }),
    );
    return bytes;
  };
