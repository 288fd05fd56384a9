import { texts } from "../../text/texts.ts";
import type { Example } from "../Example.ts";
import { Alert } from "./Alert.tsx";

const kinds = ["info", "success", "warning", "danger"] as const;

export const alertExamples: readonly Example[] = [
  ...kinds.map((kind, index): Example => ({
    id: `alert-${kind}`,
    render: (language) => {
      const { gallery } = texts(language);
      return (
        <Alert kind={kind} title={gallery.alertTitles[index] ?? ""}>
          <p>{gallery.alertTexts[index]}</p>
        </Alert>
      );
    },
  })),
  {
    id: "alert-short",
    render: (language) => (
      <Alert kind="success" announce>
        {texts(language).gallery.alertTitles[1]}
      </Alert>
    ),
  },
];
