import type { WorkplaceActionState } from "../../../domain/development/workplaceAction.ts";
import type { SummaryRow } from "../../components/summary-list/SummaryList.tsx";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

/** What has been found, feared and done so far on the way through the work environment loop. */
export function stepsTaken(state: WorkplaceActionState, language: Language): readonly SummaryRow[] {
  const words = texts(language).meeting;
  const rows: SummaryRow[] = [];
  if ("found" in state) rows.push({ term: words.found, value: state.found });
  if ("risk" in state)
    rows.push({
      term: words.risk,
      value: state.risk.isSerious
        ? `${asSentence(state.risk.description)} ${words.serious}.`
        : state.risk.description,
    });
  if ("done" in state) rows.push({ term: words.done, value: state.done });
  if (state.kind === "closed") rows.push({ term: words.done, value: words.outcome[state.outcome] });
  return rows;
}

function asSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
