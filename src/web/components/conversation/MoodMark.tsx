import type { Mood } from "../../../domain/dialogue/dialogue.ts";

/** A line drawn as a mood feels: the word stands beside it, so that nobody has to guess. */
const paths: Readonly<Record<Mood, string>> = {
  calm: "M1 6h22",
  warm: "M1 8c4-7 18-7 22 0",
  tense: "M1 7l4-3 4 4 4-4 4 4 4-4 2 2",
  cold: "M1 6h4m3 0h4m3 0h4m3 0h2",
  hurt: "M1 4c4 6 18 6 22 0",
  angry: "M1 9l3-7 3 8 4-9 3 9 4-8 3 7 2-3",
  tired: "M1 3c8 0 10 6 22 6",
  relieved: "M1 8c3 0 4-5 8-5s5 4 8 4 3-2 6-2",
};

export const MoodMark = (props: { readonly mood: Mood }) => (
  <svg class="ls-mood" viewBox="0 0 24 12" width="24" height="12" aria-hidden="true">
    <path d={paths[props.mood]} />
  </svg>
);
