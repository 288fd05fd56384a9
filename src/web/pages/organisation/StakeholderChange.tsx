import type { Stakeholder } from "../../../domain/organisation/assignmentFacts.ts";
import { Button } from "../../components/button/Button.tsx";
import { ErrorSummary } from "../../components/error-summary/ErrorSummary.tsx";
import { Form } from "../../components/form/Form.tsx";
import { PostForm } from "../../components/post-form/PostForm.tsx";
import { paths } from "../../paths.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { IntensityChoice } from "./StakeholderForm.tsx";

/** A stakeholder that is there: how often they meet, and a way to take it away. */
export const StakeholderChange = (props: {
  readonly language: Language;
  readonly unit: string;
  readonly stakeholder: Stakeholder;
  readonly fault: "noIntensity" | undefined;
}) => {
  const { language, unit, stakeholder, fault } = props;
  const words = texts(language).assignment;
  const error = fault && words.stakeholderFault[fault];
  return (
    <>
      <ErrorSummary
        language={language}
        errors={error === undefined ? [] : [{ name: "intensity", message: error }]}
      />
      <Form
        language={language}
        target={{ action: paths.stakeholder(unit, stakeholder.id), fields: {} }}
        guardUnsaved
      >
        <IntensityChoice language={language} value={String(stakeholder.intensity)} error={error} />
        <Button>{words.saveIntensity}</Button>
      </Form>
      <PostForm
        target={{ action: paths.removeStakeholder(unit, stakeholder.id), fields: {} }}
        class="ls-stack"
      >
        <p class="ls-quiet-text">{words.removeStakeholderHelp}</p>
        <Button variant="tertiary" danger>
          {words.removeStakeholder}
        </Button>
      </PostForm>
    </>
  );
};
