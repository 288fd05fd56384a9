import { inOrder } from "../../domain/organisation/unitTree.ts";
import type { Day } from "../../domain/shared/day.ts";
import type { Register } from "../../domain/survey/planPopulation.ts";
import { unitsOn } from "../organisation/unitsOn.ts";
import type { Transaction } from "../transaction.ts";
import { employedOn } from "./employedOn.ts";
import { leadersOn } from "./leadersOn.ts";

const swedish = new Intl.Collator("sv", { numeric: true });

/** All that a round's population is chosen from, as the register says on a day. */
export async function readRegister(tx: Transaction, on: Day): Promise<Register> {
  return {
    units: inOrder(await unitsOn(tx, on), swedish.compare),
    employments: await employedOn(tx, on),
    ledBy: await leadersOn(tx, on),
  };
}
