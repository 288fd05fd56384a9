import type { Actor } from "../../domain/access/actor.ts";
import { findAdvice, type KnownAdvice } from "../../domain/competence/advice.ts";
import { contestAdvice, contestGrounds, type AdviceId } from "../../domain/development/adviceContest.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { logEvent } from "../../store/access/event.ts";
import { listContests, saveContest } from "../../store/development/adviceContest.ts";
import type { Content, Needs } from "../needs.ts";
import { frameworkOfRules } from "./guidance.ts";

export type RaiseFailure = "noSuchAdvice" | "noGround" | "reasonMissing" | "tooLong" | "alreadyRaised";

const longest = 1000;

/** What a piece of advice is about; undefined when there is no such advice. */
export function adviceOf(content: Content, key: string): KnownAdvice | undefined {
  return findAdvice(key, frameworkOfRules(content), content.needRules);
}

type RaiseNeeds = Pick<Needs, "database" | "now" | "newId" | "newOrderedId" | "content">;

/** Contests a piece of advice that one was given, with a reason. A person answers, with reasons. */
export const raiseContest =
  ({ database, now, newId, newOrderedId, content }: RaiseNeeds) =>
  (
    actor: Actor,
    key: string,
    written: { readonly ground: string; readonly reason: string },
  ): Promise<Result<undefined, RaiseFailure>> =>
    database.asTenant(actor.tenant, async (tx) => {
      if (adviceOf(content, key) === undefined || actor.leads.length === 0) return err("noSuchAdvice");
      const ground = contestGrounds.find((one) => one === written.ground);
      if (ground === undefined) return err("noGround");
      if (written.reason.length > longest) return err("tooLong");
      const waiting = (await listContests(tx)).some(
        ({ by, advice, state }) => by === actor.person && advice === key && state.kind === "raised",
      );
      if (waiting) return err("alreadyRaised");
      const advice = { id: key as AdviceId, concerns: actor.person }; // adviceOf knows the key
      const objection = { ground, reason: written.reason.trim() };
      const contest = contestAdvice(actor, advice, objection, dayInStockholm(now()));
      if (!contest.ok) return err("reasonMissing");
      const id = newId();
      await saveContest(tx, id, contest.value);
      await logEvent(tx, {
        id: newOrderedId(),
        at: now(),
        person: actor.person,
        kind: "advice.contested",
        subject: id,
      });
      return ok();
    });
