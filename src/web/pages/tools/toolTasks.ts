import { textOfTool, type Tool } from "../../../domain/learning/tool.ts";
import type { Task } from "../../components/three-questions/TaskList.tsx";
import { paths } from "../../paths.ts";
import type { Language } from "../../text/language.ts";

/** Tools as things to open, with when one needs them. */
export function toolTasks(tools: readonly Tool[], language: Language): readonly Task[] {
  return tools.map((tool) => {
    const { title, when } = textOfTool(tool, language);
    return { title, href: paths.tool(tool.id), detail: when };
  });
}
