import type { CohortPage as CohortView, Participant } from "../../../usecases/programme/readCohort.ts";
import { LinkButton } from "../../components/button/LinkButton.tsx";
import { DataTable } from "../../components/data-table/DataTable.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { SessionList } from "./SessionList.tsx";

/** Who takes part in a cohort, and its sessions: for HR and whoever leads it. */
export const CohortPage = (props: { readonly view: CohortView; readonly language: Language }) => {
  const { view, language } = props;
  const { programme, organisation, prerequisite, programmeCost } = texts(language);
  const words = programme.cohort;
  const { integer, kronor } = format(language);
  const { cost } = view;
  const taken = view.participants.filter(({ application }) => application.state === "seated").length;
  const nameOf = ({ name }: Participant) => name ?? organisation.protectedName;
  return (
    <>
      <p>
        {words.seats(integer(taken), integer(view.cohort.seats))}{" "}
        {view.leaderName !== undefined && words.led(view.leaderName)}
      </p>
      <section>
        <h2>{words.participants}</h2>
        <p class="ls-quiet-text">{words.onlyYou}</p>
        <DataTable
          language={language}
          caption={words.participants}
          hideCaption
          rows={view.participants}
          empty={<p>{words.noParticipants}</p>}
          columns={[
            { header: words.name, cell: nameOf },
            {
              header: words.standing,
              cell: (participant) => (
                <>
                  {words.state[participant.application.state]}
                  {participant.conditions !== "none" && (
                    <div>{prerequisite.conditions[participant.conditions]}</div>
                  )}
                  {participant.mayDecide && (
                    <div class="ls-buttons">
                      <LinkButton
                        href={paths.programmeApplication(participant.application.id)}
                        variant="secondary"
                        small
                        label={prerequisite.application.openOf(nameOf(participant))}
                      >
                        {prerequisite.application.open}
                      </LinkButton>
                    </div>
                  )}
                </>
              ),
            },
            {
              header: words.came,
              cell: ({ came, application }) => (application.state === "seated" ? integer(came) : ""),
              numeric: true,
            },
            ...(cost && cost.seats + cost.substitutes > 0
              ? [
                  {
                    header: programmeCost.each,
                    cell: (participant: Participant) => costText(participant, kronor),
                    numeric: true,
                  },
                ]
              : []),
          ]}
        />
        {cost && cost.seats + cost.substitutes > 0 && (
          <p>{programmeCost.sum(integer(cost.people), kronor(cost.seats), kronor(cost.substitutes))}</p>
        )}
        {cost && cost.unpriced > 0 && <p>{programmeCost.unpriced(integer(cost.unpriced))}</p>}
      </section>
      <section>
        <h2>{programme.page.sessions}</h2>
        <SessionList sessions={view.sessions} isLinked language={language} />
        <div class="ls-buttons">
          <LinkButton href={paths.newSession(view.cohort.id)} variant="secondary">
            {words.addSession}
          </LinkButton>
        </div>
      </section>
    </>
  );
};

function costText({ cost }: Participant, kronor: (value: number) => string): string {
  return cost ? kronor(cost.seat + (cost.substitute ?? 0)) : "";
}
