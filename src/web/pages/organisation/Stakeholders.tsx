import type { UnitView } from "../../../usecases/organisation/readUnit.ts";
import { LinkButton } from "../../components/button/LinkButton.tsx";
import { ThingList } from "../../components/thing-list/ThingList.tsx";
import { paths } from "../../paths.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

interface Props {
  readonly view: UnitView;
  readonly language: Language;
}

/** The bodies and groups that whoever leads the unit has to reckon with, those met most often first. */
export const Stakeholders = ({ view, language }: Props) => {
  const { organisation: words, assignment } = texts(language);
  const { stakeholders } = view.assignment;
  return (
    <>
      {stakeholders.length === 0 && <p>{words.noStakeholders}</p>}
      <ThingList
        things={stakeholders.map(({ id, kind, name, intensity }) => ({
          title: name,
          detail: assignment.stakeholderDetail(words.stakeholderKind[kind], words.intensity[intensity] ?? ""),
          ...(view.mayWrite
            ? {
                actions: (
                  <LinkButton
                    href={paths.stakeholder(view.unit.id, id)}
                    variant="tertiary"
                    small
                    label={assignment.changeThing(name)}
                  >
                    {assignment.change}
                  </LinkButton>
                ),
              }
            : {}),
        }))}
      />
      {view.mayWrite && (
        <LinkButton href={paths.newStakeholder(view.unit.id)} variant="secondary">
          {assignment.addStakeholder}
        </LinkButton>
      )}
    </>
  );
};
