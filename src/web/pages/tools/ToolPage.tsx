import { textOfCourse } from "../../../domain/learning/course.ts";
import { readingOfTool } from "../../../domain/learning/readingOfTool.ts";
import { textOfTool, type ToolPart } from "../../../domain/learning/tool.ts";
import type { ToolView } from "../../../usecases/learning/readTool.ts";
import { Checkboxes } from "../../components/choices/Checkboxes.tsx";
import { LessonCard } from "../../components/lesson-card/LessonCard.tsx";
import { Prose } from "../../components/prose/Prose.tsx";
import { Sheet } from "../../components/sheet/Sheet.tsx";
import { Tag } from "../../components/tag/Tag.tsx";
import { TaskList } from "../../components/three-questions/TaskList.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { ToolFoot } from "./ToolFoot.tsx";

export interface ToolPageProps {
  readonly view: ToolView;
  readonly language: Language;
  readonly nameOfCompetency: (id: string) => string;
}

/** A tool, to be used at once: what to do, words to say, what to avoid, and who takes over. */
export const ToolPage = (props: ToolPageProps) => {
  const { view, language } = props;
  const words = texts(language).tools;
  const { day, integer } = format(language);
  const { tool } = view;
  const text = textOfTool(tool, language);
  return (
    <>
      <p class="ls-tags">
        <Tag kind={tool.examined ? "success" : "warning"}>
          {tool.examined ? words.examined(tool.examined.by, day(tool.examined.on)) : words.notExamined}
        </Tag>{" "}
        <Tag>{words.minutes(integer(readingOfTool(text).minutes))}</Tag>
      </p>
      {language === "en" && tool.texts.en === undefined && <p>{words.swedishOnly}</p>}
      <Sheet>
        <Prose text={text.opening} language={language} />
        <Part part="steps" {...props} />
        <Part part="say" {...props} />
        <Part part="avoid" {...props} />
        <Part part="hand-over" {...props} />
        <LessonCard kicker={words.part.checklist}>
          <Checkboxes
            language={language}
            name="checklist"
            label={words.tick}
            help={words.nothingKept}
            options={text.parts.checklist.map((item, place) => ({ value: String(place), label: item }))}
          />
        </LessonCard>
      </Sheet>
      <Train {...props} />
      <ToolFoot {...props} />
    </>
  );
};

const Part = ({ view, language, part }: ToolPageProps & { readonly part: ToolPart }) => {
  const items = textOfTool(view.tool, language).parts[part];
  const list = items.map((item, place) => (part === "steps" ? `${place + 1}. ${item}` : `- ${item}`));
  return (
    <section>
      <h2>{texts(language).tools.part[part]}</h2>
      <Prose text={list.join("\n")} language={language} />
    </section>
  );
};

const Train = ({ view: { courses, dialogues }, language }: ToolPageProps) => {
  const words = texts(language).tools;
  const tasks = [
    ...dialogues.map(({ id, title, summary }) => ({
      title: words.dialogue(title[language]),
      href: paths.dialogue(id),
      detail: summary[language],
    })),
    ...courses.map((course) => ({
      title: words.course(textOfCourse(course, language).title),
      href: paths.course(course.id),
      detail: textOfCourse(course, language).summary,
    })),
  ];
  if (tasks.length === 0) return null;
  return (
    <section class="ls-no-print">
      <h2>{words.train}</h2>
      <TaskList tasks={tasks} />
    </section>
  );
};
