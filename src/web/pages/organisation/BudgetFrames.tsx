import type { BudgetFrame } from "../../../domain/organisation/assignmentFacts.ts";
import type { UnitView } from "../../../usecases/organisation/readUnit.ts";
import { LinkButton } from "../../components/button/LinkButton.tsx";
import { DataTable } from "../../components/data-table/DataTable.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

interface Props {
  readonly view: UnitView;
  readonly language: Language;
}

/** A unit's budget frames by year, newest first; whoever may write the assignment can change them. */
export const BudgetFrames = ({ view, language }: Props) => {
  const { organisation: words, assignment } = texts(language);
  const { kronor } = format(language);
  const money = (value: number | undefined) => (value === undefined ? "–" : kronor(value));
  const change = (frame: BudgetFrame) => (
    <a href={paths.budgetFrame(view.unit.id, String(frame.year))}>
      {assignment.change}
      <span class="ds-sr-only"> {assignment.budgetOf(String(frame.year))}</span>
    </a>
  );
  return (
    <>
      <DataTable
        language={language}
        caption={words.budget}
        hideCaption
        rows={view.assignment.budgetFrames}
        empty={<p>{words.noBudget}</p>}
        columns={[
          { header: words.budgetYear, cell: (frame) => String(frame.year) },
          { header: words.budgetAmount, numeric: true, cell: (frame) => money(frame.amountSek) },
          { header: words.budgetPrevious, numeric: true, cell: (frame) => money(frame.previousAmountSek) },
          { header: words.budgetForecast, numeric: true, cell: (frame) => money(frame.forecastSek) },
          ...(view.mayWrite ? [{ header: assignment.change, cell: change }] : []),
        ]}
      />
      {view.mayWrite && (
        <LinkButton href={paths.newBudgetFrame(view.unit.id)} variant="secondary">
          {assignment.addBudget}
        </LinkButton>
      )}
    </>
  );
};
