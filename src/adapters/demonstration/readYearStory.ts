import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";

const file = new URL("../../../content/demonstration/year.yaml", import.meta.url);

const year = z.strictObject({
  licence: z.string(),
  dates: z.array(
    z.strictObject({
      kind: z.string(),
      name: z.string(),
      fromInDays: z.number().int(),
      toInDays: z.number().int(),
    }),
  ),
});

/** Reads the demonstration's own dates. Throws where the file is not as it should be. */
export function readYearStory(): z.infer<typeof year>["dates"] {
  return year.parse(parse(readFileSync(file, "utf8"))).dates;
}
