import { texts } from "../../text/texts.ts";
import type { Example } from "../Example.ts";
import { DistributionBar } from "./DistributionBar.tsx";
import type { DistributionRow } from "./DistributionBarSvg.tsx";

export const distributionBarExamples: readonly Example[] = [
  {
    id: "distribution-bar",
    render: (language) => {
      const { gallery } = texts(language);
      const [meaning = "", learn = "", forward = ""] = gallery.spreadItems;
      const rows: readonly DistributionRow[] = [
        { kind: "shown", label: meaning, counts: [1, 2, 5, 18, 20] },
        { kind: "shown", label: learn, counts: [4, 7, 12, 14, 9] },
        { kind: "withheld", label: forward, reason: gallery.tooFew },
      ];
      return (
        <DistributionBar
          language={language}
          title={gallery.spreadTitle}
          summary={gallery.spreadSummary}
          rows={rows}
          answerLabels={gallery.answerLabels}
        />
      );
    },
  },
];
