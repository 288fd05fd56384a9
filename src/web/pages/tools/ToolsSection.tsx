import type { Tool } from "../../../domain/learning/tool.ts";
import { TaskList } from "../../components/three-questions/TaskList.tsx";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { toolTasks } from "./toolTasks.ts";

/** Tools at the end of something else: for when it is time for real. */
export const ToolsSection = ({
  tools,
  language,
}: {
  readonly tools: readonly Tool[];
  readonly language: Language;
}) => {
  const words = texts(language).tools;
  if (tools.length === 0) return null;
  return (
    <section class="ls-stack ls-no-print">
      <h2>{words.more}</h2>
      <p>{words.moreHelp}</p>
      <TaskList tasks={toolTasks(tools, language)} />
    </section>
  );
};
