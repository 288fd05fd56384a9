import type { ScaleQuality } from "../../../../domain/survey/roundSummary.ts";
import type { ResultRow, RoundResult } from "../../../../usecases/survey/readRoundResult.ts";
import { ButtonRow } from "../../../components/button/ButtonRow.tsx";
import { LinkButton } from "../../../components/button/LinkButton.tsx";
import { DataTable } from "../../../components/data-table/DataTable.tsx";
import { HeatMap, type HeatCell, type HeatRow } from "../../../components/heat-map/HeatMap.tsx";
import { scalesOf } from "../../../../domain/survey/scales.ts";
import { paths } from "../../../paths.ts";
import { format } from "../../../text/format.ts";
import type { Language } from "../../../text/language.ts";
import { texts } from "../../../text/texts.ts";
import { scaleName, whyNothing } from "./words.ts";

interface Props {
  readonly result: RoundResult;
  readonly language: Language;
}

/** Units × scales in the organisation's order, and for those who may see the whole: how well it was measured. */
export const RoundResultPage = ({ result, language }: Props) => {
  const words = texts(language).results;
  const scales = scalesOf(result.instrument).map(({ id }) => id);
  return (
    <>
      <HeatMap
        language={language}
        caption={words.heatMapCaption(result.round.name)}
        columns={scales.map((scale) => scaleName(result.instrument, scale, language))}
        rows={result.rows.map((row) => heatRow(row, result, scales, language))}
      />
      <ButtonRow>
        <LinkButton href={paths.roundFile(result.round.id, "xlsx")} variant="secondary" download>
          {words.exportXlsx}
        </LinkButton>
        <LinkButton href={paths.roundFile(result.round.id, "csv")} variant="secondary" download>
          {words.exportCsv}
        </LinkButton>
        {result.mayReadWhole && result.instrument.kolada.length > 0 && (
          <LinkButton href={paths.roundFile(result.round.id, "kolada")} variant="secondary" download>
            {texts(language).exported.kolada}
          </LinkButton>
        )}
      </ButtonRow>
      {result.mayReadWhole && <Quality result={result} language={language} />}
      <p class="ls-quiet-text">
        {result.instrument.isLocked && `${words.computed} `}
        {words.method(result.release.method)}
      </p>
    </>
  );
};

function heatRow(
  row: ResultRow,
  { round }: RoundResult,
  scales: readonly string[],
  language: Language,
): HeatRow {
  return {
    label: row.name,
    href: paths.unitResult(round.id, row.unit),
    level: row.depth,
    cells: scales.map((scale): HeatCell => cellOf(row, scale, language)),
  };
}

function cellOf({ result }: ResultRow, scale: string, language: Language): HeatCell {
  if (result.kind === "later") return { kind: "withheld", reason: texts(language).results.reason.later };
  if (result.kind === "withheld") return { kind: "withheld", reason: whyNothing(result, language) };
  const shown = result.scales.find((one) => one.scale === scale);
  return shown
    ? { kind: "shown", value: shown.index, difference: shown.difference }
    : { kind: "withheld", reason: texts(language).results.reason.tooFewAnswers };
}

const Quality = ({ result, language }: Props) => {
  const words = texts(language).results;
  const { integer, decimal } = format(language);
  const figure = (value: number | undefined) => (value === undefined ? "–" : decimal(value, 2));
  const columns = words.qualityColumns;
  return (
    <section>
      <h2>{words.quality}</h2>
      <p>{words.qualityLead}</p>
      <DataTable<ScaleQuality>
        isMatrix
        language={language}
        caption={words.quality}
        hideCaption
        rows={result.release.summary}
        columns={[
          { header: columns.scale, cell: ({ scale }) => scaleName(result.instrument, scale, language) },
          { header: columns.respondents, numeric: true, cell: ({ respondents }) => integer(respondents) },
          { header: columns.groups, numeric: true, cell: ({ groups }) => integer(groups) },
          { header: columns.alpha, numeric: true, cell: ({ alpha }) => figure(alpha) },
          { header: columns.icc1Anova, numeric: true, cell: ({ icc1Anova }) => figure(icc1Anova) },
          { header: columns.icc1Reml, numeric: true, cell: ({ icc1Reml }) => figure(icc1Reml) },
          { header: columns.icc2, numeric: true, cell: ({ icc2 }) => figure(icc2) },
        ]}
      />
    </section>
  );
};
