import { declineReasons, seatEndings } from "../../../domain/development/offer.ts";
import { DataTable } from "../../components/data-table/DataTable.tsx";
import { format } from "../../text/format.ts";
import { texts } from "../../text/texts.ts";
import { activityName } from "./activityName.ts";
import type { PlanPageProps } from "./planPageProps.ts";

/** How the offers have been answered: names of those who accepted, numbers of the rest. */
export const AcceptedSeats = ({ plan, activities, language }: PlanPageProps) => {
  const words = texts(language).training;
  const { integer } = format(language);
  const { accepted, declined, waiting } = plan.answers;
  return (
    <>
      <p>{words.result.answers(integer(accepted), integer(declined), integer(waiting))}</p>
      <h2>{words.result.accepted}</h2>
      <DataTable
        language={language}
        caption={words.result.accepted}
        hideCaption
        rows={plan.accepted}
        empty={<p>{words.result.noneAccepted}</p>}
        columns={[
          {
            header: words.result.acceptedName,
            cell: (seat) => seat.name ?? texts(language).organisation.protectedName,
          },
          {
            header: words.result.activity,
            cell: (seat) => activityName(activities, seat.activityId, language),
          },
        ]}
      />
      {plan.declineReasons && (
        <>
          <h2>{words.result.declined}</h2>
          <ul>
            {[...declineReasons, ...seatEndings]
              .filter((reason) => plan.declineReasons?.has(reason))
              .map((reason) => (
                <li>
                  {words.offers.reason[reason]}: {integer(plan.declineReasons?.get(reason) ?? 0)}
                </li>
              ))}
          </ul>
        </>
      )}
    </>
  );
};
