import type { MatchingId, MatchingRole } from "../../../domain/mentor/matching.ts";
import type { PersonId } from "../../../domain/shared/ids.ts";
import type { TendedMatching } from "../../../usecases/mentor/readMatching.ts";
import type { SteeringFaults, WrittenSteering } from "../../../usecases/mentor/steerMatching.ts";
import { Button } from "../../components/button/Button.tsx";
import { Radios } from "../../components/choices/Radios.tsx";
import { errorsOf } from "../../components/error-summary/errorsOf.ts";
import { ErrorSummary } from "../../components/error-summary/ErrorSummary.tsx";
import { Form } from "../../components/form/Form.tsx";
import { PostForm } from "../../components/post-form/PostForm.tsx";
import { Select } from "../../components/select/Select.tsx";
import { TextInput } from "../../components/text-input/TextInput.tsx";
import { ThingList } from "../../components/thing-list/ThingList.tsx";
import { paths } from "../../paths.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

/** What was written in the form, and what is wrong with it. */
export interface SteerState {
  readonly written: WrittenSteering;
  readonly faults: SteeringFaults;
}

interface Props {
  readonly matching: MatchingId;
  readonly tended: TendedMatching;
  readonly language: Language;
  readonly state: SteerState;
}

const fields = ["mentor", "mentee", "kind", "reason"] as const;

/** HR decides about two people, with a reason; and takes decisions back. */
export const SteerForm = (props: Props) => {
  const { matching, tended, language, state } = props;
  const words = texts(language).mentor.steer;
  const shared = (name: (typeof fields)[number]) => {
    const fault = state.faults[name];
    const error = fault && words.fault[fault];
    return { language, name, label: words[name], value: state.written[name], error };
  };
  const people = (role: MatchingRole) =>
    tended.entries
      .filter((entry) => entry.role === role && !entry.isGone)
      .map(({ person }) => ({ value: person, label: tended.names.get(person) ?? "" }));
  if (people("mentor").length === 0 || people("mentee").length === 0) return null;
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{words.help}</p>
      <ErrorSummary language={language} errors={errorsOf(fields, (name) => shared(name).error)} />
      <Decided {...props} />
      <Form language={language} target={{ action: paths.steerMatching(matching), fields: {} }}>
        <Select {...shared("mentee")} options={people("mentee")} />
        <Select {...shared("mentor")} options={people("mentor")} />
        <Radios
          {...shared("kind")}
          options={(["pin", "forbid"] as const).map((value) => ({ value, label: words.kinds[value] }))}
        />
        <TextInput {...shared("reason")} help={words.reasonHelp} maxLength={300} />
        <Button variant="secondary">{words.save}</Button>
      </Form>
    </section>
  );
};

const Decided = ({ matching, tended, language }: Props) => {
  const { mentor: all, organisation } = texts(language);
  const words = all.steer;
  const nameOf = (person: PersonId) => tended.names.get(person) ?? organisation.protectedName;
  if (tended.steering.length === 0) return null;
  return (
    <>
      <h3>{words.decided}</h3>
      <ThingList
        things={tended.steering.map(({ mentor, mentee, kind, reason }) => ({
          title: `${nameOf(mentor)}, ${nameOf(mentee)}`,
          detail: `${words.kinds[kind]}. ${reason}`,
          actions: (
            <PostForm
              target={{ action: paths.steerMatching(matching), fields: { mentor, mentee, kind: "free" } }}
            >
              <Button variant="tertiary" small label={words.freeOf(`${nameOf(mentor)}, ${nameOf(mentee)}`)}>
                {words.free}
              </Button>
            </PostForm>
          ),
        }))}
      />
    </>
  );
};
