import type { Child } from "hono/jsx";

export interface CardProps {
  readonly title: string;
  /** Makes the title a link. */
  readonly href?: string;
  /** Small line above the title. */
  readonly kicker?: string;
  readonly headingLevel?: 2 | 3;
  readonly tinted?: boolean;
  /** Buttons and links at the bottom. */
  readonly footer?: Child;
  readonly children?: Child;
}

/** A thing among other things. Put several into `CardGrid`. */
export const Card = (props: CardProps) => {
  const Heading = props.headingLevel === 3 ? "h3" : "h2";
  return (
    <article class="ds-card ls-card" data-variant={props.tinted === true ? "tinted" : "default"}>
      {props.kicker !== undefined && <p class="ls-kicker">{props.kicker}</p>}
      <Heading>{props.href === undefined ? props.title : <a href={props.href}>{props.title}</a>}</Heading>
      {props.children}
      {props.footer !== undefined && <div class="ls-buttons">{props.footer}</div>}
    </article>
  );
};
