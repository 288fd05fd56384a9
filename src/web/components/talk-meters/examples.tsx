import type { Example } from "../Example.ts";
import { TalkMeters } from "./TalkMeters.tsx";

export const talkMetersExamples: readonly Example[] = [
  {
    id: "talk-meters",
    render: (language) => (
      <TalkMeters
        language={language}
        meters={[
          { name: "trust", value: 6, change: 1 },
          { name: "clarity", value: 3, change: -2 },
          { name: "facts", value: 0, change: 0 },
          { name: "time", value: 10, change: 0 },
        ]}
      />
    ),
  },
];
