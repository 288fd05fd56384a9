import { declineReasons } from "../../../domain/development/offer.ts";
import type { Activity } from "../../../domain/learning/activity.ts";
import { occasionDays } from "../../../domain/learning/occasionDays.ts";
import type { Framework } from "../../../domain/competence/framework.ts";
import type { ListedOffer } from "../../../usecases/training/listOffers.ts";
import { Button } from "../../components/button/Button.tsx";
import { ButtonRow } from "../../components/button/ButtonRow.tsx";
import { LinkButton } from "../../components/button/LinkButton.tsx";
import { Card } from "../../components/card/Card.tsx";
import { Disclosure } from "../../components/disclosure/Disclosure.tsx";
import { Form } from "../../components/form/Form.tsx";
import { PostForm } from "../../components/post-form/PostForm.tsx";
import { Select } from "../../components/select/Select.tsx";
import { Tag } from "../../components/tag/Tag.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { addressOf } from "./addressOf.ts";

export interface OfferCardProps {
  readonly offer: ListedOffer;
  readonly activity: Activity;
  readonly framework: Framework | undefined;
  readonly language: Language;
}

/** One offer: what, when, why, and the manager's answer. */
export const OfferCard = (props: OfferCardProps) => {
  const { offer, activity, language } = props;
  const words = texts(language).training.offers;
  const { day, integer } = format(language);
  return (
    <Card title={activity.name[language]} kicker={whenOf(props)}>
      <p>
        <Tag
          kind={
            offer.state.kind === "accepted"
              ? "success"
              : offer.state.kind === "proposed"
                ? "warning"
                : "neutral"
          }
        >
          {words.state[offer.state.kind]}
        </Tag>
      </p>
      <p>{activity.description[language]}</p>
      <p>
        {words.hours(integer(activity.hours))}.{" "}
        {offer.state.kind === "proposed" && words.answerBy(day(offer.answerBy))}
      </p>
      <Disclosure summary={words.why}>
        <Reasons {...props} />
      </Disclosure>
      {offer.state.kind === "proposed" && <Answer {...props} />}
      {offer.state.kind === "accepted" && offer.leadsTo && (
        <div>
          <LinkButton href={addressOf(offer.leadsTo)} variant="secondary">
            {words.goTo[offer.leadsTo.kind]}
          </LinkButton>
        </div>
      )}
    </Card>
  );
};

/** One field for each offer on the page: ids of fields are their names. */
export function reasonField(offer: string): string {
  return `reason-${offer}`;
}

function whenOf({ offer, activity, language }: OfferCardProps): string {
  const words = texts(language).training.offers;
  const { shortDay, list } = format(language);
  const occasion = activity.occasions.find(({ id }) => offer.occasionId === `${activity.id}/${id}`);
  const days = occasion ? occasionDays(occasion, offer.startsOn) : [];
  return days.length === 0 ? words.anyTime : list(days.map(shortDay));
}

const Reasons = ({ offer, framework, language }: OfferCardProps) => {
  const words = texts(language).training.offers;
  const { decimal, kronor, percent } = format(language);
  const { reasons } = offer;
  const name = (id: string) => framework?.competencies.find((one) => one.id === id)?.name[language] ?? id;
  return (
    <>
      <p>{words.because[reasons.because.kind]}</p>
      <ul>
        {reasons.needs.map((need) => (
          <li>
            {words.need(name(need.competencyId), decimal(need.gap))}{" "}
            {words.effect(decimal(need.effect.low, 2), decimal(need.effect.high, 2))}
          </li>
        ))}
      </ul>
      <p>{words.costShare(kronor(reasons.costShare))}</p>
      {reasons.change.effectShareNeeded !== undefined && (
        <p>{words.change(percent(reasons.change.effectShareNeeded))}</p>
      )}
    </>
  );
};

const Answer = ({ offer, activity, language }: OfferCardProps) => {
  const words = texts(language).training.offers;
  const action = paths.offer(offer.id);
  return (
    <>
      {offer.leadsTo && <p>{words.leadsTo[offer.leadsTo.kind]}</p>}
      <ButtonRow>
        <PostForm target={{ action, fields: { answer: "accept" } }}>
          <Button label={`${words.accept}: ${activity.name[language]}`}>{words.accept}</Button>
        </PostForm>
      </ButtonRow>
      <Disclosure summary={words.decline}>
        <Form language={language} target={{ action, fields: { answer: "decline" } }}>
          <Select
            language={language}
            name={reasonField(offer.id)}
            label={words.declineReason}
            empty={false}
            options={declineReasons.map((reason) => ({ value: reason, label: words.reason[reason] }))}
          />
          <Button variant="secondary" label={`${words.decline}: ${activity.name[language]}`}>
            {words.decline}
          </Button>
        </Form>
      </Disclosure>
    </>
  );
};
