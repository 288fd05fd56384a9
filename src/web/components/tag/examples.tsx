import { texts } from "../../text/texts.ts";
import type { Example } from "../Example.ts";
import { Tag } from "./Tag.tsx";

const kinds = ["neutral", "info", "success", "warning", "danger", "star"] as const;

export const tagExamples: readonly Example[] = [
  {
    id: "tags",
    render: (language) => (
      <div class="ls-buttons">
        {kinds.map((kind, index) => (
          <Tag kind={kind}>{texts(language).gallery.tags[index]}</Tag>
        ))}
      </div>
    ),
  },
];
