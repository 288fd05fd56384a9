import type { RegisterPerson } from "../organisation/register.ts";
import type { NameGroup } from "./blueprint.ts";
import { between, type Making } from "./making.ts";

export interface PersonPlan {
  /** The chance that the person is a woman, 0–1. */
  readonly women: number;
  readonly mail: boolean;
  readonly employed: boolean;
}

export type NewPerson = (plan: PersonPlan) => RegisterPerson;

const otherwiseNamed = 0.12;
const speaksEnglish = 0.02;
const neitherWomanNorMan = 0.004;

/**
 * Makes people one by one, no two with the same key or address. A few take their family name from another
 * group than the first name: people move and marry.
 */
export function namePeople({ blueprint, random, newId }: Making): NewPerson {
  const addresses = new Map<string, number>();
  let lastKey = 20_000;
  return ({ women, mail, employed }) => {
    const group = drawGroup(blueprint.names, random());
    const woman = random() < women;
    const givenName = drawEarly(random(), woman ? group.women : group.men);
    const families = random() < otherwiseNamed ? drawGroup(blueprint.names, random()) : group;
    const familyName = drawEarly(random(), families.families);
    lastKey += between(random, 3, 23);
    const spelled = `${spell(givenName)}.${spell(familyName)}`;
    const namesakes = (addresses.get(spelled) ?? 0) + 1;
    if (mail) addresses.set(spelled, namesakes);
    return {
      id: newId<"person">(),
      employeeKey: employed ? String(lastKey) : undefined,
      givenName,
      familyName,
      email: mail ? `${spelled}${namesakes > 1 ? namesakes : ""}@${blueprint.mailDomain}` : undefined,
      gender: random() < neitherWomanNorMan ? "other" : woman ? "woman" : "man",
      language: random() < speaksEnglish ? "en" : "sv",
      protectedIdentity: false,
    };
  };
}

function drawGroup(groups: readonly NameGroup[], chance: number): NameGroup {
  let left = chance * groups.reduce((sum, group) => sum + group.share, 0);
  for (const group of groups) {
    left -= group.share;
    if (left < 0) return group;
  }
  throw new Error("there are no groups of names");
}

/** Draws the first names of a list more often: a power of an even chance lies nearer to nothing. */
function drawEarly(chance: number, names: readonly string[]): string {
  const name = names[Math.floor(chance ** 1.6 * names.length)];
  if (name === undefined) throw new Error("there are no names");
  return name;
}

/** A name as it stands in an address: a to z. Upper case first, for letters that only then lose their sign. */
function spell(name: string): string {
  return name
    .toUpperCase()
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^a-z-]/g, "");
}
