import { texts } from "../../text/texts.ts";
import type { Example } from "../Example.ts";
import { Prose } from "./Prose.tsx";

export const proseExamples: readonly Example[] = [
  { id: "prose", render: (language) => <Prose text={texts(language).gallery.prose} language={language} /> },
];
