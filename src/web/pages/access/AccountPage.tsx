import type { Account } from "../../../usecases/access/readAccount.ts";
import { Button } from "../../components/button/Button.tsx";
import { LinkButton } from "../../components/button/LinkButton.tsx";
import { Radios } from "../../components/choices/Radios.tsx";
import { DataTable } from "../../components/data-table/DataTable.tsx";
import { Disclosure } from "../../components/disclosure/Disclosure.tsx";
import { Form } from "../../components/form/Form.tsx";
import { PostForm } from "../../components/post-form/PostForm.tsx";
import { TextInput } from "../../components/text-input/TextInput.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { NewPasswordFields, type NewPasswordFault } from "./NewPasswordFields.tsx";
import { PasskeyList } from "./PasskeyList.tsx";

export interface AccountFaults {
  readonly chosen?: NewPasswordFault;
  readonly current?: string;
}

interface Props {
  readonly language: Language;
  readonly account: Account;
  readonly faults: AccountFaults;
}

export const AccountPage = (props: Props) => (
  <>
    <PasskeyList {...props} />
    <PasswordSection {...props} />
    <Sessions {...props} />
    <LanguageSection {...props} />
    <Letters {...props} />
    <Events {...props} />
  </>
);

const PasswordSection = ({ language, account, faults }: Props) => {
  const words = texts(language).signIn;
  const title = account.hasPassword ? words.changePassword : words.firstPassword;
  return (
    <section>
      <h2>{title}</h2>
      <Form language={language} target={{ action: paths.accountPassword, fields: {} }}>
        {account.hasPassword && (
          <TextInput
            language={language}
            name="current"
            type="password"
            label={words.currentPassword}
            autocomplete="current-password"
            error={faults.current}
          />
        )}
        <NewPasswordFields language={language} fault={faults.chosen} />
        <p class="ls-quiet-text">{words.saveEndsOthers}</p>
        <Button variant="secondary">{words.saveNewPassword}</Button>
      </Form>
    </section>
  );
};

const Sessions = ({ language, account }: Props) => {
  const words = texts(language).signIn;
  const { time } = format(language);
  return (
    <section>
      <h2>{words.sessions}</h2>
      <DataTable
        language={language}
        caption={words.sessions}
        hideCaption
        columns={[
          {
            header: words.sessionWhere,
            cell: (row) => (row.isThisOne ? words.sessionHere : words.sessionElsewhere),
          },
          { header: words.sessionSince, cell: (row) => time(row.createdAt) },
          { header: words.sessionSeen, cell: (row) => time(row.seenAt) },
        ]}
        rows={account.sessions}
      />
      {account.sessions.length > 1 && (
        <PostForm target={{ action: paths.otherSessions, fields: {} }}>
          <Button variant="secondary">{words.endOthers}</Button>
        </PostForm>
      )}
    </section>
  );
};

const LanguageSection = ({ language }: Props) => {
  const words = texts(language).signIn;
  return (
    <section>
      <h2>{words.language}</h2>
      <Form language={language} target={{ action: paths.accountLanguage, fields: {} }}>
        <Radios
          language={language}
          name="language"
          label={words.language}
          help={words.languageHelp}
          value={language}
          options={[
            { value: "sv", label: "Svenska" },
            { value: "en", label: "English" },
          ]}
        />
        <Button variant="secondary">{words.saveLanguage}</Button>
      </Form>
    </section>
  );
};

const Letters = ({ language }: Props) => {
  const words = texts(language).letterSettings;
  return (
    <section>
      <h2>{words.link}</h2>
      <p>{words.linkHelp}</p>
      <p>
        <LinkButton href={paths.letters} variant="secondary">
          {words.toSettings}
        </LinkButton>
      </p>
    </section>
  );
};

const Events = ({ language, account }: Props) => {
  const words = texts(language).signIn;
  const { time } = format(language);
  return (
    <Disclosure summary={words.events}>
      <p>{words.eventsHelp}</p>
      <DataTable
        language={language}
        caption={words.events}
        hideCaption
        columns={[
          {
            header: words.eventWhat,
            cell: ({ kind, how, by }) =>
              [words.event[kind], how && words.eventHow[how], by !== undefined && words.eventBy(by)]
                .filter(Boolean)
                .join(" "),
          },
          { header: words.eventWhen, cell: ({ at }) => time(at) },
        ]}
        rows={account.events}
      />
    </Disclosure>
  );
};
