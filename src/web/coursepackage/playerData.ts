import type { PlayView } from "../../usecases/coursepackage/readPlay.ts";
import type { Language } from "../text/language.ts";
import { texts } from "../text/texts.ts";
import { contentPaths } from "./contentPaths.ts";

/** What the script of the player begins with, as JSON that can stand in a document. */
export function playerData(tenant: string, ticket: string, view: PlayView, language: Language): string {
  const unit = view.structure.units[view.unit]!; // the one that is open
  const targets = view.choices.map((place) => [view.structure.units[place]?.publisherId ?? "", place]);
  const data = {
    cmi: view.cmi,
    sequence: view.sequence,
    tell: contentPaths.player(tenant, ticket),
    move: contentPaths.move(tenant, ticket),
    unitUrl: `${contentPaths.files(tenant, ticket)}/${unit.url}`,
    speaks: unit.speaks,
    next: view.next ?? null,
    previous: view.previous ?? null,
    targets: Object.fromEntries(targets),
    back: view.back,
    words: texts(language).scorm.player.words,
  };
  // "<" alone could end the element that it stands in, or begin another.
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}
