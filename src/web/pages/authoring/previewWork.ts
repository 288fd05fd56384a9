import { recallGrades } from "../../../domain/learning/spacing.ts";
import { noWork, type StepWork } from "../../../domain/learning/stepWork.ts";

/** What has been answered in a preview, kept in the form alone: nothing of it is saved. */
export function workToFields({ answers, recalls }: StepWork): Readonly<Record<string, string>> {
  return Object.fromEntries([
    ...Object.entries(answers)
      .filter(([, { isAnswered }]) => isAnswered)
      .map(([id, { chosen }]) => [`was-${id}`, chosen.join(",")] as const),
    ...Object.entries(recalls).map(([id, grade]) => [`graded-${id}`, grade] as const),
  ]);
}

export function fieldsToWork(form: Readonly<Record<string, unknown>>): StepWork {
  const fields = Object.entries(form).flatMap(([name, value]) =>
    typeof value === "string" ? [[name, value] as const] : [],
  );
  const under = (prefix: string) =>
    fields
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, value]) => [name.slice(prefix.length), value] as const);
  return {
    ...noWork,
    answers: Object.fromEntries(
      under("was-").map(([id, value]) => {
        const chosen = value.split(",").filter((place) => /^\d$/.test(place));
        return [id, { chosen: chosen.map(Number), isGuess: false, isAnswered: true }];
      }),
    ),
    recalls: Object.fromEntries(
      under("graded-").flatMap(([id, value]) => {
        const grade = recallGrades.find((one) => one === value);
        return grade === undefined ? [] : [[id, grade] as const];
      }),
    ),
  };
}
