import { texts } from "../../text/texts.ts";
import type { Example } from "../Example.ts";
import { CodeSlip, CodeSlips } from "./CodeSlip.tsx";

export const codeSlipExamples: readonly Example[] = [
  {
    id: "code-slips",
    render: (language) => {
      const words = texts(language).survey.codes;
      return (
        <CodeSlips>
          {["abcd-efgh-jkmn-pqrs", "2345-6789-vwxy-zabc"].map((code) => (
            <CodeSlip name="Kim Ek" unitName="Björkens äldreboende" title="HME 2026" code={code}>
              <p>{words.go("https://ledstjarna.norrvik.example/s")}</p>
            </CodeSlip>
          ))}
        </CodeSlips>
      );
    },
  },
];
