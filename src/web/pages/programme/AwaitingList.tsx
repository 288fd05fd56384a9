import type { AwaitingApplication } from "../../../usecases/programme/listProgrammes.ts";
import { LinkButton } from "../../components/button/LinkButton.tsx";
import { ThingList } from "../../components/thing-list/ThingList.tsx";
import { paths } from "../../paths.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { programmeText } from "./programmeText.ts";

/** Applications that wait for the reader's yes or no as line manager. */
export const AwaitingList = (props: {
  readonly awaiting: readonly AwaitingApplication[];
  readonly language: Language;
}) => {
  const { awaiting, language } = props;
  const { programme: words, organisation, prerequisite } = texts(language);
  if (awaiting.length === 0) return null;
  return (
    <section>
      <h2>{words.awaiting.title}</h2>
      <p>{words.awaiting.help}</p>
      <ThingList
        things={awaiting.map(({ id, name, programme, cohortName }) => ({
          title: name ?? organisation.protectedName,
          detail: words.awaiting.detail(programmeText(programme.name, language), cohortName),
          actions: (
            <LinkButton
              href={paths.programmeApplication(id)}
              variant="secondary"
              small
              label={prerequisite.application.openOf(name ?? organisation.protectedName)}
            >
              {prerequisite.application.open}
            </LinkButton>
          ),
        }))}
      />
    </section>
  );
};
