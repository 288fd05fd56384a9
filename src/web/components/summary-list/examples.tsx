import { format } from "../../text/format.ts";
import { texts } from "../../text/texts.ts";
import type { Example } from "../Example.ts";
import { SummaryList } from "./SummaryList.tsx";

export const summaryListExamples: readonly Example[] = [
  {
    id: "summary-list",
    render: (language) => {
      const { gallery } = texts(language);
      const values = [...gallery.summaryValues, format(language).kronor(31_400_000)];
      const rows = gallery.summaryTerms.map((term, index) => ({
        term,
        value: values[index] ?? "",
        action: { href: "#content", label: gallery.change, about: term },
      }));
      return <SummaryList rows={rows} />;
    },
  },
];
