import type { Competency } from "../../../domain/competence/framework.ts";
import type { PairView } from "../../../usecases/mentor/readPair.ts";
import { Button } from "../../components/button/Button.tsx";
import { PostForm } from "../../components/post-form/PostForm.tsx";
import { SummaryList } from "../../components/summary-list/SummaryList.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { competencyNames } from "./competencyNames.ts";
import { EntrySummary } from "./EntrySummary.tsx";

interface Props {
  readonly view: PairView;
  readonly competencies: readonly Competency[];
  readonly language: Language;
}

/** A pair for one of the two: the question, or the address and a guide to the talks. */
export const PairPage = (props: Props) => {
  const { view, competencies, language } = props;
  const { mentor, organisation } = texts(language);
  const words = mentor.pair;
  const named = competencyNames(view.competencyIds, competencies, language);
  return (
    <>
      {view.hasLeft && <p>{words.hasLeft}</p>}
      {view.state === "declined" && <p>{words.declined}</p>}
      {view.state === "ended" && <p>{words.ended}</p>}
      {view.state === "waiting" && <Question {...props} />}
      {view.state === "agreed" && <Agreed {...props} />}
      {view.otherEntry && (view.state === "waiting" || view.state === "agreed") && (
        <section>
          <h2>{words.otherWrote(view.otherName ?? organisation.protectedName)}</h2>
          {named.length > 0 && <p>{words.both(format(language).list(named))}</p>}
          <EntrySummary entry={view.otherEntry} competencies={competencies} language={language} />
        </section>
      )}
    </>
  );
};

const Question = ({ view, language }: Props) => {
  const { mentor, organisation } = texts(language);
  const words = mentor.pair;
  if (view.hasAnswered) return <p>{words.waitsForOther}</p>;
  return (
    <section>
      <h2>{words.asking[view.role](view.otherName ?? organisation.protectedName)}</h2>
      <p>{words.askHelp}</p>
      <PostForm class="ls-buttons" target={{ action: paths.answerPair(view.pair.id), fields: {} }}>
        <Button name="answer" value="yes">
          {words.yes}
        </Button>
        <Button name="answer" value="no" variant="secondary">
          {words.no}
        </Button>
      </PostForm>
    </section>
  );
};

const Agreed = ({ view, language }: Props) => {
  const { pair: words, guide } = texts(language).mentor;
  const { address } = view;
  return (
    <>
      <section>
        <h2>{words.agreed}</h2>
        <SummaryList
          rows={[
            {
              term: words.address,
              value: address === undefined ? words.noAddress : <a href={`mailto:${address}`}>{address}</a>,
            },
          ]}
        />
      </section>
      <section>
        <h2>{guide.title}</h2>
        {guide.parts.map(({ title, points }) => (
          <>
            <h3>{title}</h3>
            <ul>
              {points.map((point) => (
                <li>{point}</li>
              ))}
            </ul>
          </>
        ))}
      </section>
      <section>
        <PostForm target={{ action: paths.endPair(view.pair.id), fields: {} }}>
          <Button variant="tertiary" danger>
            {words.end}
          </Button>
        </PostForm>
        <p class="ls-quiet-text">{words.endHelp}</p>
      </section>
    </>
  );
};
