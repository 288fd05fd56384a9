import type { ListedAction } from "../../../usecases/development/listActions.ts";
import { DataTable } from "../../components/data-table/DataTable.tsx";
import { EmptyState } from "../../components/empty-state/EmptyState.tsx";
import { Tag } from "../../components/tag/Tag.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

/** Actions of workplaces, soonest first; those whose day has come say so. */
export const ActionList = (props: {
  readonly actions: readonly ListedAction[];
  readonly language: Language;
}) => {
  const { actions, language } = props;
  const words = texts(language).meeting;
  return (
    <DataTable
      language={language}
      caption={words.list.title}
      hideCaption
      rows={actions}
      empty={
        <EmptyState title={words.list.none}>
          <p>{words.list.noneHelp}</p>
        </EmptyState>
      }
      columns={[
        {
          header: words.list.action,
          cell: (action) => <a href={paths.workplaceAction(action.id)}>{action.text}</a>,
        },
        {
          header: words.list.due,
          cell: (action) => (
            <>
              {format(language).shortDay(action.due)}{" "}
              {action.isDue && <Tag kind="warning">{words.list.isDue}</Tag>}
            </>
          ),
        },
        { header: words.list.state, cell: (action) => words.state[action.state.kind] },
        { header: words.list.owner, cell: (action) => action.ownerName ?? words.protectedName },
        { header: words.list.unit, cell: (action) => action.unitName },
      ]}
    />
  );
};
