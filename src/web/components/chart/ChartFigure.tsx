import type { Child } from "hono/jsx";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { Disclosure } from "../disclosure/Disclosure.tsx";

export interface ChartFigureProps {
  readonly language: Language;
  readonly title: string;
  readonly headingLevel?: 2 | 3 | undefined;
  /** What it means and how to read it, below the title. */
  readonly note?: string | undefined;
  readonly chart: Child;
  /** The same figures. */
  readonly table: Child;
}

/** A chart and its table. */
export const ChartFigure = (props: ChartFigureProps) => {
  const Heading = props.headingLevel === 2 ? "h2" : "h3";
  return (
    <figure class="ls-figure">
      <figcaption>
        <Heading>{props.title}</Heading>
        {props.note !== undefined && <p class="ls-quiet-text">{props.note}</p>}
      </figcaption>
      {props.chart}
      <Disclosure summary={texts(props.language).components.showAsTable}>{props.table}</Disclosure>
    </figure>
  );
};
