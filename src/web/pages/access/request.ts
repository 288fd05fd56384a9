import type { Context } from "hono";
import { dayInStockholm } from "../../../domain/shared/day.ts";
import type { Site } from "../../../usecases/needs.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import type { Env } from "../../visitor.ts";

/** A field of a posted form as text; what is missing or a file is empty. */
export function fieldOf(form: Readonly<Record<string, unknown>>, name: string): string {
  const value = form[name];
  return typeof value === "string" ? value : "";
}

/** The site as the visitor's browser knows it. */
export function siteOf(c: Context<Env>): Site {
  const { origin, hostname } = new URL(c.req.url);
  return { origin, host: hostname };
}

/** "15 sekunder", "3 minuter": how long somebody has to wait. */
export function waitingTime(seconds: number, language: Language): string {
  const { signIn } = texts(language);
  return seconds < 60 ? signIn.seconds(seconds) : signIn.minutes(Math.ceil(seconds / 60));
}

/** What a passkey is called when its owner gives it no name: the day it was made. */
export function passkeyName(written: string, now: Date, language: Language): string {
  const { signIn } = texts(language);
  return written.trim() || signIn.passkeyNamed(format(language).day(dayInStockholm(now)));
}
