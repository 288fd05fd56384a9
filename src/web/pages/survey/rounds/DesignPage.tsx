import type { Hiding } from "../../../../domain/survey/simulateHiding.ts";
import { triedRates, type RoundDesign, type TriedUnit } from "../../../../domain/survey/roundDesign.ts";
import { Alert } from "../../../components/alert/Alert.tsx";
import { DataTable, type Column } from "../../../components/data-table/DataTable.tsx";
import { Disclosure } from "../../../components/disclosure/Disclosure.tsx";
import { format } from "../../../text/format.ts";
import type { Language } from "../../../text/language.ts";
import { texts } from "../../../text/texts.ts";

const commonRate = triedRates.indexOf(0.7);
const seldom = 0.5;
const mostNamed = 6;

/** How a plan would turn out: what to mend first, then every unit. */
export const DesignPage = ({
  language,
  design,
}: {
  readonly language: Language;
  readonly design: RoundDesign;
}) => {
  const words = texts(language).survey.design;
  const { percent } = format(language);
  const share = (of: (hiding: Hiding) => number, rate: number) => (unit: TriedUnit) => {
    if (unit.invitedInAll === 0)
      return rate === 0 && unit.countedIn !== undefined ? words.countedIn(unit.countedIn) : "";
    const value = of(unit.hiding[rate] ?? { index: 0, items: 0 });
    return value === 1 ? words.always : value === 0 ? words.never : percent(value);
  };
  const columns: readonly Column<TriedUnit>[] = [
    {
      header: words.unit,
      cell: ({ unit, depth }) => (
        <span class="ls-indent" data-depth={String(Math.min(depth, 6))}>
          {unit.name}
        </span>
      ),
    },
    { header: words.invited, numeric: true, cell: ({ invitedInAll }) => invitedInAll },
    ...triedRates.map((rate, place) => ({
      header: words.index(percent(rate)),
      numeric: true,
      cell: share((hiding) => hiding.index, place),
    })),
    {
      header: words.items(percent(triedRates[commonRate]!)),
      numeric: true,
      cell: share((hiding) => hiding.items, commonRate),
    },
  ];
  return (
    <>
      <Advice language={language} design={design} />
      <DataTable isMatrix language={language} caption={words.caption} columns={columns} rows={design.units} />
      <Disclosure summary={words.method}>
        <p>{words.methodText}</p>
      </Disclosure>
    </>
  );
};

const Advice = ({ language, design }: { readonly language: Language; readonly design: RoundDesign }) => {
  const words = texts(language).survey.design;
  const { percent } = format(language);
  const folded = design.units.filter(
    ({ countedIn, invitedInAll }) => countedIn !== undefined && invitedInAll === 0,
  );
  const rarely = design.units.filter(
    ({ invitedInAll, hiding }) => invitedInAll > 0 && (hiding[commonRate]?.index ?? 0) < seldom,
  );
  const advice = [
    ...(folded.length > 0 ? [words.folded(folded.length)] : []),
    ...(rarely.length > 0 ? [words.rarely(named(language, rarely))] : []),
    ...(design.withBackground === undefined ? [] : [words.withBackground(percent(design.withBackground))]),
  ];
  if (advice.length === 0) return <Alert kind="success">{words.allWell}</Alert>;
  return (
    <Alert kind="warning" title={words.adviceTitle}>
      <ul>
        {advice.map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
    </Alert>
  );
};

function named(language: Language, units: readonly TriedUnit[]): string {
  const { integer, list } = format(language);
  const names = units.slice(0, mostNamed).map(({ unit }) => unit.name);
  const more = units.length - names.length;
  return list(more > 0 ? [...names, texts(language).survey.design.andMore(integer(more))] : names);
}
