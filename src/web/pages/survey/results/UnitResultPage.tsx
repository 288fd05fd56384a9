import type { ReadableUnit } from "../../../../domain/survey/roundRelease.ts";
import type { UnitResult } from "../../../../usecases/survey/readUnitResult.ts";
import { Alert } from "../../../components/alert/Alert.tsx";
import { DistributionBar } from "../../../components/distribution-bar/DistributionBar.tsx";
import { IntervalDotPlot } from "../../../components/interval-dot-plot/IntervalDotPlot.tsx";
import { TrendLine } from "../../../components/trend-line/TrendLine.tsx";
import { format } from "../../../text/format.ts";
import type { Language } from "../../../text/language.ts";
import { texts } from "../../../text/texts.ts";
import { BackgroundSection } from "./BackgroundSection.tsx";
import { changeSentence, itemText, scaleName, whyNothing } from "./words.ts";

interface Props {
  readonly view: UnitResult;
  readonly language: Language;
}

type Shown = Extract<ReadableUnit, { kind: "shown" }>;

/** One unit: indices with their uncertainty, what changed, and the questions as far as they may be shown. */
export const UnitResultPage = ({ view, language }: Props) => {
  const words = texts(language).results;
  const { result } = view;
  if (result.kind !== "shown") {
    return (
      <Alert kind="info" title={words.withheldTitle}>
        <p>{whyNothing(result, language)}</p>
        {view.countedInName !== undefined && <p>{words.countedIn(view.countedInName)}</p>}
      </Alert>
    );
  }
  return (
    <>
      <Scales view={view} shown={result} language={language} />
      <Trend view={view} shown={result} language={language} />
      <BackgroundSection
        view={view}
        answers={result.answers}
        figures={result.background ?? []}
        language={language}
      />
      <Items view={view} shown={result} language={language} />
      {view.instrument.isLocked && <p class="ls-quiet-text">{words.computed}</p>}
    </>
  );
};

const Scales = ({ view, shown, language }: Props & { readonly shown: Shown }) => {
  const words = texts(language).results;
  const { integer, list } = format(language);
  const whole = view.whole?.kind === "shown" ? view.whole.scales : [];
  const rows = shown.scales.map((scale) => ({
    kind: "shown" as const,
    label: scaleName(view.instrument, scale.scale, language),
    value: scale.index,
    interval: scale.interval,
    comparison: whole.find((one) => one.scale === scale.scale)?.index,
  }));
  return (
    <IntervalDotPlot
      language={language}
      title={words.scales}
      headingLevel={2}
      note={words.scalesNote}
      summary={words.scalesSummary(list(rows.map((row) => `${row.label} ${integer(row.value)}`)))}
      rowHeader={words.area}
      rows={rows}
      domain={[0, 100]}
      {...(whole.length > 0 ? { comparisonLabel: words.wholeLabel } : {})}
    />
  );
};

const Trend = ({ view, shown, language }: Props & { readonly shown: Shown }) => {
  const words = texts(language).results;
  const { integer, list, month } = format(language);
  const first = shown.scales[0];
  const now = { roundName: view.round.name, closesOn: view.round.closesOn, result: shown };
  const points = [...view.earlier, now].map(({ closesOn, result }) => {
    const scale = result.kind === "shown" ? result.scales[0] : undefined;
    const label = month(closesOn);
    return scale
      ? { kind: "shown" as const, label, value: scale.index, interval: scale.interval }
      : { kind: "withheld" as const, label, reason: reasonOf(result, language) };
  });
  return (
    <section>
      <h2>{words.change}</h2>
      <ul>
        {shown.scales.map((scale) => (
          <li>
            {scaleName(view.instrument, scale.scale, language)}: {changeSentence(scale, language)}
          </li>
        ))}
      </ul>
      {first && points.length > 1 && (
        <TrendLine
          language={language}
          title={words.trend}
          summary={words.trendSummary(
            list(
              points.map((point) => `${point.label} ${point.kind === "shown" ? integer(point.value) : "–"}`),
            ),
          )}
          points={points}
          domain={[0, 100]}
        />
      )}
    </section>
  );
};

function reasonOf(result: ReadableUnit, language: Language): string {
  return result.kind === "shown" ? "" : whyNothing(result, language);
}

const Items = ({ view, shown, language }: Props & { readonly shown: Shown }) => {
  const words = texts(language).results;
  if (shown.items.kind === "withheld") {
    return (
      <Alert kind="info" title={words.itemsWithheld}>
        <p>{words.reason[shown.items.reason]}</p>
      </Alert>
    );
  }
  const labels = view.instrument.scale.points.map((point) => point.label?.[language] ?? "");
  return (
    <DistributionBar
      language={language}
      title={words.items}
      headingLevel={2}
      note={words.itemsNote}
      summary={words.itemsSummary(format(language).integer(shown.items.items.length))}
      answerLabels={labels}
      rows={shown.items.items.map((item) => ({
        kind: "shown",
        label: itemText(view.instrument, item.item, language),
        counts: item.counts,
      }))}
    />
  );
};
