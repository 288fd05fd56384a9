import type { UnitView } from "../../../usecases/organisation/readUnit.ts";
import type { Crumb } from "../../components/breadcrumbs/Breadcrumbs.tsx";
import { paths } from "../../paths.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

type Place = Pick<UnitView, "unit" | "above" | "mayReadWhole">;

/** The way down to a unit, of pages that the person may open. */
export function crumbsAbove(place: Omit<Place, "unit">, language: Language): readonly Crumb[] {
  const top = { href: paths.organisation, label: texts(language).organisation.title };
  return [
    ...(place.mayReadWhole ? [top] : []),
    ...place.above.map((unit) => ({ href: paths.unit(unit.id), label: unit.name })),
  ];
}

/** The way down to the unit itself, for pages that belong to it. */
export function crumbsTo(place: Place, language: Language): readonly Crumb[] {
  const { unit } = place;
  return [...crumbsAbove(place, language), { href: paths.unit(unit.id), label: unit.name }];
}
