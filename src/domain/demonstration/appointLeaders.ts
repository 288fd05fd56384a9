import type { RegisterAssignment, RegisterLeave, RegisterPost } from "../organisation/register.ts";
import { addMonths, type Day } from "../shared/day.ts";
import { between, firstOfMonth, later, oneOf, type Making } from "./making.ts";
import type { NewPerson } from "./namePeople.ts";
import type { MadeUnit } from "./placeUnits.ts";
import { drawStory, tellStory, type Chapter } from "./postStory.ts";
import type { Member } from "./staffUnits.ts";

export interface Leadership {
  readonly posts: readonly RegisterPost[];
  readonly assignments: readonly RegisterAssignment[];
  /** Holders of posts, employed in the units they lead. */
  readonly members: readonly Member[];
  readonly leaves: readonly RegisterLeave[];
}

interface Appointing extends Making {
  readonly newPerson: NewPerson;
  readonly staffByUnit: ReadonlyMap<MadeUnit, readonly Member[]>;
}

const hasDeputy = 0.28;

/** Makes every post and its history: who has held it, acted in it, and stands ready as deputy. */
export function appointLeaders(
  making: Making,
  newPerson: NewPerson,
  units: readonly MadeUnit[],
  staff: readonly Member[],
): Leadership {
  const appointing = { ...making, newPerson, staffByUnit: Map.groupBy(staff, (member) => member.unit) };
  const led = units.flatMap((unit) => leadUnit(appointing, unit));
  return {
    posts: led.map((one) => one.post),
    assignments: led.flatMap((one) => one.assignments),
    members: led.flatMap((one) => one.members),
    leaves: led.flatMap((one) => one.leaves),
  };
}

type Led = Omit<Leadership, "posts"> & { readonly post: RegisterPost };

function leadUnit(appointing: Appointing, unit: MadeUnit): readonly Led[] {
  const { leading } = unit;
  if (!leading) return [];
  return Array.from({ length: leading.posts }, (_, index) => {
    const post: RegisterPost = {
      id: appointing.newId<"post">(),
      code: `C${unit.code}${leading.posts > 1 ? `-${index + 1}` : ""}`,
      unit: unit.id,
      title: leading.title,
      level: leading.level,
      administrativeSupport: leading.support,
      firstDay: unit.firstDay,
      endDay: unit.endDay,
    };
    const story = index > 0 ? "changed" : (unit.plan.story ?? drawStory(appointing.random));
    const chapters = unit.endDay === undefined ? tellStory(appointing.random, story) : closedStory(unit);
    const told = chapters.map((chapter) => tell(appointing, unit, post, chapter));
    const deputy = appointDeputy(appointing, unit, post);
    return {
      post,
      assignments: [...told.flatMap((one) => one.assignments), ...deputy],
      members: told.flatMap((one) => one.members),
      leaves: told.flatMap((one) => one.leaves),
    };
  });
}

/** Whoever led a unit that is closed led it to the end. */
function closedStory({ plan }: MadeUnit): readonly Chapter[] {
  return [{ kind: "holder", from: (plan.closed ?? 0) + 50, to: plan.closed }];
}

function tell(
  appointing: Appointing,
  unit: MadeUnit,
  post: RegisterPost,
  chapter: Chapter,
): Omit<Led, "post"> {
  const { today, newId } = appointing;
  const firstDay = later(unit.firstDay, firstOfMonth(today, chapter.from));
  const endDay = chapter.to === undefined ? undefined : firstOfMonth(today, chapter.to);
  const nothing = { assignments: [], members: [], leaves: [] };
  if (endDay !== undefined && endDay <= firstDay) return nothing;
  const member =
    chapter.kind === "acting"
      ? insider(appointing, unit, firstDay)
      : hire(appointing, unit, post.title, { firstDay, endDay });
  if (!member) return nothing;
  const assignment = {
    id: newId(),
    post: post.id,
    person: member.person.id,
    kind: chapter.kind,
    firstDay,
    endDay,
  };
  const away = chapter.leave && firstOfMonth(today, chapter.leave.from);
  return {
    assignments: [assignment],
    members: chapter.kind === "holder" ? [member] : [],
    leaves:
      away && chapter.leave
        ? [
            {
              id: newId(),
              employment: member.employment.id,
              firstDay: away,
              endDay: addMonths(away, chapter.leave.months),
            },
          ]
        : [],
  };
}

function hire(
  { newPerson, newId }: Appointing,
  unit: MadeUnit,
  title: string,
  period: Pick<RegisterPost, "firstDay" | "endDay">,
): Member {
  // Among those who lead, women are somewhat fewer than among those who are led.
  const person = newPerson({ women: unit.pattern.women * 0.9, mail: true, employed: true });
  const employment = {
    id: newId(),
    employmentKey: `${person.employeeKey}-1`,
    person: person.id,
    unit: unit.id,
    title,
    paid: "monthly",
    fullTimeShare: 1,
    ...period,
  } as const;
  return { person, employment, unit };
}

function appointDeputy(
  appointing: Appointing,
  unit: MadeUnit,
  post: RegisterPost,
): readonly RegisterAssignment[] {
  const { random, today, newId } = appointing;
  const always = post.level === "head" || post.level === "chiefExecutive";
  if (unit.endDay !== undefined || (!always && random() >= hasDeputy)) return [];
  const deputy = insider(appointing, unit, today);
  if (!deputy) return [];
  const firstDay = later(
    later(unit.firstDay, deputy.employment.firstDay),
    firstOfMonth(today, between(random, 4, 28)),
  );
  return [
    { id: newId(), post: post.id, person: deputy.person.id, kind: "deputy", firstDay, endDay: undefined },
  ];
}

/** One of those in the unit who had been employed longest on a day, and still are. */
function insider({ staffByUnit, random }: Appointing, unit: MadeUnit, on: Day): Member | undefined {
  const lasting = (staffByUnit.get(unit) ?? [])
    .filter(
      ({ employment }) =>
        employment.paid === "monthly" && employment.endDay === undefined && employment.firstDay <= on,
    )
    .sort((a, b) => (a.employment.firstDay < b.employment.firstDay ? -1 : 1));
  return lasting.length === 0 ? undefined : oneOf(random, lasting.slice(0, Math.ceil(lasting.length / 2)));
}
