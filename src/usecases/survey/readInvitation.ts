import type { TenantId } from "../../domain/shared/ids.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import { err, ok, type Result } from "../../domain/shared/result.ts";
import { answerForm, type AnswerForm } from "../../domain/survey/answerForm.ts";
import { findInstrument, type Instruments } from "../../domain/survey/findInstrument.ts";
import type { Relation } from "../../domain/survey/instrument.ts";
import { parseCode } from "../../domain/survey/invitationCode.ts";
import { takesAnswers } from "../../domain/survey/round.ts";
import { findInvitationByCode } from "../../store/survey/invitation.ts";
import { findRatedName } from "../../store/survey/findRatedName.ts";
import { findRound } from "../../store/survey/round.ts";
import { roundUnitName } from "../../store/survey/roundUnit.ts";
import type { Needs } from "../needs.ts";

export interface InvitationView {
  readonly form: AnswerForm;
  readonly relation: Relation | undefined;
  /** Whom the questions are about; undefined where they are about no person, or the identity is protected. */
  readonly ratedName: string | undefined;
  /** The unit that this person leads, for where the name is not said. */
  readonly ratedUnit: string | undefined;
  readonly state: "open" | "notYetOpen" | "closed";
}

type InvitationNeeds = Pick<Needs, "database" | "now" | "hash"> & { readonly content: Instruments };

/** What a code invites to, before anything is collected: mail programs that open links by themselves mark nobody. */
export const readInvitation =
  ({ database, now, hash, content }: InvitationNeeds) =>
  (tenant: TenantId, codeText: string): Promise<Result<InvitationView, "noSuchCode">> =>
    database.asTenant(tenant, async (tx) => {
      const code = parseCode(codeText);
      const invitation = code && (await findInvitationByCode(tx, hash(code)));
      const round = invitation && (await findRound(tx, invitation.round));
      const instrument = round && findInstrument(content, round.instrument, round.instrumentVersion);
      if (!invitation || !round || !instrument) return err("noSuchCode");
      const today = dayInStockholm(now());
      const isEarly = round.state === "open" && today < round.opensOn;
      return ok({
        form: answerForm(round, instrument),
        relation: invitation.relation,
        ratedName: invitation.rated && (await findRatedName(tx, invitation.rated)),
        ratedUnit: invitation.rated && (await roundUnitName(tx, round.id, invitation.unit)),
        state: takesAnswers(round, today) ? "open" : isEarly ? "notYetOpen" : "closed",
      });
    });
