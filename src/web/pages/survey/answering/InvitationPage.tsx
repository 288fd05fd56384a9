import type { InvitationView } from "../../../../usecases/survey/readInvitation.ts";
import { Alert } from "../../../components/alert/Alert.tsx";
import { Button } from "../../../components/button/Button.tsx";
import { PostForm } from "../../../components/post-form/PostForm.tsx";
import { paths } from "../../../paths.ts";
import { format } from "../../../text/format.ts";
import type { Language } from "../../../text/language.ts";
import { texts } from "../../../text/texts.ts";
import { aboutWhom } from "./aboutWhom.ts";
import { WhoSeesWhat } from "./WhoSeesWhat.tsx";

interface Props {
  readonly language: Language;
  readonly code: string;
  readonly view: InvitationView;
}

/** What somebody is asked to answer, and on what terms. Nothing is marked before the button. */
export const InvitationPage = ({ language, code, view }: Props) => {
  const words = texts(language).answering.start;
  const { day } = format(language);
  const { form } = view;
  if (view.state === "notYetOpen") return <Alert>{words.notYetOpen(day(form.opensOn))}</Alert>;
  if (view.state === "closed") return <Alert>{words.closed}</Alert>;
  return (
    <>
      <About language={language} view={view} />
      <p>
        {words.minutes(form.instrument.minutes, form.instrument.items.length)}{" "}
        {words.lastDay(day(form.closesOn))}
      </p>
      <PostForm target={{ action: paths.invitation(code), fields: {} }}>
        <Button>{words.begin}</Button>
      </PostForm>
      <WhoSeesWhat language={language} form={form} relation={view.relation} />
      <p>{words.keepLink}</p>
    </>
  );
};

const About = ({ language, view }: { readonly language: Language; readonly view: InvitationView }) =>
  view.form.about === "person" ? (
    <p>{aboutWhom(language, view)}</p>
  ) : (
    <p>{view.form.instrument.description[language]}</p>
  );
