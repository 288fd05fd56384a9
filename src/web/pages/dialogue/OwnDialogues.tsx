import type { OwnEvidence } from "../../../usecases/dialogue/readOwnEvidence.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { EvidenceSection } from "./EvidenceSection.tsx";

/** What the own dialogues show together; nothing where none has been played to its end. */
export const OwnDialogues = (props: {
  readonly evidence: OwnEvidence | undefined;
  readonly language: Language;
}) => {
  const { evidence, language } = props;
  const { dialogue: words } = texts(language);
  if (!evidence || evidence.evidence.length === 0) return null;
  return (
    <EvidenceSection
      evidence={evidence.evidence}
      framework={evidence.framework}
      language={language}
      title={words.mirrorTitle}
      help={words.mirrorHelp(format(language).integer(evidence.dialogues))}
    />
  );
};
