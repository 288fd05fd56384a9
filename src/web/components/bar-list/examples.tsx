import { format } from "../../text/format.ts";
import { texts } from "../../text/texts.ts";
import type { Example } from "../Example.ts";
import { BarList } from "./BarList.tsx";

const costs = [420_000, 145_000, 120_000];

export const barListExamples: readonly Example[] = [
  {
    id: "bar-list",
    render: (language) => {
      const { gallery } = texts(language);
      return (
        <BarList
          language={language}
          title={gallery.barsTitle}
          summary={gallery.barsSummary}
          rowHeader={gallery.activity}
          valueHeader={gallery.cost}
          rows={gallery.activities.map((label, index) => ({ label, value: costs[index] ?? 0 }))}
          valueText={format(language).kronor}
        />
      );
    },
  },
];
