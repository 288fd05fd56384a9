import type { Actor } from "../../domain/access/actor.ts";
import { isUnderWay, type UpwardAction, type UpwardActionId } from "../../domain/development/upwardAction.ts";
import { addDays, dayInStockholm } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { logEvent } from "../../store/access/event.ts";
import { saveUpwardAction, upwardActions } from "../../store/development/upwardAction.ts";
import type { Needs } from "../needs.ts";
import { findCondition } from "./findCondition.ts";
import { loadSurroundings } from "./loadSurroundings.ts";
import { ownAnswersOf } from "./readNeeds.ts";

export type SendFailure = "noSuchCondition" | "alreadyUnderWay" | "reachesNobody" | "tooLong";

type SendNeeds = Pick<Needs, "database" | "now" | "newId" | "newOrderedId" | "content">;

const longest = 1000;
const answerWithin = 30;

/** Sends what is wrong with the own post to who can mend it; or takes up what the register shows of a post below. */
export const sendUpwards =
  ({ database, now, newId, newOrderedId, content }: SendNeeds) =>
  (
    actor: Actor,
    wanted: { readonly post: string; readonly rule: string; readonly words: string },
  ): Promise<Result<UpwardActionId, SendFailure>> =>
    database.asTenant(actor.tenant, async (tx) => {
      const today = dayInStockholm(now());
      const surroundings = await loadSurroundings(tx, today);
      const { indices } = await ownAnswersOf(tx, content, actor.person);
      const found = findCondition(surroundings, content.needRules, actor, indices, wanted);
      if (!found) return err("noSuchCondition");
      const words = wanted.words.trim();
      if (words.length > longest) return err("tooLong");
      if (found.mandate.length === 0) return err("reachesNobody");
      if (isUnderWay(await upwardActions(tx), found.post.id, found.rule.id)) return err("alreadyUnderWay");

      const action: UpwardAction = {
        id: newId() as UpwardActionId, // a new id becomes an action's here
        post: found.post.id,
        unit: found.post.unit,
        sender: actor.person,
        ruleId: found.rule.id,
        rulesVersion: content.needRules.version,
        addressedTo: found.rule.addressedTo,
        situation: found.rule.situation,
        action: found.rule.action,
        facts: found.facts,
        words,
        sentOn: today,
        due: addDays(today, answerWithin),
        state: { kind: "investigate" },
      };
      await saveUpwardAction(tx, action);
      const kind = found.isOwnPost ? "upward.sent" : "upward.takenUp";
      await logEvent(tx, { id: newOrderedId(), at: now(), person: actor.person, kind, subject: action.id });
      return ok(action.id);
    });
