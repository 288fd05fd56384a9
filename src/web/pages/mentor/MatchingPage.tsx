import type { Competency } from "../../../domain/competence/framework.ts";
import { matchingRoles, type MatchingRole } from "../../../domain/mentor/matching.ts";
import type { MatchingView } from "../../../usecases/mentor/readMatching.ts";
import { Button } from "../../components/button/Button.tsx";
import { LinkButton } from "../../components/button/LinkButton.tsx";
import { Card } from "../../components/card/Card.tsx";
import { CardGrid } from "../../components/card/CardGrid.tsx";
import { PostForm } from "../../components/post-form/PostForm.tsx";
import { paths } from "../../paths.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { EntrySummary } from "./EntrySummary.tsx";
import { OwnPairs } from "./OwnPairs.tsx";
import { roleSlug } from "./roleSlug.ts";
import { SteerForm, type SteerState } from "./SteerForm.tsx";
import { TendedPart } from "./TendedPart.tsx";

interface Props {
  readonly view: MatchingView;
  readonly competencies: readonly Competency[];
  readonly language: Language;
  readonly steering: SteerState;
}

/** A matching: a way to sign up, and for HR all that belongs to tending it. */
export const MatchingPage = (props: Props) => {
  const { view, competencies, language, steering } = props;
  const words = texts(language).mentor.page;
  const { matching, tended } = view;
  return (
    <>
      {view.isOver && <p>{words.over}</p>}
      <OwnPairs pairs={view.pairs} language={language} />
      {(view.mayJoin || view.own.length > 0) && (
        <section>
          <h2>{words.join}</h2>
          <p>{words.whoSees}</p>
          <p class="ls-quiet-text">
            {words.rule} {words.leaveHelp}
          </p>
          <CardGrid>
            {matchingRoles.map((role) => (
              <OwnEntry role={role} {...props} />
            ))}
          </CardGrid>
        </section>
      )}
      {tended && (
        <>
          <TendedPart
            matching={matching.id}
            tended={tended}
            competencies={competencies}
            language={language}
          />
          <SteerForm matching={matching.id} tended={tended} language={language} state={steering} />
        </>
      )}
    </>
  );
};

/** What the reader has written in a role, or the way there. */
const OwnEntry = ({ role, view, competencies, language }: Props & { readonly role: MatchingRole }) => {
  const { mentor: words } = texts(language);
  const entry = view.own.find((one) => one.role === role);
  const { id } = view.matching;
  const joinHref = paths.joinMatching(id, roleSlug(role));
  if (entry === undefined && !view.mayJoin) return null;
  return (
    <Card
      title={entry ? words.roleSigned[role] : role === "mentor" ? words.tend.mentors : words.tend.mentees}
      headingLevel={3}
      footer={
        entry ? (
          <>
            {view.mayJoin && (
              <LinkButton href={joinHref} variant="secondary" label={words.page.changeOf[role]}>
                {words.page.change}
              </LinkButton>
            )}
            <PostForm target={{ action: paths.leaveMatching(id, roleSlug(role)), fields: {} }}>
              <Button variant="tertiary" danger label={words.page.leaveOf[role]}>
                {words.page.leave}
              </Button>
            </PostForm>
          </>
        ) : (
          <LinkButton href={joinHref} variant="secondary">
            {words.page.signUp[role]}
          </LinkButton>
        )
      }
    >
      {entry ? (
        <EntrySummary entry={entry} competencies={competencies} language={language} />
      ) : (
        <p>{words.page.roleHelp[role]}</p>
      )}
    </Card>
  );
};
