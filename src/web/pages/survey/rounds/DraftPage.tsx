import type { RoundView } from "../../../../usecases/survey/readRound.ts";
import { Alert } from "../../../components/alert/Alert.tsx";
import { Button } from "../../../components/button/Button.tsx";
import { ButtonRow } from "../../../components/button/ButtonRow.tsx";
import { LinkButton } from "../../../components/button/LinkButton.tsx";
import { PostForm } from "../../../components/post-form/PostForm.tsx";
import { paths } from "../../../paths.ts";
import type { Language } from "../../../text/language.ts";
import { texts } from "../../../text/texts.ts";
import { PlanSummary } from "./PlanSummary.tsx";

/** A round that is being planned: what is left to do, and the button that opens it. */
export const DraftPage = ({ language, view }: { readonly language: Language; readonly view: RoundView }) => {
  const words = texts(language).survey.round;
  const { id } = view.round;
  const discard = (
    <PostForm target={{ action: paths.cancelRound(id), fields: {} }}>
      <Button variant="tertiary" danger>
        {words.delete}
      </Button>
    </PostForm>
  );
  if (view.round.source === "imported")
    return (
      <>
        <Alert kind="info">{words.importing}</Alert>
        {discard}
      </>
    );
  const missing = {
    retentionDecision: words.missingRetention,
    consultationReference: words.missingConsultation,
    protectionAssessmentReference: words.missingProtection,
  };
  return (
    <>
      {view.missing.length > 0 && (
        <Alert kind="warning" title={words.missingTitle}>
          <ul>
            {view.missing.map((reference) => (
              <li>{missing[reference]}</li>
            ))}
          </ul>
        </Alert>
      )}
      <section aria-labelledby="plan">
        <h2 id="plan">{words.plan}</h2>
        <PlanSummary language={language} view={view} />
        <ButtonRow>
          <LinkButton href={paths.editRound(id)} variant="secondary">
            {words.edit}
          </LinkButton>
          {view.round.about === "person" ? (
            <LinkButton href={paths.raters(id)} variant="secondary">
              {words.raters}
            </LinkButton>
          ) : (
            <LinkButton href={paths.tryRound(id)} variant="secondary">
              {words.try}
            </LinkButton>
          )}
        </ButtonRow>
      </section>
      {!view.missing.includes("retentionDecision") && (
        <section aria-labelledby="open">
          <h2 id="open">{words.open}</h2>
          <p>{words.openHelp}</p>
          <PostForm target={{ action: paths.openRound(id), fields: {} }}>
            <Button>{words.open}</Button>
          </PostForm>
        </section>
      )}
      {discard}
    </>
  );
};
