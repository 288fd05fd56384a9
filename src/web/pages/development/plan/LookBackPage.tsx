import { commitmentReports } from "../../../../domain/development/commitmentReport.ts";
import { textOfCourse } from "../../../../domain/learning/course.ts";
import type { CommitmentOrigin } from "../../../../usecases/development/commitmentOrigins.ts";
import type { LookBack } from "../../../../usecases/development/lookBack.ts";
import { Button } from "../../../components/button/Button.tsx";
import { LinkButton } from "../../../components/button/LinkButton.tsx";
import { PostForm } from "../../../components/post-form/PostForm.tsx";
import { ThingList } from "../../../components/thing-list/ThingList.tsx";
import { paths } from "../../../paths.ts";
import { format } from "../../../text/format.ts";
import type { Language } from "../../../text/language.ts";
import { texts } from "../../../text/texts.ts";
import { programmeText } from "../../programme/programmeText.ts";

interface Props {
  readonly lookBacks: readonly LookBack[];
  readonly language: Language;
}

/** Promises whose day has come, each with three answers: one press, and it is in the plan. */
export const LookBackPage = ({ lookBacks, language }: Props) => {
  const { plan } = texts(language);
  const words = plan.lookBack;
  return (
    <>
      {lookBacks.length === 0 && <p>{words.none}</p>}
      <ThingList
        things={lookBacks.map(({ commitment: { id, text, lookBackOn }, origin }) => ({
          title: text,
          detail: [originText(origin, language), plan.lookBackOn(format(language).day(lookBackOn))]
            .filter((part) => part !== "")
            .join(" "),
          actions: commitmentReports.map((report) => (
            <PostForm target={{ action: paths.lookBack, fields: { commitment: id, report } }}>
              <Button
                variant={report === "done" ? "primary" : "secondary"}
                small
                label={plan.about(text, words.report[report])}
              >
                {words.report[report]}
              </Button>
            </PostForm>
          )),
        }))}
      />
      <p>
        <LinkButton href={`${paths.development}#ataganden`} variant="secondary">
          {words.toPlan}
        </LinkButton>
      </p>
    </>
  );
};

/** Where a promise was made; empty for one that was made in the plan. */
export function originText(origin: CommitmentOrigin | undefined, language: Language): string {
  const words = texts(language).plan.lookBack;
  if (origin === undefined) return "";
  if (origin.kind === "peerMeeting") return words.fromPeerMeeting(origin.groupName);
  return origin.kind === "course"
    ? words.fromCourse(textOfCourse(origin.course, language).title)
    : words.fromSession(programmeText(origin.programme, language), format(language).day(origin.session.on));
}
