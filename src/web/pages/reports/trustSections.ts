import type { ActionCounts } from "../../../domain/development/countActions.ts";
import type { Report } from "../../../usecases/reports/readReport.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import type { ReportPart, ReportSection } from "./reportSection.ts";

/** What is not shown, and why. */
export function withheldSection({ survey, isPart }: Report, language: Language): ReportSection {
  const words = texts(language).report;
  const { integer } = format(language);
  const areas = survey.areas.flatMap(({ name, result }) =>
    result.kind === "withheld" ? [words.withheldArea(name, words.reason[result.reason])] : [],
  );
  const reasons = [...survey.withheldUnits];
  const hidden = reasons.reduce((sum, [, count]) => sum + count, 0);
  const ofAreas: readonly ReportPart[] =
    areas.length === 0
      ? [{ kind: "paragraph", text: words.nothingWithheld }]
      : [{ kind: "points", points: areas }];
  // Units below the administrations: only those who read all of the organisation are told how many.
  const ofUnits: readonly ReportPart[] =
    hidden === 0 || isPart
      ? []
      : [
          { kind: "paragraph", text: words.withheldUnits(integer(hidden), integer(survey.units)) },
          {
            kind: "points",
            points: reasons.map(([reason, count]) =>
              words.withheldCount(integer(count), words.reason[reason]),
            ),
          },
        ];
  return { title: words.withheld, parts: [...ofAreas, ...ofUnits] };
}

const states = ["investigate", "assessRisk", "act", "followUp", "closed"] as const;

/** What workplaces decided to do: how many actions, and how far they have come. */
export function actionSection({ actions, survey }: Report, language: Language): ReportSection {
  const words = texts(language).report;
  const { meeting } = texts(language);
  const { integer } = format(language);
  const sum = (counts: ActionCounts) => states.reduce((total, state) => total + counts[state], 0);
  if (sum(actions.whole) === 0)
    return { title: words.actions, parts: [{ kind: "paragraph", text: words.noActions }] };
  const cells = (counts: ActionCounts) => [
    ...states.map((state) => integer(counts[state])),
    integer(sum(counts)),
  ];
  const rows = survey.areas.flatMap(({ unit, name }) => {
    const counts = actions.byArea.get(unit);
    return counts ? [[name, ...cells(counts)]] : [];
  });
  const table = {
    caption: words.actionsTable,
    columns: [
      { header: words.columns.unit },
      ...[...states.map((state) => meeting.state[state]), words.columns.all].map((header) => ({
        header,
        isNumeric: true,
      })),
    ],
    rows: [...rows, [words.whole, ...cells(actions.whole)]],
  };
  return {
    title: words.actions,
    parts: [
      { kind: "paragraph", text: words.actionsNote },
      { kind: "table", table },
    ],
  };
}

/** How those who answered are protected, and what the audit did. */
export function protectionSection({ round, audit }: Report, language: Language): ReportSection {
  const words = texts(language).report;
  const { integer } = format(language);
  const points = words.protectionPoints(integer(round.indexThreshold), integer(round.itemThreshold));
  const audited =
    audit.equations === undefined || audit.unknowns === undefined || audit.unknowns === 0
      ? []
      : [words.audit(integer(audit.equations), integer(audit.unknowns))];
  return { title: words.protection, parts: [{ kind: "points", points: [...points, ...audited] }] };
}

/** How figures are computed, by whose definition, and which version of the methods. */
export function methodSection({ instrument, release }: Report, language: Language): ReportSection {
  const words = texts(language).report;
  const computed = instrument.kolada.length > 0 ? [words.computed] : [];
  const points = [...words.methodPoints, ...computed, words.methodVersion(release.method)];
  return { title: words.method, parts: [{ kind: "points", points }] };
}
