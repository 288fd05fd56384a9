import { addDays } from "../../../domain/shared/day.ts";
import { grantableRoles } from "../../../domain/access/grant.ts";
import type { PersonAccess } from "../../../usecases/access/readAccess.ts";
import { Button } from "../../components/button/Button.tsx";
import { Radios } from "../../components/choices/Radios.tsx";
import { DataTable } from "../../components/data-table/DataTable.tsx";
import { DateInput } from "../../components/date-input/DateInput.tsx";
import { Form } from "../../components/form/Form.tsx";
import { PostForm } from "../../components/post-form/PostForm.tsx";
import { Select } from "../../components/select/Select.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import type { WrittenGrant, GrantFaults } from "./writtenGrant.ts";

export interface PersonAccessProps {
  readonly language: Language;
  readonly access: PersonAccess;
  readonly written: WrittenGrant;
  readonly faults: GrantFaults;
}

export const PersonAccessPage = (props: PersonAccessProps) => {
  const { language, access } = props;
  const words = texts(language).signIn;
  return (
    <>
      <section>
        <h2>{words.giveLink}</h2>
        <p>{access.hasWayIn ? words.hasWayIn : words.hasNoWayIn}</p>
        <p class="ls-quiet-text">{words.giveLinkHelp}</p>
        <PostForm target={{ action: paths.personLink(access.owner.id), fields: {} }}>
          <Button>{words.makeLink}</Button>
        </PostForm>
      </section>
      <Grants {...props} />
      <GrantForm {...props} />
    </>
  );
};

const Grants = ({ language, access }: PersonAccessProps) => {
  const words = texts(language).signIn;
  const { shortDay } = format(language);
  return (
    <section>
      <h2>{words.grants}</h2>
      <p class="ls-quiet-text">{words.grantsHelp}</p>
      <DataTable
        language={language}
        caption={words.grants}
        hideCaption
        columns={[
          { header: words.whichRole, cell: ({ role }) => words.role[role] },
          {
            header: words.grantUnit,
            cell: ({ role, unitName }) =>
              role === "safetyRep" ? (unitName ?? words.wholeOrganisation) : words.wholeOrganisation,
          },
          { header: words.grantFrom, cell: ({ firstDay }) => shortDay(firstDay) },
          {
            header: words.grantUntil,
            cell: ({ endDay }) => (endDay === undefined ? words.grantOpen : shortDay(addDays(endDay, -1))),
          },
          {
            header: words.endRole,
            cell: ({ id, role }) => (
              <PostForm target={{ action: paths.endRole(access.owner.id), fields: { grant: id } }}>
                <Button variant="tertiary" small label={words.endRoleNamed(words.role[role] ?? role)}>
                  {words.endRole}
                </Button>
              </PostForm>
            ),
          },
        ]}
        rows={access.grants}
        empty={<p>{words.noGrants}</p>}
      />
    </section>
  );
};

const GrantForm = ({ language, access, written, faults }: PersonAccessProps) => {
  const words = texts(language).signIn;
  return (
    <section>
      <h2>{words.giveRole}</h2>
      <Form language={language} target={{ action: paths.personRoles(access.owner.id), fields: {} }}>
        <Radios
          language={language}
          name="role"
          label={words.whichRole}
          value={written.role}
          error={faults.role}
          options={grantableRoles.map((role) => ({
            value: role,
            label: words.role[role] ?? role,
            help: words.roleHelp[role] ?? "",
          }))}
        />
        <DateInput
          language={language}
          name="firstDay"
          label={words.firstDay}
          value={written.firstDay}
          error={faults.firstDay}
        />
        <DateInput
          language={language}
          name="lastDay"
          label={words.lastDay}
          value={written.lastDay}
          error={faults.lastDay}
          optional
        />
        {access.units.length > 0 && (
          <Select
            language={language}
            name="unit"
            label={words.unit}
            help={words.unitHelp}
            value={written.unit}
            error={faults.unit}
            empty={words.wholeOrganisation}
            options={access.units.map(({ id, name }) => ({ value: id, label: name }))}
            optional
          />
        )}
        <Button variant="secondary">{words.saveRole}</Button>
      </Form>
    </section>
  );
};
