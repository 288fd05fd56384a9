import type { OrganisationUnit, OrganisationView } from "../../../usecases/organisation/readOrganisation.ts";
import { isVacant } from "../../../domain/organisation/post.ts";
import { DataTable } from "../../components/data-table/DataTable.tsx";
import { Tag } from "../../components/tag/Tag.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

type UnitPost = OrganisationUnit["posts"][number];

/** Every unit in the organisation's order, with who leads it and how many. */
export const OrganisationTable = (props: {
  readonly view: OrganisationView;
  readonly language: Language;
}) => {
  const { view, language } = props;
  const words = texts(language).organisation;
  const { integer } = format(language);
  return (
    <DataTable
      isMatrix
      language={language}
      caption={words.tree}
      rows={view.units}
      columns={[
        { header: words.unit, cell: (unit) => <UnitName unit={unit} /> },
        { header: words.post, cell: (unit) => <Lines lines={unit.posts.map(postLink)} /> },
        {
          header: words.holder,
          cell: (unit) => <Lines lines={unit.posts.map((post) => holderOf(post, language))} />,
        },
        { header: words.people, numeric: true, cell: (unit) => integer(unit.people) },
        {
          header: words.span,
          numeric: true,
          cell: (unit) => <Lines lines={unit.posts.map((post) => spanOf(post, view.spanNorm, language))} />,
        },
      ]}
    />
  );
};

const UnitName = ({ unit }: { readonly unit: OrganisationUnit }) => (
  <span class="ls-indent" data-depth={String(Math.min(unit.depth, 6))}>
    <a href={paths.unit(unit.id)}>{unit.name}</a>
  </span>
);

const postLink = ({ id, title }: UnitPost) => <a href={paths.post(id)}>{title}</a>;

const Lines = ({ lines }: { readonly lines: readonly unknown[] }) => (
  <>
    {lines.map((line) => (
      <div>{line}</div>
    ))}
  </>
);

/** Who holds a post today, or that nobody does. */
export function holderOf(post: UnitPost, language: Language) {
  const words = texts(language).organisation;
  const named = post.holders
    .filter((holder) => holder.kind !== "deputy")
    .map((holder) => {
      const name = holder.name ?? words.protectedName;
      return holder.kind === "acting" ? `${name} (${words.holderKind.acting})` : name;
    });
  return isVacant(post) ? <Tag kind="warning">{words.vacant}</Tag> : named.join(", ");
}

function spanOf(post: UnitPost, norm: number, language: Language) {
  const words = texts(language).organisation;
  const count = format(language).integer(Math.round(post.span));
  return post.span > norm ? (
    <Tag kind="warning">
      {count} <span class="ds-sr-only">{words.overNorm}</span>
    </Tag>
  ) : (
    count
  );
}
