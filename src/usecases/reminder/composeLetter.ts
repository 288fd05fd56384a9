import { wantsLetters, type LetterWish } from "../../domain/reminder/letterWish.ts";
import { writeUnsubscribeToken } from "../../domain/reminder/unsubscribeToken.ts";
import { dayInStockholm } from "../../domain/shared/day.ts";
import type { TenantId } from "../../domain/shared/ids.ts";
import { findOwner, type AccountOwner } from "../../store/access/accountOwner.ts";
import { findActor } from "../../store/access/findActor.ts";
import type { LetterInLine } from "../../store/reminder/letter.ts";
import { unsubscribeKey } from "../../store/reminder/letterRules.ts";
import { thingsOf } from "../../store/reminder/letterThing.ts";
import type { SessionMessage } from "../../store/reminder/sessionMessage.ts";
import { letterWishOf } from "../../store/reminder/letterWish.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Letter, Mail, Needs } from "../needs.ts";
import { waitingThings, type Waiting } from "../waitingThings.ts";
import { writtenInvitation } from "./writtenInvitation.ts";

/** What every letter that the clock sends can say. */
export interface LetterFrame {
  readonly language: "sv" | "en";
  /** Where the product is reached. */
  readonly origin: string;
  /** Ends the reader's letters without signing in. */
  readonly token: string;
}

export interface Reminder extends LetterFrame {
  readonly things: readonly Waiting[];
  /** Promises are written with their words. */
  readonly showsWords: boolean;
}

export interface Invitation extends LetterFrame {
  readonly message: SessionMessage;
  /** What participants do before they come; may be empty. */
  readonly preparation: string;
  readonly now: Date;
  /** The event's, in the calendar feed too. */
  readonly uid: string;
  /** Addresses. */
  readonly organiser: string;
  readonly attendee: string;
}

export type Written = Omit<Letter, "to" | "messageId">;

export interface LetterWriters {
  readonly reminder: (reminder: Reminder) => Written;
  readonly invitation: (invitation: Invitation) => Written;
}

export type ComposeNeeds = Pick<Needs, "now" | "newSecret" | "sign" | "content"> & {
  readonly mail: Mail;
  readonly origin: string;
};

/** A reminder that could not be sent for so long is no reminder. */
const hoursOfReminder = 48;
/** A letter that has stopped its process so many times is not tried again. */
const mostAttempts = 5;

/** Makes the words of a letter from how things stand now; undefined when there is nothing left to say, or nobody to say it to. */
export async function composeLetter(
  tx: Transaction,
  needs: ComposeNeeds,
  tenant: TenantId,
  { inLine, writers }: { readonly inLine: LetterInLine; readonly writers: LetterWriters },
): Promise<Letter | undefined> {
  const { person, attempts } = inLine;
  const today = dayInStockholm(needs.now());
  const owner = await findOwner(tx, person);
  const isHere = (await findActor(tx, tenant, person, today)) !== undefined;
  if (owner?.email === undefined || !isHere || attempts > mostAttempts) return undefined;
  const wish = await letterWishOf(tx, person, owner.protectedIdentity);
  if (!wantsLetters(wish)) return undefined;
  const frame = await frameOf(tx, needs, owner);
  const composing = { inLine, writers, wish, frame, tenant, email: owner.email };
  const written = await (inLine.session ? writtenInvitation : writtenReminder)(tx, needs, composing);
  const messageId = `<${inLine.id}@${tenant}.ledstjarna>`;
  return written && { ...written, to: owner.email, messageId };
}

export interface Composing {
  readonly tenant: TenantId;
  readonly email: string;
  readonly inLine: LetterInLine;
  readonly writers: LetterWriters;
  readonly wish: LetterWish;
  readonly frame: LetterFrame;
}

async function writtenReminder(
  tx: Transaction,
  { now, content }: ComposeNeeds,
  { inLine, writers, wish, frame, tenant }: Composing,
): Promise<Written | undefined> {
  const age = now().getTime() - inLine.writtenAt.getTime();
  if (age > hoursOfReminder * 3_600_000) return undefined;
  const keys = await thingsOf(tx, inLine.id);
  const waiting = await waitingThings(tx, content, {
    tenant,
    person: inLine.person,
    today: dayInStockholm(now()),
  });
  const things = waiting.filter(({ key }) => keys.has(key));
  return things.length === 0
    ? undefined
    : writers.reminder({ ...frame, things, showsWords: wish.showsWords });
}

async function frameOf(
  tx: Transaction,
  { newSecret, sign, origin }: ComposeNeeds,
  { id, language }: AccountOwner,
): Promise<LetterFrame> {
  const key = await unsubscribeKey(tx, newSecret());
  return { language, origin, token: writeUnsubscribeToken(sign, key, id) };
}
