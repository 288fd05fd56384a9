import { texts } from "../../text/texts.ts";
import type { Example } from "../Example.ts";
import { DateInput } from "./DateInput.tsx";

export const dateInputExamples: readonly Example[] = [
  {
    id: "date-input",
    render: (language) => {
      const { gallery } = texts(language);
      return (
        <DateInput
          language={language}
          name="closes"
          label={gallery.dayLabel}
          help={gallery.dayHelp}
          value="2026-11-30"
        />
      );
    },
  },
];
