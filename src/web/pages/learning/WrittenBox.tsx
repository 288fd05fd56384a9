import type { WrittenText } from "../../../domain/learning/mergeText.ts";
import { Disclosure } from "../../components/disclosure/Disclosure.tsx";
import { TextArea, type TextAreaProps } from "../../components/text-area/TextArea.tsx";
import { texts } from "../../text/texts.ts";
import { Shown } from "./Shown.tsx";
import type { RefusedStep } from "./StepPage.tsx";

interface Props extends Omit<TextAreaProps, "value"> {
  readonly block: { readonly id: string };
  readonly refused?: RefusedStep;
  readonly saved: string;
  /** As it was sent, where the form came back. */
  readonly refusedText: WrittenText | undefined;
}

/** A text of a step. One that could not be saved stands in its box as it was written, beside the one that is saved. */
export const WrittenBox = ({ block, refused, saved, refusedText, ...area }: Props) => {
  const { step: words } = texts(area.language).learning;
  const fault = refused?.faults.texts.get(block.id);
  const isRefused = refusedText !== undefined && (fault !== undefined || area.error !== undefined);
  const isBoth = fault === "changedElsewhere";
  return (
    <>
      <Shown field={area.name} value={isRefused && !isBoth ? refusedText.shown : saved} />
      <TextArea
        {...area}
        value={isRefused ? refusedText.words : saved}
        error={fault === undefined ? area.error : words.textFault[fault]}
      />
      {isBoth && (
        <Disclosure summary={words.savedElsewhere} open>
          <p class="ls-kept-lines">{saved}</p>
        </Disclosure>
      )}
    </>
  );
};
