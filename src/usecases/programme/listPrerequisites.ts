import { textIn } from "../../domain/coursepackage/languageText.ts";
import type { Prerequisite } from "../../domain/programme/prerequisite.ts";
import type { LeadershipProgramme } from "../../domain/programme/programme.ts";
import type { LocalText } from "../../domain/shared/localText.ts";
import { listedPackages } from "../../store/coursepackage/coursePackage.ts";
import { listedProgrammes } from "../../store/programme/programme.ts";
import type { Transaction } from "../../store/transaction.ts";
import type { Content } from "../needs.ts";
import { offeredCourses } from "../offeredCourses.ts";

/** Something that a programme can ask for. */
export interface PrerequisiteChoice {
  readonly prerequisite: Exclude<Prerequisite, { readonly kind: "leading" }>;
  readonly name: LocalText;
  /** It was chosen while it was offered, and holds nobody up any more. */
  readonly isWithdrawn: boolean;
}

/** All that a programme can ask for: what is offered, and what it asks for already. */
export async function listPrerequisites(
  tx: Transaction,
  content: Content,
  programme: Pick<LeadershipProgramme, "id" | "prerequisites"> | undefined,
): Promise<readonly PrerequisiteChoice[]> {
  const chosen = programme?.prerequisites.all ?? [];
  const isChosen = (kind: "course" | "package", id: string) =>
    chosen.some((one) => one.kind === kind && one.id === id);
  const courses = await offeredCourses(tx, content);
  const packages = await listedPackages(tx);
  const gone = chosen.flatMap((one) =>
    one.kind === "course" && !courses.some(({ id }) => id === one.id) ? [one] : [],
  );
  return [
    ...courses.map(({ id, texts: { sv, en } }) => ({
      prerequisite: { kind: "course", id } as const,
      name: { sv: sv.title, en: en?.title ?? sv.title },
      isWithdrawn: false,
    })),
    ...gone.map((prerequisite) => ({
      prerequisite,
      name: { sv: prerequisite.id, en: prerequisite.id },
      isWithdrawn: true,
    })),
    ...packages
      .filter(({ id, withdrawn }) => withdrawn === undefined || isChosen("package", id))
      .map(({ id, title, withdrawn }) => ({
        prerequisite: { kind: "package", id } as const,
        name: { sv: textIn(title, "sv").text, en: textIn(title, "en").text },
        isWithdrawn: withdrawn !== undefined,
      })),
    ...(await listedProgrammes(tx))
      .filter(({ id }) => id !== programme?.id)
      .map(({ id, name }) => ({
        prerequisite: { kind: "programme", id } as const,
        name,
        isWithdrawn: false,
      })),
  ];
}
