import type { NeedRules } from "../../../domain/competence/rules.ts";
import type { UpwardList } from "../../../usecases/competence/listUpward.ts";
import { DataTable } from "../../components/data-table/DataTable.tsx";
import { Tag } from "../../components/tag/Tag.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { BelowSection } from "./BelowSection.tsx";
import { PostName } from "./PostName.tsx";

interface Props {
  readonly list: UpwardList;
  readonly rules: NeedRules;
  readonly language: Language;
}

/** What has been sent upwards to or by this person, and what the register shows of posts they have a mandate for. */
export const UpwardSections = (props: Props) => (
  <>
    {props.list.actions.length > 0 && <Sent {...props} />}
    {props.list.below.length > 0 && <BelowSection {...props} below={props.list.below} />}
  </>
);

const Sent = ({ list, language }: Props) => {
  const { needs: words, meeting } = texts(language);
  return (
    <section class="ls-stack">
      <h2>{words.upwardTitle}</h2>
      <p>{words.upwardLead}</p>
      <DataTable
        language={language}
        caption={words.upwardTitle}
        hideCaption
        rows={list.actions}
        columns={[
          {
            header: words.upwardColumns.situation,
            cell: (action) => <a href={paths.upwardAction(action.id)}>{action.situation[language]}</a>,
          },
          {
            header: words.upwardColumns.post,
            cell: (action) => <PostName action={action} language={language} />,
          },
          { header: words.upwardColumns.state, cell: (action) => meeting.state[action.state.kind] },
          {
            header: words.upwardColumns.due,
            cell: (action) => (
              <>
                {action.state.kind === "closed" ? "" : format(language).shortDay(action.due)}{" "}
                {action.isDue && <Tag kind="warning">{words.upwardDue}</Tag>}
              </>
            ),
          },
        ]}
      />
    </section>
  );
};
