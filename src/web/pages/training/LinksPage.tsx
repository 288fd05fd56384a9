import type { Activity } from "../../../domain/learning/activity.ts";
import { writeLink, type ActivityLink } from "../../../domain/training/activityLink.ts";
import type { LinkedActivities } from "../../../usecases/training/linkActivities.ts";
import { Button } from "../../components/button/Button.tsx";
import { Form } from "../../components/form/Form.tsx";
import { Select } from "../../components/select/Select.tsx";
import { paths } from "../../paths.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

interface Props {
  readonly linked: LinkedActivities;
  readonly activities: readonly Activity[];
  readonly language: Language;
}

const kinds: readonly ActivityLink["kind"][] = ["programme", "course", "dialogue"];

/** For each activity of the catalogue, what whoever accepts an offer of it goes on to. */
export const LinksPage = ({ linked, activities, language }: Props) => {
  const words = texts(language).training.links;
  const groups = kinds
    .map((kind) => ({
      label: words.kinds[kind],
      options: linked.targets
        .filter(({ link }) => link.kind === kind)
        .map(({ link, name }) => ({ value: writeLink(link), label: name[language] })),
    }))
    .filter(({ options }) => options.length > 0);
  return (
    <Form language={language} target={{ action: paths.activityLinks, fields: {} }}>
      {activities.map(({ id, name }) => (
        <Select
          language={language}
          name={id}
          label={name[language]}
          empty={words.nowhere}
          value={writeLink(linked.links.get(id))}
          options={groups}
        />
      ))}
      <Button>{words.save}</Button>
    </Form>
  );
};
