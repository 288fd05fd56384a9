import type { PersonId, RoundId, UnitId } from "../shared/ids.ts";
import { parseId } from "../shared/ids.ts";
import { relations, type Relation } from "./instrument.ts";
import type { InvitationCode } from "./invitationCode.ts";

/** How the group stands to the rated person. `other`: peers and reports as one, where either are too few to stand alone. */
export type GroupRelation = Relation | "other";

/** The group that an answer belongs to: all that is ever known of who gave it. */
export interface AnswerGroup {
  readonly round: RoundId;
  readonly unit: UnitId;
  /** In a 360, whom the answer is about. */
  readonly rated: PersonId | undefined;
  readonly relation: GroupRelation | undefined;
  /** Values of the round's background variables joined by |, empty where they would point somebody out. */
  readonly background: string;
}

/** The right to answer once in a group. `nonce` comes from the code by a one-way function and is stored nowhere. */
export interface Ballot extends AnswerGroup {
  readonly nonce: string;
}

/** HMAC-SHA-256 of a text under a key, as base64url. */
export type Sign = (key: string, text: string) => string;

const groupRelations: readonly GroupRelation[] = [...relations, "other"];

/** The same code always gives the same ballot, so that a form can be opened again but not be sent twice. */
export function ballotFor(sign: Sign, key: string, code: InvitationCode, group: AnswerGroup): Ballot {
  return { ...group, nonce: sign(key, `nonce:${code}`) };
}

/** The ballot as text, signed: what a form carries. Whoever changes a character makes it worthless. */
export function ballotToText(sign: Sign, key: string, ballot: Ballot): string {
  const fields = [
    ballot.round,
    ballot.unit,
    ballot.rated ?? "",
    ballot.relation ?? "",
    ballot.background,
    ballot.nonce,
  ];
  const content = fields.map(encodeURIComponent).join("!");
  return `${content}!${sign(key, `ballot:${content}`)}`;
}

/** Which round a text claims to be of, before its key is known; undefined when it is no ballot at all. */
export function roundOfBallotText(text: string): RoundId | undefined {
  return parseId<"round">(text.split("!", 1)[0]);
}

/** Reads a ballot that a form brought back; undefined unless this key signed exactly this text. */
export function textToBallot(sign: Sign, key: string, text: string): Ballot | undefined {
  const [round, unit, rated, relation, background, nonce, signature, ...more] = text.split("!");
  const content = text.slice(0, text.lastIndexOf("!"));
  if (signature === undefined || more.length > 0) return undefined;
  // Compared under the key once more: how long the comparison takes then says nothing about the signature.
  if (sign(key, signature) !== sign(key, sign(key, `ballot:${content}`))) return undefined;
  const roundId = parseId<"round">(round);
  const unitId = parseId<"unit">(unit);
  if (roundId === undefined || unitId === undefined || nonce === undefined) return undefined;
  return {
    round: roundId,
    unit: unitId,
    rated: parseId<"person">(rated),
    relation: groupRelations.find((known) => known === relation),
    background: decodeURIComponent(background ?? ""),
    nonce: decodeURIComponent(nonce),
  };
}
