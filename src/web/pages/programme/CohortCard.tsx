import { isLive } from "../../../domain/programme/programme.ts";
import { Button } from "../../components/button/Button.tsx";
import { LinkButton } from "../../components/button/LinkButton.tsx";
import { Card } from "../../components/card/Card.tsx";
import { PostForm } from "../../components/post-form/PostForm.tsx";
import { Tag } from "../../components/tag/Tag.tsx";
import { Disclosure } from "../../components/disclosure/Disclosure.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import { texts } from "../../text/texts.ts";
import { ApplyForm, type ApplyFormProps } from "./ApplyForm.tsx";
import { SessionList } from "./SessionList.tsx";

/** A cohort: seats, sessions, how the reader stands in it, and a way to apply or leave. */
export const CohortCard = (props: ApplyFormProps) => {
  const { view, programme, language } = props;
  const { cohort, own, ownPlace, sessions } = view;
  const words = texts(language).programme;
  const { day, integer } = format(language);
  const isOpen = cohort.applyBy >= programme.today;
  return (
    <Card title={cohort.name} headingLevel={3} footer={<Buttons {...props} />}>
      {own && own.state !== "withdrawn" && (
        <p>
          <Tag kind={own.state === "seated" ? "success" : "warning"}>{words.state[own.state]}</Tag>
        </p>
      )}
      {own?.state === "refused" && own.refusal !== "" && <p>{words.page.refusal(own.refusal)}</p>}
      <p>
        {isOpen ? words.page.applyBy(day(cohort.applyBy)) : words.page.closed(day(cohort.applyBy))}{" "}
        {words.page.freeSeats(integer(view.freeSeats), integer(cohort.seats))}{" "}
        {view.waiting > 0 && words.page.waiting(integer(view.waiting))}
      </p>
      {ownPlace !== undefined && <p>{words.page.place(integer(ownPlace))}</p>}
      <h4>{words.page.sessions}</h4>
      <SessionList
        sessions={sessions}
        isLinked={own?.state === "seated" || view.mayTend}
        language={language}
      />
      {isOpen && programme.mayApply && !(own && isLive(own)) && <BeforeApplying {...props} />}
    </Card>
  );
};

const BeforeApplying = ({ view, language, programme }: ApplyFormProps) => {
  const words = texts(language).programme.page;
  if (isHeldUp(programme)) return <p class="ls-quiet-text">{texts(language).prerequisite.notYet}</p>;
  return view.cohort.needsApproval ? (
    <p class="ls-quiet-text">
      {words.needsApproval} {words.whoSeesApproval}
    </p>
  ) : (
    <p class="ls-quiet-text">{words.whoSees}</p>
  );
};

/** Something remains, and nobody applies before it is done. */
function isHeldUp({ programme, prerequisites }: ApplyFormProps["programme"]): boolean {
  return programme.prerequisites.areBinding && !prerequisites.areMet;
}

const Buttons = (props: ApplyFormProps) => {
  const { view, programme, language } = props;
  const { cohort, own, mayTend } = view;
  const words = texts(language).programme.page;
  const lives = own !== undefined && isLive(own);
  const mayApply = programme.mayApply && !lives && cohort.applyBy >= programme.today && !isHeldUp(programme);
  return (
    <>
      {mayApply && <ApplyForm {...props} />}
      {lives && (
        <Disclosure summary={own.state === "seated" ? words.withdraw : words.leaveQueue}>
          <p>
            {own.state === "seated" ? words.withdrawHelp : words.leaveQueueHelp}{" "}
            {cohort.applyBy >= programme.today ? words.leaveOpen : words.leaveClosed}
          </p>
          <PostForm target={{ action: paths.withdrawFromCohort(cohort.id), fields: {} }}>
            <Button variant="secondary" danger label={`${words.leaveSurely}: ${cohort.name}`}>
              {words.leaveSurely}
            </Button>
          </PostForm>
        </Disclosure>
      )}
      {mayTend && (
        <LinkButton href={paths.cohort(cohort.id)} variant="secondary" label={words.tendOf(cohort.name)}>
          {words.tend}
        </LinkButton>
      )}
    </>
  );
};
