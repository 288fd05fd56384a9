import type { BackgroundVariable } from "../../../../domain/survey/round.ts";
import type { BackgroundFigure } from "../../../../domain/survey/unitRelease.ts";
import type { UnitResult } from "../../../../usecases/survey/readUnitResult.ts";
import { IntervalDotPlot } from "../../../components/interval-dot-plot/IntervalDotPlot.tsx";
import { format } from "../../../text/format.ts";
import type { Language } from "../../../text/language.ts";
import { texts } from "../../../text/texts.ts";
import { backgroundValue, scaleName } from "./words.ts";

interface Props {
  readonly view: Pick<UnitResult, "round" | "instrument">;
  readonly answers: number;
  readonly figures: readonly BackgroundFigure[];
  readonly language: Language;
}

/** Indices by background, one chart for each variable that the round took with it; or why there are none. */
export const BackgroundSection = (props: Props) => {
  const { view, figures, language } = props;
  const words = texts(language).results.background;
  const variables = view.round.background;
  if (variables.length === 0) return null;
  return (
    <section class="ls-stack">
      {variables.map((variable) =>
        figures.some((figure) => figure.variable === variable) ? (
          <ByVariable {...props} variable={variable} />
        ) : (
          <>
            <h2>{words.title[variable]}</h2>
            <p>{words.none}</p>
          </>
        ),
      )}
    </section>
  );
};

const ByVariable = ({
  view,
  answers,
  figures,
  variable,
  language,
}: Props & { readonly variable: BackgroundVariable }) => {
  const words = texts(language).results.background;
  const { integer, list } = format(language);
  const inOrder = Object.keys(words.value);
  const told = figures
    .filter((figure) => figure.variable === variable)
    .toSorted((one, other) => inOrder.indexOf(one.value) - inOrder.indexOf(other.value));
  const name = (value: string) => backgroundValue(value, language);
  const rows = (told[0]?.scales ?? []).flatMap(({ scale }) =>
    told.flatMap(({ value, scales }) => {
      const found = scales.find((one) => one.scale === scale);
      const label = words.label(scaleName(view.instrument, scale, language), name(value).toLowerCase());
      return found ? [{ kind: "shown" as const, label, value: found.index, interval: found.interval }] : [];
    }),
  );
  const parts = told.map(({ value, answers }) => words.part(integer(answers), name(value).toLowerCase()));
  return (
    <IntervalDotPlot
      language={language}
      title={words.title[variable]}
      headingLevel={2}
      note={words.note(list(parts), integer(answers))}
      summary={words.summary(list(rows.map((row) => `${row.label} ${integer(row.value)}`)))}
      rowHeader={texts(language).results.area}
      rows={rows}
      domain={[0, 100]}
    />
  );
};
