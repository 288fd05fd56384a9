import { texts } from "../../text/texts.ts";
import type { Example } from "../Example.ts";
import { Checkbox } from "./Checkbox.tsx";
import { Checkboxes } from "./Checkboxes.tsx";
import { Radios } from "./Radios.tsx";

export const choicesExamples: readonly Example[] = [
  {
    id: "radios",
    render: (language) => {
      const { gallery } = texts(language);
      const options = gallery.sizes.map((label) => ({ value: label, label }));
      return (
        <Radios
          language={language}
          name="size"
          label={gallery.sizeLabel}
          help={gallery.sizeHelp}
          options={options}
          value={gallery.sizes[0]}
        />
      );
    },
  },
  {
    id: "radios-error",
    render: (language) => {
      const { gallery } = texts(language);
      const options = gallery.sizes.map((label) => ({ value: label, label, help: gallery.sizeHelp }));
      return (
        <Radios
          language={language}
          name="size-again"
          label={gallery.sizeLabel}
          options={options}
          error={gallery.likertError}
        />
      );
    },
  },
  {
    id: "checkboxes",
    render: (language) => {
      const { gallery } = texts(language);
      const options = gallery.languages.map((label) => ({ value: label, label }));
      return (
        <Checkboxes
          language={language}
          name="languages"
          label={gallery.languageLabel}
          options={options}
          values={gallery.languages.slice(0, 1)}
        />
      );
    },
  },
  {
    id: "checkbox",
    render: (language) => {
      const { gallery } = texts(language);
      return (
        <Checkbox
          language={language}
          name="consent"
          label={gallery.consent}
          help={gallery.consentHelp}
          checked
        />
      );
    },
  },
];
