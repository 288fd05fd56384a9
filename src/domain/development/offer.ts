import { isHrDeveloper } from "../access/actor.ts";
import type { Actor } from "../access/actor.ts";
import type { Day } from "../shared/day.ts";
import type { Id, PersonId } from "../shared/ids.ts";
import { err, ok } from "../shared/result.ts";
import type { Result } from "../shared/result.ts";

export type OfferId = Id<"offer">;

/** A seat that the training plan proposes to one manager, with its reasons, which are hers alone. */
export interface Offer {
  readonly id: OfferId;
  readonly manager: PersonId;
  readonly activityId: string;
  readonly occasionId: string;
  readonly answerBy: Day;
  readonly state: OfferState;
}

export type OfferState =
  | { readonly kind: "proposed" }
  | { readonly kind: "accepted"; readonly on: Day }
  | { readonly kind: "declined"; readonly on: Day; readonly reason: DeclineReason }
  | { readonly kind: "lapsed" }
  | { readonly kind: "withdrawn"; readonly on: Day };

/** Given so that the plan can become better; HR sees them counted, never by person. */
export const declineReasons = [
  "noTime",
  "wrongDate",
  "alreadyKnown",
  "otherNeedFirst",
  "conditionsFirst",
  "noReasonGiven",
] as const;

/** How a seat that was accepted came to nothing: counted as declined, so that the next plan does not reckon with it. */
export const seatEndings = ["leftSeat", "seatRefused"] as const;
export type SeatEnding = (typeof seatEndings)[number];
export type DeclineReason = (typeof declineReasons)[number] | SeatEnding;

export type OfferRefusal = "notAllowed" | "alreadyAnswered" | "tooLate";

export type OfferAnswer =
  | { readonly kind: "accept" }
  | { readonly kind: "decline"; readonly reason: DeclineReason };

/** The manager answers herself, through the last day for answers; the answer to a proposal is given once. */
export function answerOffer(
  actor: Actor,
  offer: Offer,
  answer: OfferAnswer,
  on: Day,
): Result<Offer, OfferRefusal> {
  if (!mayAnswerOffer(actor, offer)) return err("notAllowed");
  if (offer.state.kind !== "proposed") return err("alreadyAnswered");
  if (on > offer.answerBy) return err("tooLate");
  const state: OfferState =
    answer.kind === "accept" ? { kind: "accepted", on } : { kind: "declined", on, reason: answer.reason };
  return ok({ ...offer, state });
}

/** The seat that an accepted offer led to was given back, or refused. */
export function endOffer(offer: Offer, reason: SeatEnding, on: Day): Offer {
  return offer.state.kind === "accepted" ? { ...offer, state: { kind: "declined", on, reason } } : offer;
}

/** A proposal that nobody answered in time lapses, and the seat can go to somebody else. */
export function lapseOffer(offer: Offer, today: Day): Offer {
  return offer.state.kind === "proposed" && today > offer.answerBy
    ? { ...offer, state: { kind: "lapsed" } }
    : offer;
}

/** HR withdraws proposals of a plan that is replaced; what a manager has answered stands. */
export function withdrawOffer(actor: Actor, offer: Offer, on: Day): Result<Offer, OfferRefusal> {
  if (!isHrDeveloper(actor)) return err("notAllowed");
  if (offer.state.kind !== "proposed") return err("alreadyAnswered");
  return ok({ ...offer, state: { kind: "withdrawn", on } });
}

/** The offer with its reasons goes to the manager alone, whoever else asks. */
export function mayReadOffer(actor: Actor, offer: Offer): boolean {
  return actor.person === offer.manager;
}

function mayAnswerOffer(actor: Actor, offer: Offer): boolean {
  return actor.person === offer.manager;
}

/** HR learns a name when the manager has accepted, never before and never of a declined offer. */
export function mayLearnWhoAccepted(actor: Actor, offer: Offer): boolean {
  return isHrDeveloper(actor) && offer.state.kind === "accepted";
}

/** A seat as HR sees it: a name when accepted, else only that the seat is held or free again. */
export type SeatSeenByHr =
  | {
      readonly kind: "taken";
      readonly manager: PersonId;
      readonly activityId: string;
      readonly occasionId: string;
    }
  | { readonly kind: "held"; readonly activityId: string; readonly occasionId: string }
  | { readonly kind: "free"; readonly activityId: string; readonly occasionId: string };

export function seatSeenByHr({ manager, activityId, occasionId, state }: Offer): SeatSeenByHr {
  if (state.kind === "accepted") return { kind: "taken", manager, activityId, occasionId };
  return { kind: state.kind === "proposed" ? "held" : "free", activityId, occasionId };
}
