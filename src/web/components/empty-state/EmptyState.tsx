import type { Child } from "hono/jsx";

export interface EmptyStateProps {
  readonly title: string;
  readonly headingLevel?: 2 | 3;
  /** What will stand here, why it is worth having, and how to begin. */
  readonly children?: Child;
  /** The button that begins. */
  readonly action?: Child;
}

/** Nothing here yet: says what will come and how to begin. */
export const EmptyState = (props: EmptyStateProps) => {
  const Heading = props.headingLevel === 3 ? "h3" : "h2";
  return (
    <div class="ls-empty">
      <svg
        class="ls-empty-mark"
        viewBox="0 0 32 32"
        width="40"
        height="40"
        aria-hidden="true"
        focusable="false"
      >
        <path d="M16 3c.6 6.600 2.500 10.800 13 13-10.500 2.200-12.400 6.400-13 13-.6-6.600-2.500-10.800-13-13C13.500 13.800 15.400 9.600 16 3z" />
      </svg>
      <Heading>{props.title}</Heading>
      <div class="ls-empty-text">{props.children}</div>
      {props.action !== undefined && <div class="ls-buttons">{props.action}</div>}
    </div>
  );
};
