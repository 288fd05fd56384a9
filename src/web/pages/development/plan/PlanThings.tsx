import { Button } from "../../../components/button/Button.tsx";
import { PostForm } from "../../../components/post-form/PostForm.tsx";
import { ThingList } from "../../../components/thing-list/ThingList.tsx";
import { paths } from "../../../paths.ts";
import type { Language } from "../../../text/language.ts";
import { texts } from "../../../text/texts.ts";

/** Something in a plan that one can act on. */
export interface PlanThing {
  readonly id: string;
  readonly text: string;
  readonly detail: string;
  /** Where it can go from here, each as a button that says so. */
  readonly steps: readonly { readonly label: string; readonly state: string }[];
}

/** Things of one kind, with buttons; the change says what kind of step the buttons take. */
export const PlanThings = (props: {
  readonly things: readonly PlanThing[];
  readonly change: "activityState" | "commitmentState" | "none";
  readonly language: Language;
}) => {
  const words = texts(props.language).plan;
  return (
    <ThingList
      things={props.things.map(({ id, text, detail, steps }) => ({
        title: text,
        detail,
        actions: (
          <>
            {steps.map(({ label, state }) => (
              <PostForm target={{ action: paths.changePlan, fields: { change: props.change, id, state } }}>
                <Button variant="secondary" small label={words.about(text, label)}>
                  {label}
                </Button>
              </PostForm>
            ))}
            <PostForm target={{ action: paths.changePlan, fields: { change: "remove", id } }}>
              <Button variant="tertiary" small label={words.removeThing(text)}>
                {words.remove}
              </Button>
            </PostForm>
          </>
        ),
      }))}
    />
  );
};
