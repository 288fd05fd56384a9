import { texts } from "../../text/texts.ts";
import type { Example } from "../Example.ts";
import { Select } from "./Select.tsx";

const options = (labels: readonly string[]) => labels.map((label) => ({ value: label, label }));

export const selectExamples: readonly Example[] = [
  {
    id: "select",
    render: (language) => {
      const { gallery } = texts(language);
      return (
        <Select
          language={language}
          name="unit"
          label={gallery.unit}
          value={gallery.units[1]}
          options={options(gallery.units)}
        />
      );
    },
  },
  {
    id: "select-groups",
    render: (language) => {
      const { gallery } = texts(language);
      const groups = [gallery.units, gallery.units2].map(([label = "", ...units]) => ({
        label,
        options: options(units),
      }));
      return (
        <Select
          language={language}
          name="unit-in-group"
          label={gallery.unit}
          options={groups}
          error={gallery.goalError}
          width="medium"
        />
      );
    },
  },
];
