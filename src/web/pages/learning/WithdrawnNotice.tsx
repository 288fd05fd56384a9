import { Alert } from "../../components/alert/Alert.tsx";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

/** Says to whoever takes or has taken a course that it is no longer given, and what HR said about it. */
export const WithdrawnNotice = (props: {
  readonly text: "withdrawn" | "withdrawnFinished" | "withdrawnRenew";
  /** As HR wrote it; "" where nothing was said. */
  readonly because: string;
  readonly language: Language;
}) => {
  const words = texts(props.language).learning.course;
  return (
    <Alert kind="warning">
      <p>{words[props.text]}</p>
      {props.because !== "" && <p>{words.withdrawnBecause(props.because)}</p>}
    </Alert>
  );
};
