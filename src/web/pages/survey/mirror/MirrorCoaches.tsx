import { Button } from "../../../components/button/Button.tsx";
import { ErrorSummary } from "../../../components/error-summary/ErrorSummary.tsx";
import { Form } from "../../../components/form/Form.tsx";
import { PostForm } from "../../../components/post-form/PostForm.tsx";
import { Select } from "../../../components/select/Select.tsx";
import { ThingList, type Thing } from "../../../components/thing-list/ThingList.tsx";
import { paths } from "../../../paths.ts";
import { format } from "../../../text/format.ts";
import { texts } from "../../../text/texts.ts";
import type { MirrorPageProps } from "./MirrorPage.tsx";

/** Who reads the mirror besides the person: chosen here, and taken back here. */
export const MirrorCoaches = (props: MirrorPageProps) => {
  const { view, language } = props;
  const words = texts(language).mirror;
  return (
    <section class="ls-stack ls-no-print" id="coach-val">
      <h2>{words.coachTitle}</h2>
      <p>{words.coachHelp}</p>
      <ThingList things={view.coachings.map((coaching) => coachingThing(props, coaching))} />
      {view.coachesToChoose.length === 0 ? (
        view.coachings.length === 0 && <p>{words.noCoaches}</p>
      ) : (
        <ChooseCoach {...props} />
      )}
    </section>
  );
};

function coachingThing(
  { view, language }: MirrorPageProps,
  { id, coachName, givenOn, revokedOn }: MirrorPageProps["view"]["coachings"][number],
): Thing {
  const words = texts(language).mirror;
  const { day } = format(language);
  if (revokedOn !== undefined)
    return { title: coachName, detail: words.hasRead(day(givenOn), day(revokedOn)) };
  return {
    title: coachName,
    detail: words.since(day(givenOn)),
    actions: (
      <PostForm target={{ action: paths.mirrorTakeBack(view.round.id), fields: { coaching: id } }}>
        <Button variant="secondary" small label={words.takeBackFrom(coachName)}>
          {words.takeBack}
        </Button>
      </PostForm>
    ),
  };
}

const ChooseCoach = ({ view, language, coachFault }: MirrorPageProps) => {
  const words = texts(language).mirror;
  const error = coachFault && words.fault[coachFault];
  return (
    <>
      <ErrorSummary
        language={language}
        errors={error === undefined ? [] : [{ name: "coach", message: error }]}
      />
      <Form language={language} target={{ action: paths.mirrorCoach(view.round.id), fields: {} }}>
        <Select
          language={language}
          name="coach"
          label={words.coachLabel}
          error={error}
          options={view.coachesToChoose.map(({ person, name }) => ({ value: person, label: name }))}
        />
        <Button variant="secondary">{words.coachGive}</Button>
      </Form>
    </>
  );
};
