import type { Instrument } from "../../src/domain/survey/instrument.ts";

const both = (text: string) => ({ sv: text, en: text });

/** An instrument of our own making for tests: so many items on a scale from 1 to 5. */
export function testInstrument(about: Instrument["about"], items: number): Instrument {
  return {
    id: `test-${about}`,
    version: "1",
    name: both("Prov"),
    description: both("Ett formulär för prov."),
    about,
    isLocked: false,
    frameworkId: undefined,
    officialLanguages: ["sv"],
    credit: "",
    licence: "EUPL-1.2",
    sources: [],
    scale: {
      min: 1,
      max: 5,
      points: [1, 2, 3, 4, 5].map((value) => ({ value, label: undefined })),
      cannotJudge: undefined,
    },
    items: Array.from({ length: items }, (_, index) => ({
      id: `p${index + 1}`,
      wording: { kind: "same", text: both(`Fråga ${index + 1}`) },
      isReversed: false,
      competencyId: undefined,
    })),
    subScales: [],
    total: both("Alla"),
    scoring: "meanOfItemIndices",
    smallestGroup: { index: 5, items: 10 },
    minutes: 2,
    kolada: [],
  };
}
