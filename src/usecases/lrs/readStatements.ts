import { activityKey } from "../../domain/lrs/statementKeys.ts";
import { isJsonObject, type Json, type JsonObject } from "../../domain/lrs/json.ts";
import { sumsIn } from "../../domain/lrs/sumsIn.ts";
import { keyNumber } from "../../domain/lrs/keyNumber.ts";
import { inOneLanguage, withIdsOnly } from "../../domain/lrs/statementFormat.ts";
import type { Presentation, StatementFilter } from "../../domain/lrs/statementQuery.ts";
import { findDefinitions } from "../../store/lrs/activity.ts";
import { findAttachments, type StoredAttachment } from "../../store/lrs/attachment.ts";
import { consistentThrough } from "../../store/lrs/clock.ts";
import {
  findStatement,
  findStatements,
  type FoundStatement,
  type StatementPlace,
} from "../../store/lrs/findStatements.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Needs } from "../needs.ts";
import { inRecord, type LrsRecord } from "./lrsRecord.ts";

type ReadNeeds = Pick<Needs, "database" | "hash">;

export interface ReadStatements {
  /** Each as JSON text. */
  readonly bodies: readonly string[];
  readonly attachments: readonly StoredAttachment[];
  /** Where the next page begins; undefined on the last. */
  readonly next: StatementPlace | undefined;
  /** Everything stored until then has been taken into account. */
  readonly through: Date;
  readonly lastStoredAt: Date | undefined;
}

/** A page holds no more than this, whatever is asked for. */
const mostOnPage = 200;

/** How a reader wants statements. */
export type Shown = Presentation & { readonly languages: readonly string[] };

/** Statements that meet a filter, a page at a time. */
export const readStatements =
  ({ database, hash }: ReadNeeds) =>
  (
    record: LrsRecord,
    filter: StatementFilter,
    shown: Shown,
    after?: StatementPlace,
  ): Promise<ReadStatements> =>
    inRecord({ database }, record, async (tx) => {
      const through = await consistentThrough(tx);
      const number = (key: string | undefined) => (key === undefined ? undefined : keyNumber(hash(key)));
      const size = filter.limit === 0 ? mostOnPage : Math.min(filter.limit, mostOnPage);
      const found = await findStatements(tx, {
        agent: number(filter.agent),
        verb: number(filter.verb),
        activity: number(filter.activity),
        registration: filter.registration,
        relatedAgents: filter.relatedAgents,
        relatedActivities: filter.relatedActivities,
        since: filter.since,
        until: filter.until,
        ascending: filter.ascending,
        after,
        limit: size + 1,
      });
      const page = found.slice(0, size);
      return {
        ...(await present({ hash }, tx, page, shown)),
        next: found.length > size ? page.at(-1) : undefined,
        through,
        lastStoredAt: page.map(({ storedAt }) => storedAt).toSorted((one, other) => +other - +one)[0],
      };
    });

/** Until when everything stored can be read. */
export const readConsistentThrough =
  ({ database }: Pick<Needs, "database">) =>
  (record: LrsRecord): Promise<Date> =>
    inRecord({ database }, record, consistentThrough);

/** One statement; undefined when there is none to show. */
export const readStatement =
  ({ database, hash }: ReadNeeds) =>
  (record: LrsRecord, id: string, isVoided: boolean, shown: Shown): Promise<ReadStatements | undefined> =>
    inRecord({ database }, record, async (tx) => {
      const through = await consistentThrough(tx);
      const found = await findStatement(tx, id, isVoided);
      if (!found) return undefined;
      const presented = await present({ hash }, tx, [found], shown);
      return { ...presented, next: undefined, through, lastStoredAt: found.storedAt };
    });

async function present(
  { hash }: Pick<Needs, "hash">,
  tx: Transaction,
  found: readonly FoundStatement[],
  { format, attachments, languages }: Shown,
): Promise<Pick<ReadStatements, "bodies" | "attachments">> {
  const parsed = () => found.map(({ body }) => JSON.parse(body) as JsonObject); // stored as objects
  const contents = attachments ? await findAttachments(tx, sumsIn(parsed())) : [];
  if (format === "exact") return { bodies: found.map(({ body }) => body), attachments: contents };
  const statements = parsed();
  if (format === "ids") {
    return { bodies: statements.map((one) => JSON.stringify(withIdsOnly(one))), attachments: contents };
  }
  const iris = [...new Set(statements.flatMap(activityIris))];
  const keys = new Map(iris.map((iri) => [keyNumber(hash(activityKey(iri))), iri]));
  const known = await findDefinitions(tx, [...keys.keys()]);
  const definitions = new Map([...known].map(([key, definition]) => [keys.get(key)!, definition]));
  const bodies = statements.map((one) => JSON.stringify(inOneLanguage(one, definitions, languages)));
  return { bodies, attachments: contents };
}

/** Ids of everything with a definition, wherever it stands. */
function activityIris(value: Json): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(activityIris);
  if (!isJsonObject(value)) return [];
  const own = typeof value["id"] === "string" ? [value["id"]] : [];
  return [...own, ...Object.values(value).flatMap(activityIris)];
}
