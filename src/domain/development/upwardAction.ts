import type { Actor } from "../access/actor.ts";
import type { MandateRole } from "../organisation/mandate.ts";
import type { Day } from "../shared/day.ts";
import type { Id, PersonId, PostId, UnitId } from "../shared/ids.ts";
import type { LocalText } from "../shared/localText.ts";
import type { WorkplaceActionState } from "./workplaceAction.ts";

export type UpwardActionId = Id<"upwardAction">;

/**
 * What is wrong with a post, with whoever has the mandate to mend it. It keeps the words and facts as they were when
 * it was sent, and goes through the same loop as a workplace's actions.
 */
export interface UpwardAction {
  readonly id: UpwardActionId;
  readonly post: PostId;
  readonly unit: UnitId;
  /** The post's holder, or somebody with the mandate who took it up from the register. */
  readonly sender: PersonId;
  readonly ruleId: string;
  readonly rulesVersion: string;
  readonly addressedTo: MandateRole;
  readonly situation: LocalText;
  readonly action: LocalText;
  readonly facts: readonly SentFact[];
  /** The sender's own; empty where nothing was added. */
  readonly words: string;
  readonly sentOn: Day;
  readonly due: Day;
  readonly state: WorkplaceActionState;
}

export interface SentFact {
  readonly fact: string;
  readonly value: number | string | boolean;
  readonly limit: number | string | boolean;
}

/**
 * Read by who sent it and by those who hold the mandate today; where it rests on the register alone also by whoever
 * holds the post, for it may be taken up from above. By nobody else, HR and administrators included.
 */
export function mayReadUpwardAction(
  actor: Actor,
  action: Pick<UpwardAction, "sender" | "facts">,
  { mandate, holders }: { readonly mandate: readonly PersonId[]; readonly holders: readonly PersonId[] },
): boolean {
  return (
    actor.person === action.sender ||
    mandate.includes(actor.person) ||
    (holders.includes(actor.person) && isFromRegister(action))
  );
}

/** Facts that a holder has answered are named so: `sentWorkload`. */
function isFromRegister({ facts }: Pick<UpwardAction, "facts">): boolean {
  return facts.every(({ fact }) => !fact.startsWith("sent"));
}

/** Moved on by those with the mandate: who sent it follows what they do. */
export function mayAdvanceUpwardAction(actor: Actor, mandate: readonly PersonId[]): boolean {
  return mandate.includes(actor.person);
}

/** Nobody sends the same thing twice while it is being dealt with. */
export function isUnderWay(
  actions: readonly Pick<UpwardAction, "post" | "ruleId" | "state">[],
  post: PostId,
  ruleId: string,
): boolean {
  return actions.some((one) => one.post === post && one.ruleId === ruleId && one.state.kind !== "closed");
}
