import { declineReasons, seatEndings, type OfferState } from "../../../domain/development/offer.ts";
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
  /** What is wrong with how it was declined. */
  readonly declineFault?: string | undefined;
}

/** One offer: what, when, why, and the manager's answer. */
export const OfferCard = (props: OfferCardProps) => {
  const { offer, activity, language } = props;
  const words = texts(language).training.offers;
  const { day, integer } = format(language);
  return (
    <Card title={nameOf(props)} kicker={whenOf(props)}>
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
          {stateOf(offer.state, language)}
        </Tag>
      </p>
      {offer.leadsTo ? (
        <p>{words.here[offer.leadsTo.link.kind](activity.name[language])}</p>
      ) : (
        <p>
          {activity.description[language]} {words.hours(integer(activity.hours))}.
        </p>
      )}
      {offer.state.kind === "proposed" && <p>{words.answerBy(day(offer.answerBy))}</p>}
      <Disclosure summary={words.why}>
        <Reasons {...props} />
      </Disclosure>
      {offer.state.kind === "proposed" && <Answer {...props} />}
      {offer.state.kind === "accepted" && offer.leadsTo && (
        <div>
          <LinkButton href={addressOf(offer.leadsTo.link)} variant="secondary">
            {words.goTo[offer.leadsTo.link.kind]}
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

/** What it is called where it is held: another thing may stand for the catalogue's activity. */
function nameOf({ offer, activity, language }: OfferCardProps): string {
  return (offer.leadsTo?.name ?? activity.name)[language];
}

function stateOf(state: OfferState, language: Language): string {
  const words = texts(language).training.offers;
  const ending =
    state.kind === "declined" ? seatEndings.find((reason) => reason === state.reason) : undefined;
  return ending === undefined ? words.state[state.kind] : words.ended[ending];
}

function whenOf({ offer, activity, language }: OfferCardProps): string {
  const words = texts(language).training.offers;
  const { shortDay, list } = format(language);
  if (offer.leadsTo) {
    const { link, days } = offer.leadsTo;
    if (days.length > 0) return list(days.map(shortDay));
    return link.kind === "programme" ? words.noDays : words.anyTime;
  }
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

const Answer = (props: OfferCardProps) => {
  const { offer, language, declineFault } = props;
  const words = texts(language).training.offers;
  const action = paths.offer(offer.id);
  return (
    <>
      {offer.leadsTo && <p>{words.leadsTo[offer.leadsTo.link.kind]}</p>}
      <ButtonRow>
        <PostForm target={{ action, fields: { answer: "accept" } }}>
          <Button label={`${words.accept}: ${nameOf(props)}`}>{words.accept}</Button>
        </PostForm>
      </ButtonRow>
      <Disclosure summary={words.decline} open={declineFault !== undefined}>
        <Form language={language} target={{ action, fields: { answer: "decline" } }}>
          <Select
            language={language}
            name={reasonField(offer.id)}
            label={words.declineReason}
            error={declineFault}
            options={declineReasons.map((reason) => ({ value: reason, label: words.reason[reason] }))}
          />
          <Button variant="secondary" label={`${words.decline}: ${nameOf(props)}`}>
            {words.decline}
          </Button>
        </Form>
      </Disclosure>
    </>
  );
};
