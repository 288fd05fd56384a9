import { sql } from "kysely";
import type { SentFact, UpwardAction, UpwardActionId } from "../../domain/development/upwardAction.ts";
import type { WorkplaceActionState } from "../../domain/development/workplaceAction.ts";
import type { MandateRole } from "../../domain/organisation/mandate.ts";
import type { Day } from "../../domain/shared/day.ts";
import type { PersonId, PostId, UnitId } from "../../domain/shared/ids.ts";
import type { LocalText } from "../../domain/shared/localText.ts";
import type { Transaction } from "../transaction.ts";

export interface PlacedUpwardAction extends UpwardAction {
  readonly unitName: string;
  readonly postTitle: string;
  /** Undefined where the identity is protected. */
  readonly senderName: string | undefined;
}

/** Writes an action, or its new state: what was sent never changes. */
export async function saveUpwardAction(tx: Transaction, action: UpwardAction): Promise<void> {
  const moving = { due: action.due, state: JSON.stringify(action.state) };
  await tx
    .insertInto("upward_action")
    .values({
      id: action.id,
      post: action.post,
      unit: action.unit,
      sender: action.sender,
      rule: action.ruleId,
      rules_version: action.rulesVersion,
      addressed_to: action.addressedTo,
      situation: JSON.stringify(action.situation),
      action: JSON.stringify(action.action),
      facts: JSON.stringify(action.facts),
      words: action.words,
      sent_on: action.sentOn,
      ...moving,
    })
    .onConflict((conflict) => conflict.columns(["tenant", "id"]).doUpdateSet(moving))
    .execute();
}

interface Row {
  readonly id: UpwardActionId;
  readonly post: PostId;
  readonly unit: UnitId;
  readonly sender: PersonId;
  readonly rule: string;
  readonly rules_version: string;
  readonly addressed_to: MandateRole;
  readonly situation: LocalText;
  readonly action: LocalText;
  readonly facts: readonly SentFact[];
  readonly words: string;
  readonly sent_on: Day;
  readonly due: Day;
  readonly state: WorkplaceActionState;
  readonly unit_name: string;
  readonly post_title: string;
  readonly sender_name: string | null;
}

/** Every action upwards, soonest first, closed ones last; who may see which is not decided here. */
export async function upwardActions(tx: Transaction): Promise<readonly PlacedUpwardAction[]> {
  const { rows } = await sql<Row>`
    select a.*, u.name as unit_name, post.title as post_title,
      case when p.protected_identity then null else p.given_name || ' ' || p.family_name end as sender_name
    from upward_action a
    join unit u on u.tenant = a.tenant and u.id = a.unit
    join post on post.tenant = a.tenant and post.id = a.post
    join person p on p.tenant = a.tenant and p.id = a.sender
    order by a.state->>'kind' = 'closed', a.due, a.id`.execute(tx);
  return rows.map(
    ({ rule, rules_version, addressed_to, sent_on, unit_name, post_title, sender_name, ...row }) => ({
      ...row,
      ruleId: rule,
      rulesVersion: rules_version,
      addressedTo: addressed_to,
      sentOn: sent_on,
      unitName: unit_name,
      postTitle: post_title,
      senderName: sender_name ?? undefined,
    }),
  );
}
