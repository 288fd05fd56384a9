import { texts } from "../../text/texts.ts";
import type { Example } from "../Example.ts";
import { IntervalDotPlot } from "./IntervalDotPlot.tsx";
import type { IntervalRow } from "./IntervalDotPlotSvg.tsx";

export const intervalDotPlotExamples: readonly Example[] = [
  {
    id: "interval-dot-plot",
    render: (language) => {
      const { gallery } = texts(language);
      const [motivation = "", leadership = "", governance = "", total = ""] = gallery.scales;
      const rows: readonly IntervalRow[] = [
        { kind: "shown", label: motivation, value: 81, interval: { low: 76, high: 86 }, comparison: 79 },
        { kind: "shown", label: leadership, value: 68, interval: { low: 61, high: 75 }, comparison: 77 },
        { kind: "shown", label: governance, value: 79, interval: { low: 74, high: 84 }, comparison: 78 },
        { kind: "withheld", label: total, reason: gallery.tooFew },
      ];
      return (
        <IntervalDotPlot
          language={language}
          title={gallery.plotTitle}
          note={gallery.plotNote}
          summary={gallery.plotSummary}
          rowHeader={gallery.heatCaption}
          rows={rows}
          domain={[0, 100]}
          comparisonLabel={gallery.municipality}
        />
      );
    },
  },
];
