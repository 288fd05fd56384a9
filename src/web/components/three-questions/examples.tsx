import { texts } from "../../text/texts.ts";
import type { Example } from "../Example.ts";
import { TaskList } from "./TaskList.tsx";
import { ThreeQuestions } from "./ThreeQuestions.tsx";

export const threeQuestionsExamples: readonly Example[] = [
  {
    id: "three-questions",
    render: (language) => {
      const { gallery } = texts(language);
      const tasks = gallery.tasks.map((title, index) => ({
        title,
        href: "#content",
        detail: gallery.taskDetails[index] ?? "",
        ...(index === 0 ? { tag: { label: gallery.tags[3] ?? "", kind: "warning" as const } } : {}),
      }));
      return (
        <ThreeQuestions
          language={language}
          now={<TaskList tasks={tasks} />}
          going={<p>{gallery.going}</p>}
          next={<p>{gallery.nextText}</p>}
        />
      );
    },
  },
  {
    id: "task-list-empty",
    render: (language) => <TaskList tasks={[]} empty={<p>{texts(language).gallery.calm}</p>} />,
  },
];
