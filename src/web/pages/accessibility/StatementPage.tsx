import type { FaultReport, FaultReportFaults } from "../../../domain/accessibility/faultReport.ts";
import type { readStatement } from "../../../usecases/accessibility/keepStatement.ts";
import { Button } from "../../components/button/Button.tsx";
import { Form } from "../../components/form/Form.tsx";
import { TextArea } from "../../components/text-area/TextArea.tsx";
import { TextInput } from "../../components/text-input/TextInput.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

type Statement = Awaited<ReturnType<ReturnType<typeof readStatement>>>;

interface Props {
  readonly language: Language;
  readonly organisation: string;
  readonly statement: Statement;
  readonly written: Readonly<Record<keyof FaultReport, string>>;
  readonly faults: FaultReportFaults;
}

const supervisor = "https://www.digg.se/tdosanmalan";

/** The accessibility statement in the order of the European model, with the form for reporting. */
export const StatementPage = (props: Props) => {
  const { language, organisation, statement } = props;
  const words = texts(language).accessibility;
  return (
    <>
      <section>
        <h2>{words.howAccessible}</h2>
        <p>{statement ? words.compliance[statement.compliance] : words.notAssessed(organisation)}</p>
      </section>
      {statement && <Shortcomings language={language} text={statement.shortcomings} />}
      <Report {...props} />
      <section>
        <h2>{words.supervision}</h2>
        <p>{words.supervisionText(organisation)}</p>
        <p>
          <a href={supervisor}>{words.supervisionLink}</a>
        </p>
      </section>
      <section>
        <h2>{words.built}</h2>
        {words.builtText.map((paragraph) => (
          <p>{paragraph}</p>
        ))}
      </section>
      {statement && <Tested language={language} statement={statement} />}
    </>
  );
};

const Shortcomings = ({ language, text }: { readonly language: Language; readonly text: string }) => {
  const words = texts(language).accessibility;
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  return (
    <section>
      <h2>{words.shortcomings}</h2>
      {lines.length === 0 ? (
        <p>{words.noShortcomings}</p>
      ) : (
        <ul>
          {lines.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      )}
    </section>
  );
};

const Report = ({ language, statement, written, faults }: Props) => {
  const words = texts(language).accessibility;
  const error = (field: keyof FaultReport) => faults[field] && words.form.fault[faults[field]];
  return (
    <section>
      <h2>{words.report}</h2>
      <p>{words.reportHelp}</p>
      <Form language={language} target={{ action: paths.faultReport, fields: {} }}>
        <TextArea
          language={language}
          name="description"
          label={words.form.description}
          value={written.description}
          error={error("description")}
          maxLength={4000}
        />
        <TextInput
          language={language}
          name="page"
          label={words.form.page}
          help={words.form.pageHelp}
          value={written.page}
          error={error("page")}
          optional
        />
        <TextInput
          language={language}
          name="contact"
          label={words.form.contact}
          help={words.form.contactHelp}
          value={written.contact}
          error={error("contact")}
          optional
        />
        <Button>{words.form.send}</Button>
      </Form>
      {statement && (
        <p>
          {words.contact}: <a href={`mailto:${statement.contactEmail}`}>{statement.contactEmail}</a>
          {statement.contactPhone !== "" && `, ${statement.contactPhone}`}
        </p>
      )}
    </section>
  );
};

const Tested = (props: { readonly language: Language; readonly statement: NonNullable<Statement> }) => {
  const words = texts(props.language).accessibility;
  const { day } = format(props.language);
  const { assessedBy, assessedOn, updatedOn } = props.statement;
  return (
    <section>
      <h2>{words.tested}</h2>
      <p>
        {words.assessedBy[assessedBy]} {words.assessedOn(day(assessedOn))} {words.updatedOn(day(updatedOn))}
      </p>
    </section>
  );
};
