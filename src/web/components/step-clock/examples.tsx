import type { Example } from "../Example.ts";
import { StepClock } from "./StepClock.tsx";

export const stepClockExamples: readonly Example[] = [
  {
    id: "step-clock",
    render: (language) => (
      <StepClock language={language} state="3" secondsLeft={312} isPaused={false} href="#content" />
    ),
  },
  {
    id: "step-clock-paused",
    render: (language) => (
      <StepClock language={language} state="3" secondsLeft={60} isPaused href="#content" />
    ),
  },
  {
    id: "step-clock-out",
    render: (language) => (
      <StepClock language={language} state="3" secondsLeft={-20} isPaused={false} href="#content" />
    ),
  },
];
