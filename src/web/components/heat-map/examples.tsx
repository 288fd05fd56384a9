import { texts } from "../../text/texts.ts";
import type { Language } from "../../text/language.ts";
import type { Example } from "../Example.ts";
import { HeatMap } from "./HeatMap.tsx";
import type { HeatCell, HeatRow } from "./HeatMap.tsx";

const same = (value: number): HeatCell => ({ kind: "shown", value, difference: "none" });
const higher = (value: number): HeatCell => ({ kind: "shown", value, difference: "higher" });
const lower = (value: number): HeatCell => ({ kind: "shown", value, difference: "lower" });

function rowsIn(language: Language): readonly HeatRow[] {
  const { gallery } = texts(language);
  const [care = "", home = "", north = "", kitchen = ""] = gallery.units;
  const [schools = "", school = ""] = gallery.units2;
  const withheld = (reason: string): readonly HeatCell[] =>
    gallery.scales.map(() => ({ kind: "withheld", reason }));
  return [
    { label: gallery.municipality, level: 0, cells: [same(79), same(77), same(78), same(78)] },
    { label: care, level: 1, href: "#content", cells: [same(78), lower(71), same(77), lower(75)] },
    { label: home, level: 2, href: "#content", cells: [same(81), lower(68), same(79), same(76)] },
    { label: north, level: 2, cells: withheld(gallery.tooFew) },
    { label: kitchen, level: 2, cells: withheld(gallery.merged) },
    { label: schools, level: 1, href: "#content", cells: [higher(84), same(79), same(80), higher(81)] },
    { label: school, level: 2, href: "#content", cells: [higher(88), higher(86), same(80), higher(85)] },
  ];
}

export const heatMapExamples: readonly Example[] = [
  {
    id: "heat-map",
    render: (language) => {
      const { gallery } = texts(language);
      return (
        <HeatMap
          language={language}
          caption={gallery.heatCaption}
          columns={gallery.scales}
          rows={rowsIn(language)}
        />
      );
    },
  },
];
