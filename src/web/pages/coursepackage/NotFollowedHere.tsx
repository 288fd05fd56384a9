import type { PackageStructure } from "../../../domain/coursepackage/coursePackage.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

/** What a package of SCORM asks for that is not followed, for HR to know before others take the course. */
export const NotFollowedHere = (props: {
  readonly structure: PackageStructure;
  readonly language: Language;
}) => {
  const { structure, language } = props;
  const { scorm: words } = texts(language);
  if (structure.kind === "cmi5" || structure.notFollowed.length === 0) return null;
  return (
    <section>
      <h3>{words.notFollowedTitle}</h3>
      <p>{words.notFollowedHelp}</p>
      <ul>
        {structure.notFollowed.map((what) => (
          <li>{words.notFollowed[what]}</li>
        ))}
      </ul>
    </section>
  );
};
