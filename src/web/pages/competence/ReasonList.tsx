/** Why something is advised, point by point: narrow enough for a card. */
export const ReasonList = (props: {
  readonly rows: readonly { readonly term: string; readonly value: string }[];
}) => (
  <>
    {props.rows.map(({ term, value }) => (
      <p>
        <strong>{term}</strong>
        <br />
        {value}
      </p>
    ))}
  </>
);
