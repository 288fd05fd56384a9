import { all, isNumber, isText, isTruth, shape, type Check } from "./check.ts";
import { isDuration, isExtensions } from "./formats.ts";
import { isJsonObject, type Json } from "./json.ts";

const scoreShape = shape({ scaled: isNumber, raw: isNumber, min: isNumber, max: isNumber });

const isScore: Check = all(scoreShape, (value, at) => {
  if (!isJsonObject(value)) return undefined;
  const [scaled, raw, min, max] = ["scaled", "raw", "min", "max"].map((key) => numberOf(value[key]));
  if (scaled !== undefined && Math.abs(scaled) > 1) return `${at}.scaled must lie between -1 and 1`;
  if (min !== undefined && max !== undefined && min >= max) return `${at}.min must be less than max`;
  if (raw !== undefined && min !== undefined && raw < min) return `${at}.raw must not be less than min`;
  if (raw !== undefined && max !== undefined && raw > max) return `${at}.raw must not be greater than max`;
  return undefined;
});

function numberOf(value: Json | undefined): number | undefined {
  return typeof value === "number" ? value : undefined;
}

/** What came of it. */
export const checkResult: Check = shape({
  score: isScore,
  success: isTruth,
  completion: isTruth,
  response: isText,
  duration: isDuration,
  extensions: isExtensions,
});
