import { texts } from "../../text/texts.ts";
import type { Example } from "../Example.ts";
import { Disclosure } from "./Disclosure.tsx";

export const disclosureExamples: readonly Example[] = [
  {
    id: "disclosure",
    render: (language) => {
      const { gallery } = texts(language);
      return (
        <Disclosure summary={gallery.whySummary} open>
          <p>{gallery.whyText}</p>
        </Disclosure>
      );
    },
  },
];
