import { texts } from "../../text/texts.ts";
import type { Example } from "../Example.ts";
import { TextInput } from "../text-input/TextInput.tsx";
import { ErrorSummary } from "./ErrorSummary.tsx";

export const errorSummaryExamples: readonly Example[] = [
  {
    id: "error-summary",
    render: (language) => {
      const { gallery } = texts(language);
      const fields = [
        { name: "aim", label: gallery.goalLabel, message: gallery.goalError },
        { name: "frame", label: gallery.budget, message: gallery.budgetError },
      ];
      return (
        <div class="ls-stack">
          <ErrorSummary language={language} errors={fields} />
          {fields.map((field) => (
            <TextInput language={language} name={field.name} label={field.label} error={field.message} />
          ))}
        </div>
      );
    },
  },
];
