import { parentPort, workerData } from "node:worker_threads";
import type { ReportDocument } from "../../domain/records/reportDocument.ts";
import { setInType } from "./setInType.ts";

const port = parentPort;
if (port === null) throw new Error("typesettingWorker.ts runs as a worker thread only");
const bytes = await setInType(workerData as ReportDocument); // the thread is started by startTypesetter.ts alone
port.postMessage(bytes, [bytes.buffer]);
