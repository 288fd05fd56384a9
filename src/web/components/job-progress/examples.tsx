import { texts } from "../../text/texts.ts";
import type { Example } from "../Example.ts";
import { JobProgress } from "./JobProgress.tsx";

export const jobProgressExamples: readonly Example[] = [
  {
    id: "job-progress",
    render: (language) => {
      const { gallery } = texts(language);
      return (
        <JobProgress
          language={language}
          label={gallery.job}
          share={0.64}
          detail={gallery.jobDetail}
          href="#content"
          cancel={{ target: { action: "#content", fields: {} }, label: gallery.cancel }}
        />
      );
    },
  },
];
