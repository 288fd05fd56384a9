import type { Interval } from "../../../domain/shared/interval.ts";
import { scalesOf } from "../../../domain/survey/scales.ts";
import type { ShownScale, UnitRelease } from "../../../domain/survey/unitRelease.ts";
import type { Report } from "../../../usecases/reports/readReport.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { scaleName } from "../survey/results/words.ts";

/** Stands where there is no figure to give. */
export const none = "–";

export function scaleOf(result: UnitRelease, id: string): ShownScale | undefined {
  return result.kind === "shown" ? result.scales.find(({ scale }) => scale === id) : undefined;
}

/** The scale that stands for the whole instrument: its total, or its first. */
export function mainScale({ instrument }: Report): string {
  return scalesOf(instrument)[0]?.id ?? "total";
}

export function mainScaleName(report: Report, language: Language): string {
  return scaleName(report.instrument, mainScale(report), language);
}

export function intervalText(interval: Interval | undefined, language: Language): string {
  return interval === undefined ? none : format(language).interval(interval);
}

/** "Högre: +2,1 (0,9 till 3,3)": what can be said of a change, with its figures. */
export function verdictText(scale: ShownScale | undefined, language: Language): string {
  if (!scale?.change) return none;
  return texts(language).report.verdict[scale.change.verdict](changeText(scale, language));
}

/** "+2,1 (0,9 till 3,3)": never a change without its uncertainty, and never parted from it by the end of a line. */
export function changeText({ change }: ShownScale, language: Language): string {
  const { signed, interval } = format(language);
  if (!change) return none;
  return `${signed(change.change)} (${interval(change.interval)})`.replaceAll(" ", "\u00A0");
}
