import type { PrintedCodes } from "../../../../usecases/survey/printCodes.ts";
import { LinkButton } from "../../../components/button/LinkButton.tsx";
import { CodeSlip, CodeSlips } from "../../../components/code-slip/CodeSlip.tsx";
import { paths } from "../../../paths.ts";
import { format } from "../../../text/format.ts";
import type { Language } from "../../../text/language.ts";
import { texts } from "../../../text/texts.ts";

export interface CodeSheetProps {
  readonly language: Language;
  readonly printed: PrintedCodes;
  /** Where a code is written. */
  readonly address: string;
}

/** Codes on slips to be cut apart. */
export const CodeSheet = ({ language, printed, address }: CodeSheetProps) => {
  const words = texts(language).survey.codes;
  const lastDay = format(language).day(printed.round.closesOn);
  return (
    <>
      <CodeSlips>
        {printed.slips.map((slip) => (
          <CodeSlip
            name={slip.name ?? words.protectedName}
            unitName={slip.unitName}
            title={printed.round.name}
            code={slip.code}
          >
            <p>{words.go(address)}</p>
            <p>{words.lastDay(lastDay)}</p>
          </CodeSlip>
        ))}
      </CodeSlips>
      <LinkButton href={paths.round(printed.round.id)} variant="secondary">
        {words.back}
      </LinkButton>
    </>
  );
};
