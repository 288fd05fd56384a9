import { TextArea, type TextAreaProps } from "../text-area/TextArea.tsx";
import { texts } from "../../text/texts.ts";

/**
 * A long text that is spoken of by its lines. Where script runs it says on which line one stands, and a link with
 * `data-line` that leads to it sets the cursor there.
 */
export const LinesEditor = (props: Omit<TextAreaProps, "maxLength">) => (
  <ls-lines class="ls-lines" data-words={texts(props.language).authoring.place("{line}", "{lines}")}>
    <TextArea {...props} rows={props.rows ?? 24} />
    <p class="ls-quiet-text" hidden></p>
  </ls-lines>
);
