import type { Actor } from "../../domain/access/actor.ts";
import type { JsonObject } from "../../domain/lrs/json.ts";
import { toldLine, type ToldLine } from "../../domain/lrs/toldLine.ts";
import { eraseRecord } from "../../store/lrs/eraseStatements.ts";
import { countStatements, keptContents, latestStatements } from "../../store/lrs/ownRecord.ts";
import type { Needs } from "../needs.ts";
import { inRecord } from "./lrsRecord.ts";

export interface OwnRecordPage {
  /** The latest first. */
  readonly lines: readonly ToldLine[];
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number;
  readonly statements: number;
}

const linesOnPage = 50;

/** What a person's own record says of them, a page at a time. For that person, and nobody else. */
export const readOwnRecord =
  ({ database }: Pick<Needs, "database">) =>
  (actor: Actor, wanted: number): Promise<OwnRecordPage> =>
    inRecord({ database }, ownRecordOf(actor), async (tx) => {
      const statements = await countStatements(tx);
      const pages = Math.max(1, Math.ceil(statements / linesOnPage));
      const page = Math.min(Math.max(1, wanted), pages);
      const part = { first: (page - 1) * linesOnPage, atMost: linesOnPage };
      const bodies = await latestStatements(tx, part);
      const lines = bodies.map((body) => toldLine(JSON.parse(body) as JsonObject)); // stored as an object
      return { lines, page, pages, statements };
    });

/** The whole of a person's own record as JSON: statements character by character as they are stored. */
export const exportOwnRecord =
  ({ database }: Pick<Needs, "database">) =>
  (actor: Actor): Promise<string> =>
    inRecord({ database }, ownRecordOf(actor), async (tx) => {
      const statements = await latestStatements(tx, undefined);
      const contents = (await keptContents(tx)).map(({ content, ...named }) => ({
        ...named,
        contentBase64: Buffer.from(content).toString("base64"),
      }));
      return `{"statements":[${statements.join(",\n")}],\n"contents":${JSON.stringify(contents)}}`;
    });

/** Takes all of it away for good. Not logged: it was the person's own. */
export const eraseOwnRecord =
  ({ database }: Pick<Needs, "database">) =>
  (actor: Actor): Promise<void> =>
    database.asTenant(actor.tenant, (tx) => eraseRecord(tx, actor.person));

function ownRecordOf({ tenant, person }: Actor) {
  return { tenant, owner: person };
}
