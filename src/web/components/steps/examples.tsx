import { texts } from "../../text/texts.ts";
import type { Example } from "../Example.ts";
import { Steps } from "./Steps.tsx";

export const stepsExamples: readonly Example[] = [
  {
    id: "steps",
    render: (language) => {
      const steps = texts(language).gallery.steps.map((label) => ({ label, href: "#content" }));
      return <Steps language={language} steps={steps} current={2} />;
    },
  },
];
