import { texts } from "../../text/texts.ts";
import type { Example } from "../Example.ts";
import { PasskeyForm } from "./PasskeyForm.tsx";

export const passkeyExamples: readonly Example[] = [
  {
    id: "passkey-use",
    render: (language) => (
      <PasskeyForm
        language={language}
        kind="use"
        questionHref="/galleri"
        target={{ action: "/galleri", fields: {} }}
        label={texts(language).signIn.withPasskey}
        without={texts(language).signIn.passkeyNeedsScript}
      />
    ),
  },
];
