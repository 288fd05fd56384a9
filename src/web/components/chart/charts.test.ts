import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { BarListSvg } from "../bar-list/BarListSvg.tsx";
import { DistributionBar } from "../distribution-bar/DistributionBar.tsx";
import { DistributionBarSvg } from "../distribution-bar/DistributionBarSvg.tsx";
import { IntervalDotPlot } from "../interval-dot-plot/IntervalDotPlot.tsx";
import { TrendLineSvg } from "../trend-line/TrendLineSvg.tsx";
import { renderMarkup } from "../renderMarkup.ts";

describe("charts", () => {
  test("stand alone in a report: sized, with their own colours and no class needed", () => {
    const svg = renderMarkup(
      BarListSvg({ label: "Costs", rows: [{ label: "Course", value: 5 }], valueText: String, width: 600 }),
    );
    assert.match(svg, /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    assert.match(svg, /aria-label="Costs" width="600"/);
    assert.match(svg, /fill="#1f4a8c"/);
  });

  test("a bar is as long as its share of the largest, and nothing of nothing is nothing", () => {
    const widths = (values: readonly number[]) =>
      [
        ...renderMarkup(
          BarListSvg({ label: "x", rows: values.map((value) => ({ label: "a", value })), valueText: String }),
        ).matchAll(/width="([\d.]+%)" height="10" rx="2" class="lc-bar"/g),
      ].map(([, width]) => width);
    assert.deepEqual(widths([4, 1]), ["100%", "25%"]);
    assert.deepEqual(widths([0]), ["0%"]);
  });

  test("answers fill the bar by their shares, and a narrow share has no figure", () => {
    const svg = renderMarkup(
      DistributionBarSvg({
        label: "x",
        rows: [{ kind: "shown", label: "a", counts: [0, 1, 1, 4, 4] }],
        answerLabels: ["low", "", "", "", "high"],
        shareText: (share) => `${share * 100} %`,
        countText: (count) => `${count} svar`,
      }),
    );
    const widths = [...svg.matchAll(/width="([\d.]+%)" height="24"/g)].map(([, width]) => width);
    assert.deepEqual(widths, ["10%", "10%", "40%", "40%"]);
    assert.equal(svg.match(/>40 %</g)?.length, 2);
    assert.match(svg, />n = 10 svar</);
    assert.doesNotMatch(svg, />10 %</);
  });

  test("a withheld point leaves a gap in the line", () => {
    const point = (label: string, value: number) => ({ kind: "shown", label, value }) as const;
    const lines = (points: Parameters<typeof TrendLineSvg>[0]["points"]) =>
      renderMarkup(TrendLineSvg({ label: "x", points, domain: [0, 100], valueText: String })).match(
        /class="lc-line"/g,
      )?.length ?? 0;
    assert.equal(lines([point("a", 1), point("b", 2), point("c", 3)]), 2);
    assert.equal(lines([point("a", 1), { kind: "withheld", label: "b", reason: "few" }, point("c", 3)]), 0);
  });

  test("the table beside a chart holds the same figures, and says why one is withheld", () => {
    const html = renderMarkup(
      IntervalDotPlot({
        language: "sv",
        title: "Index",
        summary: "Index per enhet",
        rowHeader: "Enhet",
        rows: [
          {
            kind: "shown",
            label: "Almskolan",
            value: 71.4,
            interval: { low: 66.2, high: 76.6 },
            comparison: 78,
          },
          { kind: "withheld", label: "Köket", reason: "För få har svarat." },
        ],
        domain: [0, 100],
        decimals: 1,
        comparisonLabel: "Kommunen",
      }),
    );
    const table = html.slice(html.indexOf("<table"));
    for (const text of ["71,4", "66,2–76,6", "78,0", "Visas inte: För få har svarat."])
      assert.ok(table.includes(text), text);
  });

  test("a withheld distribution shows no counts", () => {
    const html = renderMarkup(
      DistributionBar({
        language: "en",
        title: "Spread",
        summary: "Spread",
        rows: [{ kind: "withheld", label: "a", reason: "Too few." }],
        answerLabels: ["low", "", "", "", "high"],
      }),
    );
    assert.doesNotMatch(html, /<rect[^>]*height="24"/);
    assert.match(html, /Not shown: Too few\./);
  });
});
