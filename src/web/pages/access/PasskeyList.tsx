import { dayInStockholm } from "../../../domain/shared/day.ts";
import type { Account } from "../../../usecases/access/readAccount.ts";
import { Button } from "../../components/button/Button.tsx";
import { DataTable } from "../../components/data-table/DataTable.tsx";
import { PasskeyForm } from "../../components/passkey/PasskeyForm.tsx";
import { PostForm } from "../../components/post-form/PostForm.tsx";
import { TextInput } from "../../components/text-input/TextInput.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

/** A person's passkeys, each with a way to remove it, and a way to add one. */
export const PasskeyList = ({
  language,
  account,
}: {
  readonly language: Language;
  readonly account: Account;
}) => {
  const words = texts(language).signIn;
  const { day } = format(language);
  return (
    <section>
      <h2>{words.passkeys}</h2>
      <DataTable
        language={language}
        caption={words.passkeys}
        hideCaption
        columns={[
          { header: words.passkey, cell: ({ name }) => name },
          { header: words.passkeyMade, cell: ({ createdAt }) => day(dayInStockholm(createdAt)) },
          {
            header: words.removePasskey,
            cell: ({ id, name }) => (
              <PostForm target={{ action: paths.removePasskey, fields: { passkey: id } }}>
                <Button variant="tertiary" small label={words.removePasskeyNamed(name)}>
                  {words.removePasskey}
                </Button>
              </PostForm>
            ),
          },
        ]}
        rows={account.passkeys}
        empty={<p>{words.noPasskeys}</p>}
      />
      <PasskeyForm
        language={language}
        kind="create"
        questionHref={paths.accountPasskeyQuestion}
        target={{ action: paths.accountPasskeys, fields: {} }}
        label={words.addPasskey}
        variant="secondary"
        without={words.passkeyNeedsScript}
      >
        <TextInput
          language={language}
          name="passkeyName"
          label={words.passkeyName}
          help={words.passkeyNameHelp}
          maxLength={60}
          optional
        />
      </PasskeyForm>
    </section>
  );
};
