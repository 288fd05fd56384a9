import { texts } from "../../text/texts.ts";
import type { Example } from "../Example.ts";
import { TabLinks } from "./TabLinks.tsx";

export const tabLinksExamples: readonly Example[] = [
  {
    id: "tab-links",
    render: (language) => {
      const { gallery } = texts(language);
      const tabs = gallery.tabs.map((label, index) => ({ href: "#content", label, current: index === 0 }));
      return <TabLinks label={gallery.cardTitle} tabs={tabs} />;
    },
  },
];
