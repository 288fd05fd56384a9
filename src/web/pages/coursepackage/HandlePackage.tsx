import { packageAudiences } from "../../../domain/coursepackage/coursePackage.ts";
import { dayInStockholm } from "../../../domain/shared/day.ts";
import { longestMessage } from "../../../usecases/coursepackage/changePackage.ts";
import { Button } from "../../components/button/Button.tsx";
import { Radios } from "../../components/choices/Radios.tsx";
import { Disclosure } from "../../components/disclosure/Disclosure.tsx";
import { ErrorSummary } from "../../components/error-summary/ErrorSummary.tsx";
import { Form } from "../../components/form/Form.tsx";
import { PostForm } from "../../components/post-form/PostForm.tsx";
import { SummaryList } from "../../components/summary-list/SummaryList.tsx";
import { TextArea } from "../../components/text-area/TextArea.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import { texts } from "../../text/texts.ts";
import { CallOuts } from "./CallOuts.tsx";
import { WaiveForm } from "./WaiveForm.tsx";
import { NotFollowedHere } from "./NotFollowedHere.tsx";
import type { PackagePageProps } from "./PackagePage.tsx";

/** What HR alone sees of a package and does with it. */
export const HandlePackage = (props: PackagePageProps) => {
  const { view, language } = props;
  const { handle: words, kind, audience } = texts(language).coursePackage;
  const { day, decimal } = format(language);
  const one = view.package;
  return (
    <section>
      <h2>{words.title}</h2>
      <SummaryList
        rows={[
          { term: words.file, value: one.fileName },
          { term: words.kind, value: kind[one.kind] },
          { term: words.size, value: words.megabytes(decimal(Math.max(one.bytes / 1_048_576, 0.1))) },
          { term: words.imported, value: day(dayInStockholm(one.importedAt)) },
          { term: words.hash, value: <code class="ls-break">{one.hash}</code> },
        ]}
      />
      <NotFollowedHere structure={one.structure} language={language} />
      <CallOuts callOuts={view.callOuts} language={language} />
      <Disclosure summary={words.direct}>
        <Form language={language} target={{ action: paths.directPackage(one.id), fields: {} }}>
          <Radios
            language={language}
            name="audience"
            label={texts(language).coursePackage.form.audience}
            value={one.audience}
            options={packageAudiences.map((value) => ({ value, label: audience[value] }))}
          />
          <Button variant="secondary">{words.directSave}</Button>
        </Form>
      </Disclosure>
      <WaiveForm {...props} />
      {one.withdrawn ? (
        <PostForm target={{ action: paths.offerPackage(one.id), fields: {} }}>
          <Button variant="secondary">{words.offer}</Button>
        </PostForm>
      ) : (
        <Withdrawing {...props} />
      )}
    </section>
  );
};

const Withdrawing = ({ view, language, message }: PackagePageProps) => {
  const words = texts(language).coursePackage.handle;
  return (
    <Disclosure summary={words.withdraw} open={message !== undefined}>
      <p>{words.withdrawHelp}</p>
      <ErrorSummary
        language={language}
        errors={message ? [{ name: "message", message: message.fault }] : []}
      />
      <Form language={language} target={{ action: paths.withdrawPackage(view.package.id), fields: {} }}>
        <TextArea
          language={language}
          name="message"
          label={words.message}
          help={words.messageHelp}
          value={message?.text}
          error={message?.fault}
          maxLength={longestMessage}
          optional
        />
        <Button variant="secondary" danger>
          {words.withdrawSave}
        </Button>
      </Form>
    </Disclosure>
  );
};
