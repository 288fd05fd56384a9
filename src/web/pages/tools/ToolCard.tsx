import { textOfTool, type Tool } from "../../../domain/learning/tool.ts";
import { Card } from "../../components/card/Card.tsx";
import { paths } from "../../paths.ts";
import type { Language } from "../../text/language.ts";

export const ToolCard = ({ tool, language }: { readonly tool: Tool; readonly language: Language }) => {
  const { title, when } = textOfTool(tool, language);
  return (
    <Card title={title} href={paths.tool(tool.id)} headingLevel={3}>
      <p>{when}</p>
    </Card>
  );
};
