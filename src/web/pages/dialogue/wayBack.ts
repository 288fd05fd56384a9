import type { Dialogue } from "../../../domain/dialogue/dialogue.ts";
import type { Crumb } from "../../components/breadcrumbs/Breadcrumbs.tsx";
import { paths } from "../../paths.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

/** The way to a talk from above. A dialogue that is offered no longer has no page of its own to lead to. */
export function wayBack(
  { dialogue, isOffered }: { readonly dialogue: Dialogue; readonly isOffered: boolean },
  language: Language,
): readonly Crumb[] {
  const list = { href: paths.dialogues, label: texts(language).dialogue.title };
  return isOffered ? [list, { href: paths.dialogue(dialogue.id), label: dialogue.title[language] }] : [list];
}
