import type { ReportBlock } from "../../../domain/records/reportDocument.ts";
import { halo } from "../../components/chart/colours.ts";
import { renderMarkup } from "../../components/renderMarkup.ts";
import type { ReportPart, ReportSection } from "./reportSection.ts";

/** Width of a chart in print, px: its letters become about as large as those of the text around it. */
const printWidth = 760;
/** The typesetter would draw each letter's halo over the letter before it. */
const haloMarkup = Object.entries(halo)
  .map(([name, value]) => ` ${name}="${value}"`)
  .join("");

/** The same report as on the page, in blocks to be set in type. */
export function sectionsToBlocks(sections: readonly ReportSection[]): readonly ReportBlock[] {
  return sections.flatMap(({ title, parts }) => [
    { kind: "section" as const, title },
    ...parts.flatMap(partToBlocks),
  ]);
}

function partToBlocks(part: ReportPart): readonly ReportBlock[] {
  if (part.kind !== "chart") return [part];
  const { title, note, alternative, draw, table } = part;
  const chart = { alternative, svg: renderMarkup(draw(printWidth)).replaceAll(haloMarkup, "") };
  return [
    { kind: "chart", title, chart, ...(note === undefined ? {} : { note }) },
    { kind: "table", table },
  ];
}
