import {
  sharedFields,
  type CourseFields,
  type CourseTextFields,
} from "../../../domain/authoring/courseFields.ts";
import type { WorkView } from "../../../usecases/authoring/readWork.ts";
import { SummaryList } from "../../components/summary-list/SummaryList.tsx";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

interface Props {
  readonly theirs: CourseFields;
  readonly mine: CourseFields;
  readonly frameworks: WorkView["frameworks"];
  readonly language: Language;
}

/** What somebody else has saved, in the words of the form, where it is not what one has written oneself. */
export const TheirFields = (props: Props) => {
  const { theirs, mine, language } = props;
  const { label, inLanguage, nothing } = texts(language).authoring.courseForm;
  const differing = (["sv", "en"] as const).flatMap((written) => {
    const isOther = (key: keyof CourseTextFields) => isOtherText(theirs[written][key], mine[written][key]);
    const toRow = (key: keyof CourseTextFields) => ({
      key,
      term: `${label[key]} ${inLanguage[written]}`,
      value: theirs[written][key] === "" ? nothing : theirs[written][key],
    });
    return (["title", "summary", "sources", "steps"] as const).filter(isOther).map(toRow);
  });
  const short = differing.filter(({ key }) => key === "title" || key === "summary");
  const long = differing.filter(({ key }) => key === "sources" || key === "steps");
  return (
    <>
      <SummaryList rows={[...short, ...sharedRows(props)]} />
      {long.map(({ term, value }) => (
        <>
          <h2>{term}</h2>
          <pre class="ls-source" tabindex={0}>
            {value}
          </pre>
        </>
      ))}
    </>
  );
};

function sharedRows({ theirs, mine, frameworks, language }: Props) {
  const { label, audience, nothing } = texts(language).authoring.courseForm;
  const known = new Map(
    frameworks.flatMap(({ competencies }) => competencies.map(({ id, name }) => [id, name[language]])),
  );
  const said = (key: (typeof sharedFields)[number]) => {
    if (key === "competencies") return theirs.competencies.map((id) => known.get(id) ?? id).join(", ");
    return key === "for"
      ? (Object.entries(audience).find(([id]) => id === theirs.for)?.[1] ?? "")
      : theirs[key];
  };
  return sharedFields
    .filter((key) =>
      isOtherText([theirs[key]].flat().toSorted().join(), [mine[key]].flat().toSorted().join()),
    )
    .map((key) => ({ term: label[key], value: said(key) === "" ? nothing : said(key) }));
}

/** However lines are ended, and with whatever empty lines around. */
function isOtherText(one: string, other: string): boolean {
  return one.replaceAll("\r\n", "\n").trim() !== other.replaceAll("\r\n", "\n").trim();
}
