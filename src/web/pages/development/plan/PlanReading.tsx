import type { Framework } from "../../../../domain/competence/framework.ts";
import type { DevelopmentPlanContent } from "../../../../domain/development/developmentPlan.ts";
import { format } from "../../../text/format.ts";
import type { Language } from "../../../text/language.ts";
import { texts } from "../../../text/texts.ts";

interface Props {
  readonly content: DevelopmentPlanContent;
  readonly framework: Framework;
  readonly language: Language;
}

/** A plan as anybody who may read it sees it: all of it, and no buttons. */
export const PlanReading = (props: Props) => {
  const { content, language } = props;
  const words = texts(language).plan;
  const { day } = format(language);
  return (
    <div class="ls-stack">
      <Goals {...props} />
      {content.commitments.length > 0 && (
        <section>
          <h3>{words.commitments}</h3>
          <ul>
            {content.commitments.map(({ text, lookBackOn, state }) => (
              <li>
                {text}{" "}
                <span class="ls-quiet-text">
                  {words.commitmentState[state]}. {words.lookBackOn(day(lookBackOn))}.
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {content.checkIns.length > 0 && (
        <section>
          <h3>{words.checkIns}</h3>
          <ul>
            {content.checkIns.map(({ on, text }) => (
              <li>
                <strong>{day(on)}.</strong> {text}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
};

const Goals = ({ content, framework, language }: Props) => {
  const words = texts(language).plan;
  const { day } = format(language);
  const loose = content.activities.filter(({ goalId }) => goalId === undefined);
  return (
    <>
      {content.goals.length > 0 && <h3>{words.goals}</h3>}
      {content.goals.map(({ id, text, competencyId, reachBy }) => (
        <section>
          <h4>{text}</h4>
          <p class="ls-quiet-text">
            {[
              ...framework.competencies
                .filter((one) => one.id === competencyId)
                .map(({ name }) => name[language]),
              ...(reachBy === undefined ? [] : [words.reachBy(day(reachBy))]),
            ].join(". ")}
          </p>
          <Activities
            activities={content.activities.filter(({ goalId }) => goalId === id)}
            language={language}
          />
        </section>
      ))}
      {loose.length > 0 && <h3>{words.activities}</h3>}
      <Activities activities={loose} language={language} />
    </>
  );
};

const Activities = (props: {
  readonly activities: DevelopmentPlanContent["activities"];
  readonly language: Language;
}) =>
  props.activities.length === 0 ? null : (
    <ul>
      {props.activities.map(({ text, state }) => (
        <li>
          {text} <span class="ls-quiet-text">{texts(props.language).plan.activityState[state]}</span>
        </li>
      ))}
    </ul>
  );
