import type { AnswerForm } from "../../../../domain/survey/answerForm.ts";
import type { GroupRelation } from "../../../../domain/survey/ballot.ts";
import { fewestRaters } from "../../../../domain/survey/raters.ts";
import { format } from "../../../text/format.ts";
import type { Language } from "../../../text/language.ts";
import { texts } from "../../../text/texts.ts";

interface Props {
  readonly language: Language;
  readonly form: AnswerForm;
  readonly relation: GroupRelation | undefined;
}

/** What becomes of the answers, said before the first question. */
export const WhoSeesWhat = (props: Props) => (
  <section aria-labelledby="who-sees-what">
    <h2 id="who-sees-what">{texts(props.language).answering.promise.title}</h2>
    <ul>
      {sentences(props).map((sentence) => (
        <li>{sentence}</li>
      ))}
    </ul>
  </section>
);

function sentences({ language, form, relation }: Props): readonly string[] {
  const { promise, promise360 } = texts(language).answering;
  if (form.about === "person" && (relation === "self" || relation === "lineManager"))
    return [promise360[relation], promise360.results, promise.destroyed, promise.unfinished];
  const shared = [promise.taken, promise.destroyed, promise.unfinished];
  if (form.about === "person") {
    const group = relation === "peer" ? promise360.peer : promise360.report;
    return [promise.nobody, group(fewestRaters), promise360.results, ...shared];
  }
  const { integer, list } = format(language);
  const variables = form.background.map((variable) => promise.variable[variable]);
  return [
    promise.nobody,
    variables.length === 0 ? promise.group : promise.groupWith(list(variables)),
    promise.threshold(integer(form.indexThreshold), integer(form.itemThreshold)),
    ...shared,
  ];
}
