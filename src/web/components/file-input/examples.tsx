import { texts } from "../../text/texts.ts";
import type { Example } from "../Example.ts";
import { FileInput } from "./FileInput.tsx";

export const fileInputExamples: readonly Example[] = [
  {
    id: "file-input",
    render: (language) => {
      const { gallery } = texts(language);
      return (
        <FileInput
          language={language}
          name="staff"
          label={gallery.staffFile}
          help={gallery.staffFileHelp}
          accept=".csv,.xlsx"
        />
      );
    },
  },
  {
    id: "file-input-error",
    render: (language) => {
      const { gallery } = texts(language);
      return (
        <FileInput
          language={language}
          name="missing"
          label={gallery.staffFile}
          error={gallery.staffFileMissing}
          accept=".csv,.xlsx"
        />
      );
    },
  },
];
