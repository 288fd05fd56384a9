import type { Example } from "../Example.ts";
import { StoryMap } from "./StoryMap.tsx";

export const storyMapExamples: readonly Example[] = [
  {
    id: "story-map",
    render: (language) => (
      <StoryMap
        language={language}
        places={[
          { id: "start", line: 1, ways: [{ choice: undefined, to: "door" }] },
          {
            id: "door",
            line: 4,
            ways: [
              { choice: "…", to: "table" },
              { choice: "… …", to: "END" },
            ],
          },
          { id: "table", line: 12, ways: [{ choice: "…", to: "END" }] },
        ]}
      />
    ),
  },
];
