import type { Assets } from "./assets/buildAssets.ts";
import type { Needs } from "../usecases/needs.ts";

/** What pages need: the use-cases' needs, and the built assets. */
export interface WebNeeds extends Needs {
  readonly assets: Assets;
  /** Where packages of courses are shown to whoever asked at an address; undefined: nowhere. */
  readonly contentOrigin?: (asked: string) => string | undefined;
  /** Tells the operator of a defect. */
  readonly report: (error: unknown) => void;
}
