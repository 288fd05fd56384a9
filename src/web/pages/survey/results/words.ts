import type { Instrument } from "../../../../domain/survey/instrument.ts";
import { wordingFor } from "../../../../domain/survey/instrument.ts";
import type { ReadableUnit } from "../../../../domain/survey/roundRelease.ts";
import type { ShownScale } from "../../../../domain/survey/unitRelease.ts";
import { format } from "../../../text/format.ts";
import type { Language } from "../../../text/language.ts";
import { texts } from "../../../text/texts.ts";

/** The name of a scale of an instrument, as people read it. */
export function scaleName(instrument: Instrument, scale: string, language: Language): string {
  if (scale === "total") return instrument.total?.[language] ?? texts(language).results.total;
  return instrument.subScales.find((one) => one.id === scale)?.name[language] ?? scale;
}

export function itemText(instrument: Instrument, id: string, language: Language): string {
  const item = instrument.items.find((one) => one.id === id);
  return item === undefined ? id : wordingFor(item, undefined)[language];
}

/** Why a unit shows no figures, in a sentence. */
export function whyNothing(result: Exclude<ReadableUnit, { kind: "shown" }>, language: Language): string {
  const words = texts(language).results;
  return result.kind === "later"
    ? words.laterFrom(format(language).time(result.from))
    : words.reason[result.reason];
}

/** A change told with its uncertainty, never as a bare number. */
export function changeSentence(scale: ShownScale, language: Language): string {
  const words = texts(language).results;
  const { signed, interval } = format(language);
  if (!scale.change) return words.noChange;
  const { change, verdict, interval: range } = scale.change;
  return words.changeText[verdict](`${signed(change)} (${interval(range)})`);
}

/** "Kvinnor"; a value that no language has a word for is shown as it is stored. */
export function backgroundValue(value: string, language: Language): string {
  return texts(language).results.background.value[value] ?? value;
}
