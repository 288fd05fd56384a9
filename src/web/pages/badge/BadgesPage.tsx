import { isAdministrator, type Actor } from "../../../domain/access/actor.ts";
import { didOf } from "../../../domain/badge/issuerKey.ts";
import { dayInStockholm } from "../../../domain/shared/day.ts";
import type { CheckedBadge } from "../../../usecases/badge/checkBadge.ts";
import type { PublicKey } from "../../../usecases/badge/readIssuer.ts";
import { Button } from "../../components/button/Button.tsx";
import { DataTable } from "../../components/data-table/DataTable.tsx";
import { EmptyState } from "../../components/empty-state/EmptyState.tsx";
import { PostForm } from "../../components/post-form/PostForm.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { BadgeResult } from "./BadgeResult.tsx";
import { CheckForm } from "./CheckForm.tsx";

interface BadgesProps {
  readonly language: Language;
  readonly organisation: string;
  readonly actor: Actor | undefined;
  readonly keys: readonly PublicKey[];
  readonly checked?: CheckedBadge;
  readonly fault?: string;
}

/** Checks a credential, and shows the keys to compare with. */
export const BadgesPage = (props: BadgesProps) => {
  const { language, actor, keys, checked } = props;
  const words = texts(language).badge;
  return (
    <>
      {checked && <BadgeResult language={language} organisation={props.organisation} checked={checked} />}
      <CheckForm language={language} fault={props.fault} />
      <section>
        <h2>{words.keysTitle}</h2>
        <p>{words.keysHelp}</p>
        <KeyTable language={language} keys={keys} />
        {actor && isAdministrator(actor) && keys.length > 0 && (
          <PostForm target={{ action: paths.changeIssuerKey, fields: {} }}>
            <p>{words.changeKeyHelp}</p>
            <Button variant="secondary">{words.changeKey}</Button>
          </PostForm>
        )}
      </section>
      <section>
        <h2>{words.standardTitle}</h2>
        <p>{words.standard}</p>
      </section>
    </>
  );
};

const KeyTable = ({ language, keys }: Pick<BadgesProps, "language" | "keys">) => {
  const words = texts(language).badge;
  const { day } = format(language);
  return (
    <DataTable
      language={language}
      caption={words.keysTitle}
      rows={keys}
      columns={[
        { header: words.key, cell: (key) => <code>{didOf(key)}</code> },
        { header: words.usedFrom, cell: ({ usedFrom }) => day(dayInStockholm(usedFrom)) },
        {
          header: words.usedUntil,
          cell: ({ usedUntil }) => (usedUntil ? day(dayInStockholm(usedUntil)) : words.inUse),
        },
      ]}
      empty={
        <EmptyState title={words.noKeys}>
          <p>{words.noKeysHelp}</p>
        </EmptyState>
      }
    />
  );
};
