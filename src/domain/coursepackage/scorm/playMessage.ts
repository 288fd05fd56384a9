import { err, ok, type Result } from "../../shared/result.ts";
import { parseCmi, type Cmi } from "./cmi.ts";

/** What the player tells of: that the unit has begun, that something was kept, by the SCO's wish, and that it ended. */
const playEvents = ["begun", "kept", "committed", "ended"] as const;

/** What the player tells the server: always all data of the attempt, so that one message makes up for those lost. */
export interface PlayMessage {
  readonly what: (typeof playEvents)[number];
  /** Larger than that of the message before. */
  readonly sequence: number;
  readonly cmi: Cmi;
}

/** @param value what came as JSON; nothing is known of it */
export function readPlayMessage(value: unknown): Result<PlayMessage, "notAMessage"> {
  if (typeof value !== "object" || value === null) return err("notAMessage");
  const told = value as Readonly<Record<string, unknown>>; // an object
  const what = playEvents.find((one) => one === told["what"]);
  const cmi = parseCmi(told["cmi"]);
  const sequence = told["sequence"];
  const isCount = typeof sequence === "number" && Number.isInteger(sequence) && sequence > 0;
  if (what === undefined || !cmi.ok || !isCount || sequence > 2_147_483_647) return err("notAMessage");
  return ok({ what, sequence, cmi: cmi.value });
}
