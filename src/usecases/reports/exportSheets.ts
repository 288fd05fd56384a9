import type { Actor } from "../../domain/access/actor.ts";
import { sheetToCsv } from "../../domain/records/sheetToCsv.ts";
import type { Sheet } from "../../domain/records/sheet.ts";
import { logShown } from "../../store/survey/release.ts";
import type { Needs } from "../needs.ts";

export type SheetFile =
  | { readonly format: "csv"; readonly sheet: Sheet; readonly decimalSign: "," | "." }
  | { readonly format: "xlsx"; readonly sheets: readonly Sheet[] };

/** Makes a file of released numbers that the reader was shown, and remembers that they left the pages. */
export const exportSheets =
  ({
    database,
    now,
    newOrderedId,
    hash,
    writeWorkbook,
  }: Pick<Needs, "database" | "now" | "newOrderedId" | "hash" | "writeWorkbook">) =>
  async (actor: Actor, release: string, file: SheetFile): Promise<Uint8Array> => {
    const bytes =
      file.format === "csv"
        ? new TextEncoder().encode(sheetToCsv(file.sheet, file.decimalSign))
        : await writeWorkbook(file.sheets);
    await database.asTenant(actor.tenant, (tx) =>
      logShown(tx, {
        id: newOrderedId(),
        at: now(),
        person: actor.person,
        release,
        what: `round.${file.format}`,
        digest: hash(bytes),
      }),
    );
    return bytes;
  };
