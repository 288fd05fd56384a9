import type { NewCredential } from "../../../usecases/lrs/makeCredential.ts";
import { Alert } from "../../components/alert/Alert.tsx";
import { LinkButton } from "../../components/button/LinkButton.tsx";
import { CopyButton } from "../../components/page-tools/CopyButton.tsx";
import { SummaryList } from "../../components/summary-list/SummaryList.tsx";
import { paths } from "../../paths.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

/** A new key with its secret, shown this once. */
export const NewCredentialPage = (props: {
  readonly language: Language;
  readonly made: NewCredential;
  readonly endpoint: string;
}) => {
  const { language, made, endpoint } = props;
  const words = texts(language).lrs;
  return (
    <>
      <Alert kind="warning">
        <p>{words.shownOnce}</p>
      </Alert>
      <SummaryList
        rows={[
          { term: words.endpoint, value: <code>{endpoint}</code> },
          { term: words.key, value: <code>{made.key}</code> },
          { term: words.secret, value: <code>{made.secret}</code> },
        ]}
      />
      <CopyButton language={language} text={made.secret} label={words.copySecret} />
      <div>
        <LinkButton href={paths.lrsApplications} variant="secondary">
          {words.back}
        </LinkButton>
      </div>
    </>
  );
};
