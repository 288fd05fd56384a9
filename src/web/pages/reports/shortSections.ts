import type { ReportFact } from "../../../domain/records/reportDocument.ts";
import type { Report } from "../../../usecases/reports/readReport.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { whyNothing } from "../survey/results/words.ts";
import { changeText, mainScale, mainScaleName, scaleOf } from "./figureTexts.ts";
import type { ReportSection } from "./reportSection.ts";

/** What a reader with one minute needs. */
export function summarySection(report: Report, language: Language): ReportSection {
  const words = texts(language).report;
  const { integer } = format(language);
  const { areas } = report.survey;
  const shown = areas.filter(({ result }) => result.kind === "shown").length;
  const { closed, ...open } = report.actions.whole;
  const decided = Object.values(open).reduce((sum, count) => sum + count, closed);
  const points = [
    ...wholePoints(report, language),
    ...(report.isPart || areas.length === 0 ? [] : [areasPoint(shown, areas.length, language)]),
    ...(decided > 0 ? [words.actionsInShort(integer(decided), integer(closed))] : []),
  ];
  const part = report.isPart ? [{ kind: "paragraph", text: words.isPart } as const] : [];
  return { title: words.summary, parts: [...part, { kind: "points", points }] };
}

function areasPoint(shown: number, all: number, language: Language): string {
  const words = texts(language).report;
  const { integer } = format(language);
  return shown === all ? words.allAreasShown(integer(all)) : words.areasShown(integer(shown), integer(all));
}

function wholePoints(report: Report, language: Language): readonly string[] {
  const words = texts(language).report;
  const { integer, percent, decimal, interval } = format(language);
  const { result } = report.survey.whole;
  if (result.kind === "withheld")
    return [words.invitedOnly(integer(result.invited)), whyNothing(result, language)];
  const answered = words.answered(
    integer(result.answers),
    integer(result.invited),
    percent(result.answers / Math.max(1, result.invited)),
  );
  const scale = scaleOf(result, mainScale(report));
  if (!scale) return [answered];
  const name = mainScaleName(report, language);
  const before = report.earlier.at(-1)?.roundName ?? words.before;
  return [
    answered,
    scale.interval
      ? words.scaleIsWithin(name, decimal(scale.index), interval(scale.interval))
      : words.scaleIs(name, decimal(scale.index)),
    scale.change ? words.change[scale.change.verdict](before, changeText(scale, language)) : words.noBefore,
  ];
}

/** What was asked, when, and on what decisions it rests. */
export function askedSection({ round, instrument }: Report, language: Language): ReportSection {
  const words = texts(language).report;
  const { day, integer } = format(language);
  const [low, high] = [instrument.scale.points[0], instrument.scale.points.at(-1)].map((point) =>
    point?.label === undefined
      ? String(point?.value ?? "")
      : words.scalePoint(String(point.value), point.label[language]),
  );
  const facts: readonly (ReportFact | undefined)[] = [
    { term: words.facts.round, value: round.name },
    {
      term: words.facts.instrument,
      value: words.instrumentVersion(instrument.name[language], instrument.version),
    },
    { term: words.facts.period, value: words.period(day(round.opensOn), day(round.closesOn)) },
    { term: words.facts.questions, value: integer(instrument.items.length) },
    { term: words.facts.scale, value: words.scalePoints(low ?? "", high ?? "") },
    decided(words.facts.consultation, round.consultationReference),
    decided(words.facts.assessment, round.protectionAssessmentReference),
    decided(words.facts.retention, round.retentionDecision),
    { term: words.facts.credit, value: instrument.credit },
  ];
  return {
    title: words.asked,
    parts: [
      { kind: "paragraph", text: instrument.description[language] },
      { kind: "facts", facts: facts.filter((fact) => fact !== undefined) },
    ],
  };
}

function decided(term: string, value: string | undefined): ReportFact | undefined {
  return value === undefined ? undefined : { term, value };
}
