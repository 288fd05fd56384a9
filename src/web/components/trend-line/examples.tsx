import { texts } from "../../text/texts.ts";
import type { Example } from "../Example.ts";
import { TrendLine } from "./TrendLine.tsx";
import type { TrendPoint } from "./TrendLineSvg.tsx";

export const trendLineExamples: readonly Example[] = [
  {
    id: "trend-line",
    render: (language) => {
      const { gallery } = texts(language);
      const [first = "", second = "", third = "", fourth = ""] = gallery.trendTimes;
      const points: readonly TrendPoint[] = [
        { kind: "shown", label: first, value: 74, interval: { low: 70, high: 78 } },
        { kind: "withheld", label: second, reason: gallery.tooFew },
        { kind: "shown", label: third, value: 76, interval: { low: 72, high: 80 } },
        { kind: "shown", label: fourth, value: 79, interval: { low: 75.5, high: 82.5 } },
      ];
      return (
        <TrendLine
          language={language}
          title={gallery.trendTitle}
          summary={gallery.trendSummary}
          points={points}
          domain={[60, 100]}
        />
      );
    },
  },
];
