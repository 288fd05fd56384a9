import { texts } from "../../text/texts.ts";
import type { Example } from "../Example.ts";
import { SelfOtherPlot } from "./SelfOtherPlot.tsx";
import type { SelfOtherRow } from "./SelfOtherPlotSvg.tsx";

export const selfOtherPlotExamples: readonly Example[] = [
  {
    id: "self-other-plot",
    render: (language) => {
      const { gallery } = texts(language);
      const [listen = "", change = "", courage = ""] = gallery.competencies;
      const rows: readonly SelfOtherRow[] = [
        { label: listen, self: 4.4, others: { kind: "shown", mean: 3.6, interval: { low: 3.3, high: 3.9 } } },
        { label: change, self: 3, others: { kind: "shown", mean: 3.7, interval: { low: 3.4, high: 4 } } },
        { label: courage, self: 3.8, others: { kind: "withheld", reason: gallery.tooFew } },
      ];
      return (
        <SelfOtherPlot
          language={language}
          title={gallery.mirrorTitle}
          summary={gallery.mirrorSummary}
          rowHeader={gallery.competency}
          rows={rows}
          domain={[1, 5]}
        />
      );
    },
  },
];
