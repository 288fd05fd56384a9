import { textIn } from "../../../domain/coursepackage/languageText.ts";
import type { ListedPackage } from "../../../usecases/coursepackage/listPackages.ts";
import { Card } from "../../components/card/Card.tsx";
import { CardGrid } from "../../components/card/CardGrid.tsx";
import { Tag } from "../../components/tag/Tag.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

const standingKinds = { notBegun: "neutral", ongoing: "info", finished: "success" } as const;

/** Courses from others, among all courses. */
export const PackageSection = (props: {
  readonly packages: readonly ListedPackage[];
  readonly language: Language;
}) => {
  const { packages, language } = props;
  const words = texts(language).coursePackage;
  if (packages.length === 0) return null;
  return (
    <section>
      <h2>{words.section}</h2>
      <p class="ls-quiet-text">{words.sectionHelp}</p>
      <CardGrid>
        {packages.map(({ package: one, standing }) => {
          const title = textIn(one.title, language);
          const description = textIn(one.description, language);
          return (
            <Card title={title.text} href={paths.coursePackage(one.id)} headingLevel={3}>
              {description.text !== title.text && <p>{description.text}</p>}
              <p class="ls-quiet-text">{words.parts(format(language).integer(one.structure.units.length))}</p>
              <p>
                {standing !== "notBegun" && (
                  <Tag kind={standingKinds[standing]}>{words.standing[standing]}</Tag>
                )}{" "}
                {one.withdrawn && <Tag kind="warning">{words.withdrawn}</Tag>}
              </p>
            </Card>
          );
        })}
      </CardGrid>
    </section>
  );
};
