import type { CollisionPart } from "../../../domain/optimisation/trainingPlanResult.ts";
import { Alert } from "../../components/alert/Alert.tsx";
import { LinkButton } from "../../components/button/LinkButton.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import { texts } from "../../text/texts.ts";
import { activityName } from "./activityName.ts";
import type { PlanPageProps } from "./planPageProps.ts";

/** The rules that cannot be kept together, a sentence each. */
export const Collision = (props: PlanPageProps & { readonly parts: readonly CollisionPart[] }) => {
  const words = texts(props.language).training.collision;
  return (
    <>
      <Alert kind="warning" title={words.title}>
        <p>{words.lead}</p>
        <ul>
          {props.parts
            .flatMap((part) => sentences(props, part))
            .map((sentence) => (
              <li>{sentence}</li>
            ))}
        </ul>
      </Alert>
      <LinkButton href={paths.newTrainingPlan}>{texts(props.language).training.newPlan}</LinkButton>
    </>
  );
};

function sentences({ activities, language }: PlanPageProps, part: CollisionPart): readonly string[] {
  const words = texts(language).training.collision;
  const { integer, kronor } = format(language);
  const name = (id: string) => activityName(activities, id, language);
  switch (part.rule) {
    case "mandatory":
      return [words.mandatory(name(part.activityId), integer(part.managers))];
    case "budget":
      return [
        words.budget(kronor(part.available)),
        ...(part.neededAtLeast === undefined ? [] : [words.budgetNeeded(kronor(part.neededAtLeast))]),
      ];
    case "seats":
      return part.activities.map((one) =>
        words.seats(name(one.activityId), integer(one.available), integer(one.needed)),
      );
    case "seatsToRun":
      return part.activities.map((one) =>
        words.seatsToRun(name(one.activityId), integer(one.neededToRun), integer(one.managersWhoCould)),
      );
    case "hours":
      return [words.hours(integer(part.managers), integer(Math.ceil(part.shortAtMost)))];
    case "activitiesPerManager":
      return [words.activitiesPerManager(integer(part.atMost), integer(part.needed))];
    default:
      return [words[part.rule]];
  }
}
