import type { PersonAccess } from "../../../usecases/access/readAccess.ts";
import { Alert } from "../../components/alert/Alert.tsx";
import { LinkButton } from "../../components/button/LinkButton.tsx";
import { CopyButton } from "../../components/page-tools/CopyButton.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

/** A new one-time link, shown this once. */
export const NewLinkPage = (props: {
  readonly language: Language;
  readonly owner: PersonAccess["owner"];
  readonly link: string;
  readonly expiresAt: Date;
}) => {
  const words = texts(props.language).signIn;
  const { owner } = props;
  return (
    <>
      <Alert kind="warning">
        <p>{words.linkShownOnce}</p>
      </Alert>
      <div>
        <p>
          <code>{props.link}</code>
        </p>
        <CopyButton language={props.language} text={props.link} label={words.copyLink} />
        <p>{words.linkUntil(format(props.language).time(props.expiresAt))}</p>
      </div>
      <div>
        <LinkButton href={paths.personAccess(owner.id)} variant="secondary">
          {words.backToPerson(`${owner.givenName} ${owner.familyName}`)}
        </LinkButton>
      </div>
    </>
  );
};
