import { texts } from "../../text/texts.ts";
import type { Example } from "../Example.ts";
import { TextInput } from "./TextInput.tsx";

export const textInputExamples: readonly Example[] = [
  {
    id: "text-input",
    render: (language) => {
      const { gallery } = texts(language);
      return (
        <TextInput
          language={language}
          name="goal"
          label={gallery.goalLabel}
          help={gallery.goalHelp}
          value={gallery.goalValue}
        />
      );
    },
  },
  {
    id: "text-input-error",
    render: (language) => {
      const { gallery } = texts(language);
      return (
        <TextInput
          language={language}
          name="budget"
          label={gallery.budget}
          value="250'"
          error={gallery.budgetError}
          inputMode="numeric"
          width="medium"
          suffix={gallery.kronor}
        />
      );
    },
  },
  {
    id: "text-input-optional",
    render: (language) => (
      <TextInput
        language={language}
        name="email"
        type="email"
        autocomplete="email"
        label={texts(language).gallery.email}
        optional
      />
    ),
  },
];
