import { colours, halo } from "./colours.ts";
import { lineHeight } from "./layRows.ts";
import type { RowPlace } from "./layRows.ts";

/** A row's label, what stands at its end, and why there are no marks. */
export const RowText = ({ place }: { readonly place: RowPlace }) => (
  <>
    {place.labelLines.map((line, index) => (
      <text x="0" y={place.labelY + index * lineHeight} class="lc-text" fill={colours.text} {...halo}>
        {line}
      </text>
    ))}
    {place.end !== undefined && (
      <text
        x="100%"
        y={place.labelY}
        text-anchor="end"
        font-weight="600"
        class="lc-text"
        fill={colours.text}
        {...halo}
      >
        {place.end}
      </text>
    )}
    {place.reasonLines.map((line, index) => (
      <text x="0" y={place.markY + index * lineHeight} font-size="13" class="lc-quiet" fill={colours.quiet}>
        {line}
      </text>
    ))}
  </>
);
