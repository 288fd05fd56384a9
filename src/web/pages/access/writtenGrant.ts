import { isGrantedRole, type Grant } from "../../../domain/access/grant.ts";
import { addDays, parseDay } from "../../../domain/shared/day.ts";
import { parseId, type PersonId } from "../../../domain/shared/ids.ts";
import { err, ok, type Result } from "../../../domain/shared/result.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { fieldOf } from "./request.ts";

const fields = ["role", "firstDay", "lastDay", "unit"] as const;

/** The form of a role as it was filled in. */
export type WrittenGrant = Readonly<Record<(typeof fields)[number], string>>;
export type GrantFaults = Readonly<Partial<Record<(typeof fields)[number], string>>>;

export function writtenGrant(form: Readonly<Record<string, unknown>>): WrittenGrant {
  return {
    role: fieldOf(form, "role"),
    firstDay: fieldOf(form, "firstDay"),
    lastDay: fieldOf(form, "lastDay"),
    unit: fieldOf(form, "unit"),
  };
}

/** Reads the form: the last day is included, as people write it. */
export function parseGrant(
  written: WrittenGrant,
  person: PersonId,
  language: Language,
): Result<Omit<Grant, "id">, GrantFaults> {
  const words = texts(language).signIn;
  const { role } = written;
  const [firstDay, lastDay] = [parseDay(written.firstDay), parseDay(written.lastDay)];
  const unit = parseId<"unit">(written.unit);
  const known = isGrantedRole(role);
  const lastDayWrong = written.lastDay !== "" && lastDay === undefined;
  const unitWrong = written.unit !== "" && unit === undefined;
  if (!known || firstDay === undefined || lastDayWrong || unitWrong)
    return err({
      ...(known ? {} : { role: words.roleMissing }),
      ...(firstDay === undefined ? { firstDay: words.firstDayMissing } : {}),
      ...(lastDayWrong ? { lastDay: words.lastDayWrong } : {}),
      ...(unitWrong ? { unit: words.noSuchUnit } : {}),
    });
  return ok({ person, role, unit, firstDay, endDay: lastDay && addDays(lastDay, 1) });
}
