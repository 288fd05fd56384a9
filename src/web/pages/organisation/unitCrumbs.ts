import type { UnitView } from "../../../usecases/organisation/readUnit.ts";
import type { Crumb } from "../../components/breadcrumbs/Breadcrumbs.tsx";
import { paths } from "../../paths.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

type Place = Pick<UnitView, "unit" | "above">;

/** The way from the organisation down to what stands above a unit. */
export function crumbsAbove({ above }: Pick<Place, "above">, language: Language): readonly Crumb[] {
  const top = { href: paths.organisation, label: texts(language).organisation.title };
  return [top, ...above.map((unit) => ({ href: paths.unit(unit.id), label: unit.name }))];
}

/** The way down to the unit itself, for pages that belong to it. */
export function crumbsTo({ unit, above }: Place, language: Language): readonly Crumb[] {
  return [...crumbsAbove({ above }, language), { href: paths.unit(unit.id), label: unit.name }];
}
