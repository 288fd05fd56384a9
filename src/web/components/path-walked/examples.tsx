import { texts } from "../../text/texts.ts";
import type { Example } from "../Example.ts";
import { PathWalked } from "./PathWalked.tsx";

export const pathWalkedExamples: readonly Example[] = [
  {
    id: "path-walked",
    render: (language) => {
      const { gallery, dialogue } = texts(language);
      const [told = "", chosen = "", own = "", other = ""] = gallery.talk;
      return (
        <PathWalked
          othersLabel={(count) => dialogue.others(String(count))}
          steps={[
            {
              chosen,
              effect: told,
              changes: `${dialogue.meter.trust} +1`,
              others: [{ text: other, effect: own }],
            },
            { chosen: own, effect: other, others: [] },
          ]}
        />
      );
    },
  },
  {
    id: "path-walked-part",
    render: (language) => {
      const [told = "", chosen = "", own = "", other = ""] = texts(language).gallery.talk;
      return (
        <PathWalked
          isPart
          othersLabel={String}
          steps={[
            { chosen, effect: told, others: [] },
            { chosen: own, effect: other, others: [] },
          ]}
        />
      );
    },
  },
];
