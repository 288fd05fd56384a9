import { randomUUID } from "node:crypto";

const learners = 2000;
const courses = 200;
const programmes = 20;
const registrations = 5000;
const verbs = ["completed", "passed", "progressed", "experienced"];

/** Spreads numbers that follow each other, so that who, what and how are independent (the last steps of MurmurHash3). */
function spread(number: number): number {
  const first = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return (second ^ (second >>> 16)) >>> 0;
}
const one = (number: number, salt: number, among: number) => spread(number * 8 + salt) % among;

const agent = (number: number) => ({ mbox: `mailto:larande${number}@norrvik.example` });
const course = (number: number) => `https://norrvik.example/kurser/${number}`;
const programme = (number: number) => `https://norrvik.example/program/${number}`;
const registration = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
const verb = (number: number) => `http://adlnet.gov/expapi/verbs/${verbs[number % verbs.length]}`;

/** Every tenth learner and the first programme are never told of with the last verb: together they match nothing. */
const apart = 10;

/** A statement as a course might tell it; one in a hundred is about another, that was told before. */
export function madeUpStatement(number: number, told: readonly string[]) {
  const id = randomUUID();
  const actor = one(number, 1, learners);
  const instructor = one(number, 5, learners);
  const inProgramme = one(number, 6, programmes);
  const isApart = actor % apart === 0 || instructor % apart === 0 || inProgramme === 0;
  const how = one(number, 3, isApart ? verbs.length - 1 : verbs.length);
  const target = number % 100 === 99 ? told[one(number, 7, told.length)] : undefined;
  const object = {
    id: course(one(number, 2, courses)),
    definition: { name: { sv: "En kurs" }, type: "http://adlnet.gov/expapi/activities/course" },
  };
  return {
    id,
    actor: { ...agent(actor), name: "Kim Ek" },
    verb: { id: verb(how), display: { sv: "gjorde", en: "did" } },
    object: target === undefined ? object : { objectType: "StatementRef", id: target },
    result: { score: { scaled: 0.8 }, completion: true, duration: "PT12M" },
    context: {
      registration: registration(one(number, 4, registrations)),
      instructor: agent(instructor),
      contextActivities: { grouping: [{ id: programme(inProgramme) }] },
    },
  };
}

const inAddress = (value: unknown) => encodeURIComponent(JSON.stringify(value));
const byAgent = (time: number) => `agent=${inAddress(agent(time * 31))}`;
const byVerb = (time: number) => `verb=${encodeURIComponent(verb(time))}`;
const byCourse = (time: number) => `activity=${encodeURIComponent(course((time * 17) % courses))}`;
const byProgramme = (time: number) =>
  `related_activities=true&activity=${encodeURIComponent(programme(time % programmes))}`;
const byLastVerb = `verb=${encodeURIComponent(verb(verbs.length - 1))}`;
const byRegistration = (time: number) => `registration=${registration((time * 97) % registrations)}`;
const moment = (daysAgo: number) =>
  encodeURIComponent(new Date(Date.now() - daysAgo * 86_400_000).toISOString());

/** What is asked for, by how many times it has been asked before. */
export const filters: Readonly<Record<string, (time: number) => string>> = {
  nothing: () => "",
  agent: byAgent,
  "an agent that nothing tells of": (time) =>
    `agent=${inAddress({ mbox: `mailto:ingen${time}@norrvik.example` })}`,
  "related agent": (time) => `related_agents=true&${byAgent(time)}`,
  verb: byVerb,
  "a verb that nothing has": (time) => `verb=${encodeURIComponent(`https://norrvik.example/verb/${time}`)}`,
  activity: byCourse,
  "related activity": byProgramme,
  registration: byRegistration,
  since: (time) => `since=${moment(time * 6)}`,
  until: (time) => `until=${moment(time * 6)}`,
  "since and until": (time) => `since=${moment(time * 6 + 30)}&until=${moment(time * 6)}`,
  ascending: () => "ascending=true",
  "since, ascending": (time) => `ascending=true&since=${moment(time * 6)}`,
  "agent and verb": (time) => `${byAgent(time)}&${byVerb(time)}`,
  "agent, verb and activity": (time) => `${byAgent(time)}&${byVerb(time)}&${byCourse(time)}`,
  "agent and registration": (time) => `${byAgent(time)}&${byRegistration(time)}`,
  "agent and until": (time) => `${byAgent(time)}&until=${moment(time * 6)}`,
  "verb and activity, ascending": (time) => `ascending=true&${byVerb(time)}&${byCourse(time)}`,
  "verb and registration": (time) => `${byVerb(time)}&${byRegistration(time)}`,
  "related agent and verb": (time) => `related_agents=true&${byAgent(time)}&${byVerb(time)}`,
  "related agent and related activity": (time) => `related_agents=true&${byAgent(time)}&${byProgramme(time)}`,
  "related activity, verb and since": (time) =>
    `${byProgramme(time)}&${byVerb(time)}&since=${moment(time * 6 + 1)}`,
  "related agent and verb, that match nothing": (time) =>
    `related_agents=true&agent=${inAddress(agent(time * apart))}&${byLastVerb}`,
  "related activity and verb, that match nothing": () =>
    `related_activities=true&activity=${encodeURIComponent(programme(0))}&${byLastVerb}`,
  "related agent and registration": (time) => `related_agents=true&${byAgent(time)}&${byRegistration(time)}`,
  "activity, as ids": (time) => `format=ids&${byCourse(time)}`,
  "activity, canonical": (time) => `format=canonical&${byCourse(time)}`,
};
