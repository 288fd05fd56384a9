import type { AwaitingApplication } from "../../../usecases/programme/listProgrammes.ts";
import { ThingList } from "../../components/thing-list/ThingList.tsx";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { DecisionButtons } from "./DecisionButtons.tsx";
import { programmeText } from "./programmeText.ts";

/** Applications that wait for the reader's yes or no as line manager. */
export const AwaitingList = (props: {
  readonly awaiting: readonly AwaitingApplication[];
  readonly language: Language;
}) => {
  const { awaiting, language } = props;
  const { programme: words, organisation } = texts(language);
  if (awaiting.length === 0) return null;
  return (
    <section>
      <h2>{words.awaiting.title}</h2>
      <p>{words.awaiting.help}</p>
      <ThingList
        things={awaiting.map(({ id, name, programme, cohortName }) => ({
          title: name ?? organisation.protectedName,
          detail: words.awaiting.detail(programmeText(programme.name, language), cohortName),
          actions: <DecisionButtons id={id} name={name ?? organisation.protectedName} language={language} />,
        }))}
      />
    </section>
  );
};
