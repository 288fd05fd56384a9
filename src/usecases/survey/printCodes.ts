import type { Actor } from "../../domain/access/actor.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import type { RoundId, UnitId } from "../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { secretToCode, writtenCode } from "../../domain/survey/invitationCode.ts";
import { mayRunRounds } from "../../domain/survey/mayRunRounds.ts";
import type { Round } from "../../domain/survey/round.ts";
import { treeOfRound } from "../../domain/survey/treeOfRound.ts";
import { logEvent } from "../../store/access/event.ts";
import { listToPrint, markPrinted } from "../../store/survey/printing.ts";
import { findRound } from "../../store/survey/round.ts";
import { listRoundUnits } from "../../store/survey/roundUnit.ts";
import type { Needs } from "../needs.ts";

export interface CodeSlip {
  readonly unitName: string;
  /** Undefined where the identity is protected. */
  readonly name: string | undefined;
  readonly code: string;
}

export interface PrintedCodes {
  readonly round: Round;
  readonly slips: readonly CodeSlip[];
}

export type PrintFailure = "noSuchRound" | "notOpen" | "nobodyToPrint" | "tooManyToPrint";

type PrintNeeds = Pick<Needs, "database" | "now" | "newSecret" | "newOrderedId" | "hash">;

/** What a browser prints in one go. */
const mostSlips = 1000;

/**
 * Makes codes on paper for a unit and all below it. Each replaces the one its person had, unless the person has
 * collected a form already. The codes exist on the page that is answered with, and nowhere after that.
 */
export const printCodes =
  ({ database, now, newSecret, newOrderedId, hash }: PrintNeeds) =>
  (
    actor: Actor,
    id: RoundId,
    wish: { readonly unit: UnitId; readonly withoutAddressOnly: boolean },
  ): Promise<Result<PrintedCodes, PrintFailure>> =>
    database.asTenant(actor.tenant, async (tx) => {
      const round = mayRunRounds(actor) ? await findRound(tx, id) : undefined;
      if (!round) return err("noSuchRound");
      if (round.state !== "open" || round.closesOn < dayInStockholm(now())) return err("notOpen");
      const units = treeOfRound(await listRoundUnits(tx, id)).filter(
        ({ unit, above }) => unit === wish.unit || above.includes(wish.unit),
      );
      const people = await listToPrint(
        tx,
        id,
        units.map(({ unit }) => unit),
        wish.withoutAddressOnly,
      );
      if (people.length === 0) return err("nobodyToPrint");
      if (people.length > mostSlips) return err("tooManyToPrint");

      const codes = new Map(people.map((person) => [person.id, secretToCode(newSecret())]));
      await markPrinted(tx, new Map([...codes].map(([one, code]) => [one, hash(code)])));
      await logEvent(tx, {
        id: newOrderedId(),
        at: now(),
        person: actor.person,
        kind: "round.codesPrinted",
        subject: id,
        details: { unit: wish.unit, slips: people.length },
      });
      const slips = units.flatMap(({ unit, name: unitName }) =>
        people
          .filter((person) => person.unit === unit)
          .map((person) => ({ unitName, name: person.name, code: writtenCode(codes.get(person.id)!) })),
      );
      return ok({ round, slips });
    });
