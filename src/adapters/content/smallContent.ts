/** The smallest content that is right: tests take it and break one thing. */
export interface SmallContent {
  readonly framework: string;
  readonly instrument: string;
  readonly catalogue: string;
  readonly rules: string;
  readonly dialogue: string;
  readonly introduction: string;
}

const framework = `id: small
version: "1"
licence: CC-BY-4.0
name: { sv: Litet, en: Small }
description: { sv: Litet, en: Small }
sources: [us]
levels:
  - { number: 1, from: 1, name: { sv: Ett, en: One }, description: { sv: Ett, en: One } }
  - { number: 2, from: 3, name: { sv: Två, en: Two }, description: { sv: Två, en: Two } }
competencies:
  - id: listening
    name: { sv: Lyssna, en: Listening }
    definition: { sv: Att lyssna, en: To listen }
    why: { sv: Därför, en: Because }
    sourceQuote: lyssnande
    behaviours:
      - level: 1
        observed: [{ sv: Lyssnar, en: Listens }]
      - level: 2
        observed: [{ sv: Frågar, en: Asks }]
`;

const instrument = `id: two
version: "1"
about: unit
framework: small
isLocked: false
officialLanguages: [sv, en]
name: { sv: Två, en: Two }
description: { sv: Två, en: Two }
minutes: 1
credit: us
licence: CC-BY-4.0
sources: [us]
scale:
  min: 1
  max: 2
  points:
    - { value: 1 }
    - { value: 2 }
scoring: meanOfItemIndices
smallestGroup: { index: 5, items: 10 }
items:
  - { id: a, competency: listening, text: { sv: Ett, en: One } }
  - { id: b, text: { sv: Två, en: Two } }
subScales:
  - { id: all, name: { sv: Alla, en: All }, items: [a, b] }
`;

const catalogue = `id: offers
version: "1"
licence: CC-BY-4.0
framework: small
sources: [us]
scoreDeviation: { value: 0.5, basis: guess }
bases:
  guess: { assumption: { sv: Gissning, en: Guess } }
activities:
  - id: course
    kind: course
    name: { sv: Kurs, en: Course }
    description: { sv: En kurs, en: A course }
    develops:
      - { competency: listening, low: 0, expected: 0.2, high: 0.4, basis: guess }
    hours: 8
    costPerSeat: 100
    costPerOccasion: 0
    substituteCostPerHour: 0
    seats: 10
    seatsToRun: 5
    place: onSite
    provider: internal
    occasions:
      - { id: spring, month: 2, week: 1, weekday: 2, days: 1, monthsBetween: 0 }
`;

const factNames = [
  "level spanOfControl hourlyShare leaversShare unitsLed administrativeSupport isVacant isActing hasDeputy",
  "isVacantAbove vacanciesBelow holdersInThreeYears monthsInPost goals goalsWithDecider coreMissionGoals councilGoals",
  "committeeGoals changeGoals economyGoals hasBudgetFrame budgetChange forecastDeviation committees",
  "committeeIntensity citizensIntensity relativesIntensity mediaIntensity unionsIntensity professionsIntensity",
  "otherAuthorityIntensity suppliersIntensity sentWorkload sentClarity sentSupport sentCommunication sentRecovery",
  "sentSpan",
].flatMap((line) => line.split(" "));

const rules = `version: "1"
licence: CC-BY-4.0
framework: small
sources: [us]
conditions:
  - id: wide
    when: { fact: spanOfControl, above: 25 }
    situation: { sv: Många, en: Many }
    action: { sv: Dela, en: Divide }
    addressedTo: administrationHead
    evidence: strong
    sources: [us]
    wouldChange: { sv: Färre, en: Fewer }
    touches: [listening]
demands:
  basePoints: 4
  baseScore: 3
  scorePerPoint: 0.1
  highestScore: 4
  rules:
    - id: first
      when: { fact: level, is: firstLine }
      because: { sv: Nära, en: Close }
      points: { listening: 1 }
      sources: [us]
surveys:
  - instrument: two
    items: { a: listening }
    sources: [us]
advice:
  likelyGap: { text: { sv: a, en: a }, wouldChange: { sv: a, en: a } }
  cannotTell: { text: { sv: a, en: a }, wouldChange: { sv: a, en: a } }
  noGap: { text: { sv: a, en: a }, wouldChange: { sv: a, en: a } }
  notMeasured: { text: { sv: a, en: a }, wouldChange: { sv: a, en: a } }
facts:
${factNames.map((name) => `  ${name}: { sv: ${name}, en: ${name} }`).join("\n")}
`;

const dialogue = `id: talk
version: "1"
licence: CC-BY-4.0
framework: small
title: { sv: Samtal, en: Talk }
summary: { sv: Ett samtal, en: A talk }
situation: { sv: Ni ses, en: You meet }
for: everybody
minutes: 1
competencies: [listening]
people: [{ id: ola, name: Ola, role: { sv: Kollega, en: Colleague } }]
meters: [trust]
sources: [us]
lawAsOf: 2026-11-28
outcomes:
  - { id: one, title: { sv: Ett, en: One }, text: { sv: Ett, en: One }, suggestion: { sv: Ett, en: One } }
  - { id: two, title: { sv: Två, en: Two }, text: { sv: Två, en: Two }, suggestion: { sv: Två, en: Two } }
  - { id: three, title: { sv: Tre, en: Three }, text: { sv: Tre, en: Three }, suggestion: { sv: Tre, en: Three } }
  - { id: four, title: { sv: Fyra, en: Four }, text: { sv: Fyra, en: Four }, suggestion: { sv: Fyra, en: Four } }
choices:
  agree: { shows: { listening: 1 }, effect: { sv: Ja, en: Yes } }
`;

const introduction = `id: introduction
version: "1"
licence: CC-BY-4.0
sources: [us]
stages:
${[1, 30, 90, 365]
  .map(
    (day) => `  - day: ${day}
    title: { sv: Dag, en: Day }
    lead: { sv: Lugnt, en: Calm }
    items: [{ id: item-${day}, text: { sv: Prata, en: Talk }, dialogue: talk }]`,
  )
  .join("\n")}
`;

export const smallContent: SmallContent = {
  framework,
  instrument,
  catalogue,
  rules,
  dialogue,
  introduction,
};
