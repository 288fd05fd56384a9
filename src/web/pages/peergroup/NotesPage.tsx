import type { OwnPeerNote } from "../../../usecases/peergroup/ownPeerNotes.ts";
import { Button } from "../../components/button/Button.tsx";
import { PostForm } from "../../components/post-form/PostForm.tsx";
import { ThingList } from "../../components/thing-list/ThingList.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

interface Props {
  readonly notes: readonly OwnPeerNote[];
  readonly language: Language;
}

/** All that the reader has written after meetings, also of groups that have ended. */
export const NotesPage = ({ notes, language }: Props) => {
  const words = texts(language).peerGroup.note;
  const { integer } = format(language);
  if (notes.length === 0) return <p>{words.none}</p>;
  return (
    <ThingList
      things={notes.map((one) => {
        const title = words.from(one.groupName, integer(one.number));
        return {
          title,
          detail: [one.note, promiseText(one, language)].filter((part) => part !== "").join(" "),
          href: one.canChange ? paths.peerNote(one.meeting) : undefined,
          actions: (
            <PostForm target={{ action: paths.peerNotes, fields: { meeting: one.meeting } }}>
              <Button variant="tertiary" small danger label={words.removeOf(title)}>
                {words.remove}
              </Button>
            </PostForm>
          ),
        };
      })}
    />
  );
};

function promiseText({ promise, tryBy, state }: OwnPeerNote, language: Language): string {
  const words = texts(language).peerGroup.note;
  if (promise === "" || tryBy === undefined) return "";
  return `${words.promised(promise)} ${words.stateOf[state](format(language).day(tryBy))}`;
}
