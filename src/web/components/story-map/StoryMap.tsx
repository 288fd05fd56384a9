import { depthsOf, storyEnd, storyStart, type StoryPlace } from "../../../domain/dialogue/storyMap.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { ChartFigure } from "../chart/ChartFigure.tsx";
import { ChartSvg } from "../chart/ChartSvg.tsx";
import { colours } from "../chart/colours.ts";
import { DataTable } from "../data-table/DataTable.tsx";

interface Props {
  readonly language: Language;
  readonly places: readonly StoryPlace[];
}

const rowHeight = 56;

/** The places of a story, level by level from its start, with the ways between them; and the same as text. */
export const StoryMap = ({ language, places }: Props) => {
  const { authoring: words } = texts(language);
  const { integer } = format(language);
  const nameOf = (id: string) =>
    id === storyStart ? words.mapStart : id === storyEnd ? words.mapEnd : id.replaceAll("_", " ");
  const ways = places.reduce((sum, place) => sum + place.ways.length, 0);
  return (
    <ChartFigure
      language={language}
      title={words.map}
      headingLevel={2}
      chart={<Picture places={places} label={words.mapSummary(integer(places.length), integer(ways))} />}
      table={
        <DataTable
          language={language}
          caption={words.map}
          hideCaption
          rows={places}
          columns={[
            { header: words.mapPlace, cell: ({ id }) => nameOf(id) },
            { header: words.mapLine, cell: ({ line }) => integer(line), numeric: true },
            {
              header: words.mapWays,
              cell: ({ ways: on }) => (
                <ul>
                  {on.map(({ choice, to }) => (
                    <li>
                      {choice ?? words.mapOn} → {nameOf(to)}
                    </li>
                  ))}
                </ul>
              ),
            },
          ]}
        />
      }
    />
  );
};

/** Circles in rows: across by percent of the width, down by rows. */
const Picture = ({ places, label }: { readonly places: readonly StoryPlace[]; readonly label: string }) => {
  const at = positionsOf(places);
  const rows = Math.max(0, ...[...at.values()].map(({ row }) => row)) + 1;
  const lines = places.flatMap(({ id, ways }) =>
    ways.flatMap(({ to }) => {
      const [from, end] = [at.get(id), at.get(to)];
      return from && end && from !== end ? [{ from, end }] : [];
    }),
  );
  return (
    <ChartSvg label={label} height={rows * rowHeight}>
      {lines.map(({ from, end }) => (
        <line
          x1={`${from.across}%`}
          y1={String(downTo(from.row))}
          x2={`${end.across}%`}
          y2={String(downTo(end.row))}
          class="lc-grid"
          stroke={colours.grid}
          stroke-width="1"
        />
      ))}
      {[...at.values()].map(({ across, row, ends }) => (
        <circle
          cx={`${across}%`}
          cy={String(downTo(row))}
          r="7"
          class={ends ? "lc-compare" : "lc-mark"}
          fill={ends ? colours.compare : colours.mark}
        />
      ))}
    </ChartSvg>
  );
};

function downTo(row: number): number {
  return (row + 0.5) * rowHeight;
}

interface Position {
  readonly across: number;
  readonly row: number;
  /** The story can end here. */
  readonly ends: boolean;
}

function positionsOf(places: readonly StoryPlace[]): ReadonlyMap<string, Position> {
  const depths = depthsOf(places);
  const rows = Map.groupBy(places, ({ id }) => depths.get(id) ?? 0);
  return new Map(
    [...rows].flatMap(([row, inRow]) =>
      inRow.map(({ id, ways }, index) => {
        const across = ((index + 1) / (inRow.length + 1)) * 100;
        return [id, { across, row, ends: ways.some(({ to }) => to === storyEnd) }] as const;
      }),
    ),
  );
}
