import { parseDay } from "../../../domain/shared/day.ts";
import type { CheckedBadge } from "../../../usecases/badge/checkBadge.ts";
import { Alert } from "../../components/alert/Alert.tsx";
import { SummaryList } from "../../components/summary-list/SummaryList.tsx";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

interface ResultProps {
  readonly language: Language;
  readonly organisation: string;
  readonly checked: CheckedBadge;
}

/** Whether a credential is genuine, in a sentence, and what it says. What is not genuine is not repeated. */
export const BadgeResult = ({ language, organisation, checked }: ResultProps) => {
  const { checked: words, ...labels } = texts(language).badge;
  const { check, said, isOurs } = checked;
  if (!check.holds)
    return (
      <Alert kind="danger" announce>
        <p>{words[check.why]}</p>
      </Alert>
    );
  const day = (written: string) => {
    const known = parseDay(written);
    return known === undefined ? written : format(language).day(known);
  };
  return (
    <section>
      <Alert kind={isOurs && !check.isExpired ? "success" : "warning"} announce>
        <p>{isOurs ? words.ours(organisation) : words.others(said.issuerName || said.issuer)}</p>
        {check.isExpired && <p>{words.expired(day(said.validUntil))}</p>}
      </Alert>
      <SummaryList
        rows={[
          { term: labels.holder, value: said.holder },
          { term: labels.achievement, value: said.achievement },
          { term: labels.awarded, value: day(said.awardedOn) },
          { term: labels.validUntil, value: said.validUntil === "" ? labels.noEnd : day(said.validUntil) },
          { term: labels.issuer, value: said.issuerName },
          { term: labels.key, value: <code>{said.issuer}</code> },
        ]}
      />
    </section>
  );
};
