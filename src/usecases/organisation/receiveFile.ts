import type { Actor } from "../../domain/access/actor.ts";
import type { FileProblem } from "../../domain/organisation/import/importProblem.ts";
import { mayImport } from "../../domain/organisation/mayImport.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { deleteImport, insertImport, insertImportBatch } from "../../store/organisation/importFile.ts";
import type { Needs } from "../needs.ts";

type ReceiveNeeds = Pick<Needs, "database" | "now" | "newId" | "readTable">;

/** Reads a file and lays its rows aside until somebody has seen what they would change. @returns the import's id */
export const receiveFile =
  ({ database, now, newId, readTable }: ReceiveNeeds) =>
  async (
    actor: Actor,
    fileName: string,
    bytes: AsyncIterable<Uint8Array>,
  ): Promise<Result<string, "notAllowed" | FileProblem>> => {
    if (!mayImport(actor)) return err("notAllowed");
    const read = await readTable(bytes);
    if (!read.ok) return read;
    const { summary, rows } = read.value;
    const id = newId();
    await database.asTenant(actor.tenant, (tx) =>
      insertImport(tx, { id, fileName, summary, askedBy: actor.person, at: now() }),
    );
    try {
      let number = 0;
      for await (const batch of rows) {
        await database.asTenant(actor.tenant, (tx) => insertImportBatch(tx, id, number, batch));
        number += 1;
      }
    } catch (error) {
      await database.asTenant(actor.tenant, (tx) => deleteImport(tx, id));
      throw error;
    }
    return ok(id);
  };
