import { cmi5Verbs, type Cmi5Verb } from "../../../domain/coursepackage/cmi5/cmi5Iris.ts";
import { scormVerbs } from "../../../domain/coursepackage/scorm/scormIris.ts";
import { unitNumber } from "../../../domain/coursepackage/cmi5/courseActivity.ts";
import { chooseLanguage } from "../../../domain/lrs/chooseLanguage.ts";
import { actVerbs, type ActThingKind, type ActVerb } from "../../../domain/lrs/act.ts";
import type { ToldLine, ToldThing } from "../../../domain/lrs/toldLine.ts";
import type { OwnRecordPage } from "../../../usecases/lrs/ownRecord.ts";
import { Button } from "../../components/button/Button.tsx";
import { LinkButton } from "../../components/button/LinkButton.tsx";
import { DataTable } from "../../components/data-table/DataTable.tsx";
import { Disclosure } from "../../components/disclosure/Disclosure.tsx";
import { EmptyState } from "../../components/empty-state/EmptyState.tsx";
import { Pagination } from "../../components/pagination/Pagination.tsx";
import { PostForm } from "../../components/post-form/PostForm.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

interface Props {
  readonly language: Language;
  readonly record: OwnRecordPage;
}

/** What the learning record says of the reader, to take along or to take away. */
export const OwnRecord = ({ language, record }: Props) => {
  const words = texts(language).ownRecord;
  if (record.statements === 0)
    return (
      <EmptyState title={words.none}>
        <p>{words.noneHelp}</p>
      </EmptyState>
    );
  return (
    <>
      <p>{words.who}</p>
      <Lines language={language} lines={record.lines} />
      <Pagination
        language={language}
        page={record.page}
        pages={record.pages}
        href={(page) => `${paths.ownRecord}?sida=${page}`}
      />
      <section class="ls-stack">
        <h2>{words.takeAlong}</h2>
        <p>{words.takeAlongHelp}</p>
        <div>
          <LinkButton href={paths.ownRecordFile} variant="secondary">
            {words.download}
          </LinkButton>
        </div>
      </section>
      <Disclosure summary={words.eraseTitle}>
        <p>{words.eraseHelp}</p>
        <PostForm target={{ action: paths.eraseOwnRecord, fields: {} }}>
          <Button danger variant="secondary">
            {words.erase}
          </Button>
        </PostForm>
      </Disclosure>
    </>
  );
};

const Lines = ({ language, lines }: { readonly language: Language; readonly lines: readonly ToldLine[] }) => {
  const words = texts(language).ownRecord;
  return (
    <DataTable
      language={language}
      caption={words.caption}
      hideCaption
      rows={lines}
      columns={[
        { header: words.when, cell: ({ at }) => format(language).time(at) },
        { header: words.what, cell: (line) => whatWasDone(line, language) },
        { header: words.withWhat, cell: ({ thing }) => nameOf(thing, language) },
        { header: words.within, cell: ({ within }) => within && nameOf(within, language) },
        {
          header: words.outcome,
          cell: ({ success, thing }) => {
            if (success === undefined) return "";
            const said = thing.kind === "commitment" || thing.kind === "task" ? words.kept : words.right;
            return success ? said.yes : said.no;
          },
        },
      ]}
    />
  );
};

/** What courses of SCORM tell beyond what those of cmi5 do. */
const playedVerbs = ["resumed", "suspended", "responded"] as const;

function whatWasDone({ verb, verbNames }: ToldLine, language: Language): string {
  const { ownRecord, coursePackage, scorm } = texts(language);
  // keys of constants
  const own = (Object.keys(actVerbs) as ActVerb[]).find((one) => actVerbs[one] === verb);
  const bought = (Object.keys(cmi5Verbs) as Cmi5Verb[]).find((one) => cmi5Verbs[one] === verb);
  if (own) return ownRecord.verbs[own];
  if (bought) return coursePackage.verbs[bought];
  const played = playedVerbs.find((one) => scormVerbs[one] === verb);
  return played ? scorm.verbs[played] : (inLanguage(verbNames, language) ?? lastPart(verb));
}

function nameOf({ kind, names, id }: ToldThing, language: Language): string {
  const { ownRecord, coursePackage } = texts(language);
  const { things } = ownRecord;
  const part = unitNumber(id);
  if (part !== undefined && inLanguage(names, language) === undefined)
    return coursePackage.partNumber(format(language).integer(part));
  const own = Object.hasOwn(things, kind) ? things[kind as ActThingKind] : undefined; // a key, as was just seen
  return inLanguage(names, language) ?? own ?? lastPart(id);
}

function inLanguage(names: ToldThing["names"], language: Language): string | undefined {
  const [name] = Object.values(chooseLanguage(names, [language]));
  return typeof name === "string" ? name : undefined;
}

function lastPart(iri: string): string {
  return iri.split(/[/#]/).at(-1) ?? iri;
}
