import type { ProgrammeSession } from "../../../domain/programme/programme.ts";
import { ThingList } from "../../components/thing-list/ThingList.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

/** When and where a cohort meets; each leads to its page for those who may read it. */
export const SessionList = (props: {
  readonly sessions: readonly ProgrammeSession[];
  readonly isLinked: boolean;
  readonly language: Language;
}) => {
  const words = texts(props.language).programme.page;
  const { day } = format(props.language);
  if (props.sessions.length === 0) return <p>{words.noSessions}</p>;
  return (
    <ThingList
      things={props.sessions.map(({ id, on, from, to, place }) => ({
        title: words.session(day(on), from, to),
        href: props.isLinked ? paths.programmeSession(id) : undefined,
        detail: place,
      }))}
    />
  );
};
