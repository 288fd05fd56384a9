import type { RoundView } from "../../../../usecases/survey/readRound.ts";
import { Alert } from "../../../components/alert/Alert.tsx";
import { Button } from "../../../components/button/Button.tsx";
import { ButtonRow } from "../../../components/button/ButtonRow.tsx";
import { LinkButton } from "../../../components/button/LinkButton.tsx";
import { PostForm } from "../../../components/post-form/PostForm.tsx";
import { SummaryList } from "../../../components/summary-list/SummaryList.tsx";
import { paths } from "../../../paths.ts";
import { format } from "../../../text/format.ts";
import type { Language } from "../../../text/language.ts";
import { texts } from "../../../text/texts.ts";

interface Props {
  readonly language: Language;
  readonly view: RoundView;
}

/** How many have been reached, and how to reach the rest; never how many have answered. */
export const ReachSection = ({ language, view }: Props) => {
  const words = texts(language).survey.round;
  const { integer } = format(language);
  const { mailed, printed, notReached, withoutAddress } = view.delivery;
  const isOver = view.round.closesOn < view.today;
  return (
    <section aria-labelledby="reach">
      <h2 id="reach">{words.reach}</h2>
      <SummaryList
        rows={[
          { term: words.mailed, value: integer(mailed) },
          { term: words.printed, value: integer(printed) },
          { term: words.notReached, value: integer(notReached) },
          { term: words.withoutAddress, value: integer(withoutAddress) },
        ]}
      />
      {!view.canMail && <Alert headingLevel={3}>{words.noMail}</Alert>}
      {!isOver && <Letters language={language} view={view} />}
    </section>
  );
};

const Letters = ({ language, view }: Props) => {
  const words = texts(language).survey.round;
  const { integer } = format(language);
  const { id } = view.round;
  const { toInvite, mailings } = view.delivery;
  const target = (what: "invite" | "remind") => ({ action: paths.mailRound(id), fields: { what } });
  const mayRemind = view.canMail && mailings > 0;
  return (
    <>
      <ButtonRow>
        {view.canMail && toInvite > 0 && (
          <PostForm target={target("invite")}>
            <Button>{words.invite(integer(toInvite))}</Button>
          </PostForm>
        )}
        {mayRemind && (
          <PostForm target={target("remind")}>
            <Button variant="secondary">{words.remind}</Button>
          </PostForm>
        )}
        <LinkButton href={paths.printCodes(id)} variant="secondary">
          {words.print}
        </LinkButton>
      </ButtonRow>
      {mayRemind && <p>{words.remindHelp}</p>}
    </>
  );
};
