import { texts } from "../../text/texts.ts";
import type { Example } from "../Example.ts";
import { CopyButton } from "./CopyButton.tsx";
import { PrintButton } from "./PrintButton.tsx";

export const pageToolsExamples: readonly Example[] = [
  { id: "print-button", render: (language) => <PrintButton language={language} /> },
  {
    id: "copy-button",
    render: (language) => <CopyButton language={language} text={texts(language).gallery.goalValue} />,
  },
];
