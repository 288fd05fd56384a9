import { peerSteps } from "../../../domain/peergroup/protocol.ts";
import { peerRoles, roleOf } from "../../../domain/peergroup/rotateRoles.ts";
import { Disclosure } from "../../components/disclosure/Disclosure.tsx";
import { ThingList } from "../../components/thing-list/ThingList.tsx";
import { format } from "../../text/format.ts";
import { texts } from "../../text/texts.ts";
import { peerName } from "./peerName.ts";
import { TakeRole } from "./RolesPart.tsx";
import type { RunningProps } from "./RunningMeeting.tsx";

/** What everybody does in the step, a way to take a role over, and the steps with their minutes. */
export const WhoDoesWhat = ({ view, run, language }: RunningProps) => {
  const { meeting: words, role: names, step } = texts(language).peerGroup;
  const { list, integer } = format(language);
  const { roles, there } = view.roles;
  if (!roles) return null;
  const now = peerSteps[run.step]!; // a meeting stands on a step that there is
  const supervisors = there.filter((person) => roleOf(roles, person) === "supervisor");
  return (
    <>
      <Disclosure summary={words.whoDoes}>
        <ThingList
          things={[
            ...peerRoles.map((role) => ({
              title: `${names[role]}: ${peerName(view, roles[role], language)}`,
              detail: step[now].own[role],
              actions:
                view.ownRole === role ? undefined : <TakeRole view={view} language={language} role={role} />,
            })),
            ...(supervisors.length === 0
              ? []
              : [
                  {
                    title: `${names.supervisor}: ${list(supervisors.map((one) => peerName(view, one, language)))}`,
                    detail: step[now].own.supervisor,
                  },
                ]),
          ]}
        />
      </Disclosure>
      <Disclosure summary={words.allSteps}>
        <ol>
          {peerSteps.map((one, index) => (
            <li aria-current={index === run.step ? "step" : undefined}>
              {index === run.step ? <strong>{step[one].title}</strong> : step[one].title},{" "}
              {words.minutesOf(integer(view.minutes[index] ?? 0))}
            </li>
          ))}
        </ol>
      </Disclosure>
    </>
  );
};
