import { Button } from "../../../components/button/Button.tsx";
import { ErrorSummary } from "../../../components/error-summary/ErrorSummary.tsx";
import { Form } from "../../../components/form/Form.tsx";
import { PostForm } from "../../../components/post-form/PostForm.tsx";
import { Select } from "../../../components/select/Select.tsx";
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
      {view.coachings.length > 0 && (
        <ul class="ls-tasks">
          {view.coachings.map((coaching) => (
            <li>
              <Coaching {...props} coaching={coaching} />
            </li>
          ))}
        </ul>
      )}
      {view.coachesToChoose.length === 0 ? (
        view.coachings.length === 0 && <p>{words.noCoaches}</p>
      ) : (
        <ChooseCoach {...props} />
      )}
    </section>
  );
};

const Coaching = ({
  view,
  language,
  coaching,
}: MirrorPageProps & { readonly coaching: MirrorPageProps["view"]["coachings"][number] }) => {
  const words = texts(language).mirror;
  const { day } = format(language);
  const { id, coachName, givenOn, revokedOn } = coaching;
  return (
    <>
      <div>
        <strong>{coachName}</strong>
        <p>
          {revokedOn === undefined ? words.since(day(givenOn)) : words.hasRead(day(givenOn), day(revokedOn))}
        </p>
      </div>
      {revokedOn === undefined && (
        <PostForm target={{ action: paths.mirrorTakeBack(view.round.id), fields: { coaching: id } }}>
          <Button variant="secondary" small label={words.takeBackFrom(coachName)}>
            {words.takeBack}
          </Button>
        </PostForm>
      )}
    </>
  );
};

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
