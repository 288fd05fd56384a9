import type { Prerequisite } from "../../../domain/programme/prerequisite.ts";
import type { OwnPrerequisite } from "../../../usecases/ownPrerequisites.ts";
import type { ProgrammeView } from "../../../usecases/programme/readProgramme.ts";
import { Tag, type TagKind } from "../../components/tag/Tag.tsx";
import { ThingList } from "../../components/thing-list/ThingList.tsx";
import { paths } from "../../paths.ts";
import { format } from "../../text/format.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { programmeText } from "./programmeText.ts";

const tagOf: Readonly<Record<OwnPrerequisite["standing"], TagKind>> = {
  done: "success",
  ongoing: "info",
  expired: "warning",
  remains: "warning",
  notOffered: "neutral",
};

/** What a programme asks for, how the reader stands in it, and where to do what remains. */
export const PrerequisiteList = (props: { readonly view: ProgrammeView; readonly language: Language }) => {
  const { view, language } = props;
  const words = texts(language).prerequisite;
  const { prerequisites, programme, mayApply, mayWrite } = view;
  const { all, waiver, areMet } = prerequisites;
  const shown = all.filter(({ standing }) => mayWrite || standing !== "notOffered");
  if (shown.length === 0) return null;
  return (
    <section>
      <h2>{words.title}</h2>
      {waiver ? (
        <p>{words.waived(waiver.reason)}</p>
      ) : mayApply && areMet ? (
        <p>{words.allDone}</p>
      ) : (
        <p>{programme.prerequisites.areBinding ? words.binding : words.advice}</p>
      )}
      <ThingList
        things={shown.map((one) => ({
          title: titleOf(one, language),
          href: mayApply && one.standing !== "notOffered" ? addressOf(one.prerequisite) : undefined,
          ...(mayApply || one.standing === "notOffered"
            ? { actions: <Tag kind={tagOf[one.standing]}>{words.standing[one.standing]}</Tag> }
            : {}),
        }))}
      />
      {mayApply && <p class="ls-quiet-text">{words.onlyYou}</p>}
    </section>
  );
};

function titleOf({ prerequisite, name }: OwnPrerequisite, language: Language): string {
  const words = texts(language).prerequisite;
  if (prerequisite.kind === "leading") return words.leading(format(language).integer(prerequisite.months));
  const named = name ? programmeText(name, language) : prerequisite.id;
  return words.form.choice(words.kind[prerequisite.kind], named);
}

function addressOf(one: Prerequisite): string | undefined {
  switch (one.kind) {
    case "course":
      return paths.course(one.id);
    case "package":
      return paths.coursePackage(one.id);
    case "programme":
      return paths.programme(one.id);
    case "leading":
      return undefined;
  }
}
