import type { RoleHolder } from "../../../usecases/access/readAccess.ts";
import { Button } from "../../components/button/Button.tsx";
import { DataTable } from "../../components/data-table/DataTable.tsx";
import { EmptyState } from "../../components/empty-state/EmptyState.tsx";
import { Form } from "../../components/form/Form.tsx";
import { TextInput } from "../../components/text-input/TextInput.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

interface Props {
  readonly language: Language;
  readonly search: string;
  readonly people: readonly RoleHolder[];
}

/** Search for people to give sign-in or roles. The search is posted: names do not belong in addresses. */
export const PeopleTable = ({ language, search, people }: Props) => {
  const words = texts(language).signIn;
  const { list } = format(language);
  const searched = search.trim() !== "";
  return (
    <>
      <Form language={language} target={{ action: paths.people, fields: {} }}>
        <TextInput
          language={language}
          name="search"
          type="search"
          label={words.search}
          help={words.searchHelp}
          value={search}
          autocomplete="off"
        />
        <Button variant="secondary">{words.doSearch}</Button>
      </Form>
      <h2>{searched ? words.found(search.trim()) : words.withRoles}</h2>
      <DataTable
        language={language}
        caption={searched ? words.found(search.trim()) : words.withRoles}
        hideCaption
        columns={[
          {
            header: words.person,
            cell: ({ owner }) => (
              <a href={paths.personAccess(owner.id)}>
                {owner.givenName} {owner.familyName}
              </a>
            ),
          },
          {
            header: words.roles,
            cell: ({ roles }) =>
              roles.length === 0 ? words.noRoles : list(roles.map((role) => words.role[role])),
          },
        ]}
        rows={people}
        empty={
          <EmptyState title={searched ? words.nobodyFound : words.nobodyWithRole} headingLevel={3}>
            <p>{searched ? words.nobodyFoundHelp : words.nobodyWithRoleHelp}</p>
          </EmptyState>
        }
      />
    </>
  );
};
