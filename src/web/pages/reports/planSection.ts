import type { Report } from "../../../usecases/reports/readReport.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { none } from "./figureTexts.ts";
import type { ReportPart, ReportSection } from "./reportSection.ts";

/** What the training plan gives: money, seats and how many managers, by administration; none where there is no plan. */
export function planSection(report: Report, language: Language): readonly ReportSection[] {
  const { plan } = report;
  if (!plan) return [];
  const words = texts(language).report;
  const { integer, kronor } = format(language);
  const { summary } = plan;
  const facts = [
    { term: words.planFacts.name, value: plan.name },
    { term: words.planFacts.budget, value: kronor(plan.budgetSek) },
    { term: words.planFacts.cost, value: kronor(summary.cost) },
    {
      term: words.planFacts.covered,
      value: words.coveredOf(integer(summary.covered), integer(summary.managers)),
    },
    { term: words.planFacts.seats, value: integer(summary.seats) },
  ];
  return [
    {
      title: words.plan,
      parts: [
        { kind: "paragraph", text: words.planNote },
        { kind: "facts", facts },
        ...seatParts(report, language),
      ],
    },
  ];
}

function seatParts({ plan, survey }: Report, language: Language): readonly ReportPart[] {
  const words = texts(language).report;
  const { integer } = format(language);
  const groups = new Map(plan?.summary.groups.map((group) => [group.groupId, group]));
  const rows = survey.areas.flatMap(({ unit, name }) => {
    const group = groups.get(unit);
    if (!group) return [];
    return group.kind === "shown"
      ? [[name, integer(group.managers), integer(group.covered), integer(group.seats)]]
      : [[name, words.notShown, none, none]];
  });
  if (rows.length === 0) return [];
  const { managers, covered, seats } = words.planColumns;
  const columns = [
    { header: words.columns.unit },
    ...[managers, covered, seats].map((header) => ({ header, isNumeric: true })),
  ];
  return [{ kind: "table", table: { caption: words.planTable, columns, rows } }];
}
