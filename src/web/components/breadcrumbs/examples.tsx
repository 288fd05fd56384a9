import { texts } from "../../text/texts.ts";
import type { Example } from "../Example.ts";
import { Breadcrumbs } from "./Breadcrumbs.tsx";

export const breadcrumbsExamples: readonly Example[] = [
  {
    id: "breadcrumbs",
    render: (language) => {
      const { gallery } = texts(language);
      const crumbs = [gallery.municipality, ...gallery.units.slice(0, 1)].map((label) => ({
        href: "#content",
        label,
      }));
      return <Breadcrumbs language={language} crumbs={crumbs} />;
    },
  },
];
