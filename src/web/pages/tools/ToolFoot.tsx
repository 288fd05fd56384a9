import { textOfTool } from "../../../domain/learning/tool.ts";
import { ProseLine } from "../../components/prose/Prose.tsx";
import { format } from "../../text/format.ts";
import { texts } from "../../text/texts.ts";
import type { ToolPageProps } from "./ToolPage.tsx";

/** What a tool rests on: law with its day, what could not be checked, and sources. */
export const ToolFoot = (props: ToolPageProps) => {
  const { view, language, nameOfCompetency } = props;
  const words = texts(language).tools;
  const { tool } = view;
  const { note } = textOfTool(tool, language);
  return (
    <>
      <Law {...props} />
      {note !== undefined && <p class="ls-quiet-text">{note}</p>}
      <section>
        <h2>{words.sources}</h2>
        <ul class="ls-fine-list">
          {tool.sources.map((source) => (
            <li lang="sv">
              <ProseLine text={source} language="sv" />
            </li>
          ))}
        </ul>
      </section>
      <p class="ls-quiet-text">
        {words.helpsWith(format(language).list(tool.competencyIds.map(nameOfCompetency)))}{" "}
        {words.version(tool.version, tool.licence)}
      </p>
    </>
  );
};

const Law = ({ view: { tool }, language }: ToolPageProps) => {
  const words = texts(language).tools;
  const { day } = format(language);
  const { law } = textOfTool(tool, language);
  if (tool.lawAsOf === undefined) return null;
  return (
    <section>
      <h2>{words.law}</h2>
      <ul class="ls-fine-list">
        {tool.law.map(({ title, from }, place) => (
          <li>
            <strong lang="sv">{title}.</strong> {law[place]}{" "}
            <span class="ls-quiet-text">{words.lawFrom(day(from))}</span>
          </li>
        ))}
      </ul>
      <p class="ls-quiet-text">
        {words.lawAsOf(day(tool.lawAsOf))} {words.noAdvice}
      </p>
    </section>
  );
};
