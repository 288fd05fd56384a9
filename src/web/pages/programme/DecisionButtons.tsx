import type { ApplicationId } from "../../../domain/programme/programme.ts";
import { Button } from "../../components/button/Button.tsx";
import { PostForm } from "../../components/post-form/PostForm.tsx";
import { paths } from "../../paths.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

/** Yes or no to an application. */
export const DecisionButtons = (props: {
  readonly id: ApplicationId;
  readonly name: string;
  readonly language: Language;
}) => {
  const { yes, no } = texts(props.language).programme.awaiting;
  return (
    <>
      {(["yes", "no"] as const).map((answer) => (
        <PostForm target={{ action: paths.programmeApplication(props.id), fields: { answer } }}>
          <Button variant="secondary" small label={`${answer === "yes" ? yes : no}: ${props.name}`}>
            {answer === "yes" ? yes : no}
          </Button>
        </PostForm>
      ))}
    </>
  );
};
