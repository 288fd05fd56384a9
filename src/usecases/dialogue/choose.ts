import type { Actor } from "../../domain/access/actor.ts";
import type { DialogueSessionId } from "../../domain/dialogue/dialogue.ts";
import { judgeChoice } from "../../domain/dialogue/judgeChoice.ts";
import { mayReadSession } from "../../domain/dialogue/mayPlayDialogue.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { choicesOf, insertChoice } from "../../store/dialogue/choice.ts";
import { finishSession, holdSession } from "../../store/dialogue/session.ts";
import { dialogueVersion } from "../../store/dialogue/version.ts";
import type { Needs } from "../needs.ts";
import { recordActs, type RecordNeeds } from "../recordActs.ts";
import { dialogueCompleted } from "./dialogueActs.ts";

/** Where the talk stands after a choice. */
export interface Chosen {
  readonly step: number;
  /** False when the form was an old one, and nothing was changed. */
  readonly isTaken: boolean;
}

type ChooseNeeds = Pick<Needs, "database" | "content" | "stories"> & RecordNeeds;

/**
 * Makes a choice at the step where the form was shown. Sent again it changes nothing; from a step that has passed it
 * changes nothing and says so; what is not offered there is refused. A private game leaves no trace in the log:
 * that it ended is told in the own record.
 */
export const choose =
  (needs: ChooseNeeds) =>
  (
    actor: Actor,
    id: DialogueSessionId,
    step: number,
    choice: string,
  ): Promise<Result<Chosen, "noSuchSession" | "notOffered">> =>
    needs.database.asTenant(actor.tenant, async (tx) => {
      const session = await holdSession(tx, id);
      if (!session || !mayReadSession(actor, session)) return err("noSuchSession");
      const taken = await choicesOf(tx, id);
      const judgement = judgeChoice(taken, step, choice);
      if (judgement !== "next") return ok({ step: taken.length, isTaken: judgement === "alreadyTaken" });
      const choices = [...taken, choice];
      const version = await dialogueVersion(tx, session.dialogue, session.digest);
      const played = needs.stories.play(version.stories.sv, choices);
      if (!played.ok) return err("notOffered");
      await insertChoice(tx, id, step, choice);
      const outcome = played.value.at(-1)?.outcome;
      if (outcome !== undefined) {
        await finishSession(tx, id, { on: dayInStockholm(needs.now()), outcome });
        const completed = dialogueCompleted(needs.content, version.dialogue, id, { outcome, choices });
        await recordActs(tx, needs, actor.person, [completed]);
      }
      return ok({ step: step + 1, isTaken: true });
    });
