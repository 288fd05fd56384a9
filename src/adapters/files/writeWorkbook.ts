import { askThread } from "../threads/askThread.ts";
import type { WriteWorkbook } from "../../domain/records/sheet.ts";

/** Writes XLSX in a thread of its own: 3,000 rows of 40 figures take almost half a second of a processor. */
export const writeWorkbook: WriteWorkbook = (sheets) =>
  askThread<Uint8Array>(new URL("./workbookWorker.ts", import.meta.url), sheets);
