import type { Instrument } from "./instrument.ts";

/** The instruments that were read from content, every version that a round may have been opened with. */
export interface Instruments {
  readonly instruments: readonly Instrument[];
}

/** The version of an instrument that a round was opened with: never a later one. */
export function findInstrument(
  { instruments }: Instruments,
  id: string,
  version: string,
): Instrument | undefined {
  return instruments.find((instrument) => instrument.id === id && instrument.version === version);
}
