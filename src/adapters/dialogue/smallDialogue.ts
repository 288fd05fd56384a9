import type { DialogueFiles } from "./lintDialogue.ts";

const manifest = `id: late-report
version: "1.0"
licence: CC-BY-4.0
framework: municipal-leadership
title: { sv: Rapporten som dröjer, en: The late report }
summary: { sv: Ola har inte lämnat rapporten., en: Ola has not handed in the report. }
situation: { sv: Du är Olas chef. Rapporten skulle ha kommit i går., en: You are Ola's manager. The report was due yesterday. }
for: everybody
minutes: 3
competencies: [listening, courage-and-crisis]
people:
  - { id: ola, name: Ola, role: { sv: Handläggare, en: Case officer } }
meters: [trust, time]
sources: ["AFS 2023:2, 2 kap."]
lawAsOf: "2026-11-28"
outcomes:
  - { id: plan, title: { sv: Ni har en plan, en: You have a plan }, text: { sv: Rapporten kommer på fredag., en: The report comes on Friday. }, suggestion: { sv: Fråga först i nästa svåra samtal., en: Ask first in your next hard talk. } }
  - { id: order, title: { sv: Ola lyder, en: Ola obeys }, text: { sv: Rapporten kommer. Ola säger inget mer., en: The report comes. Ola says no more. }, suggestion: { sv: Gå tillbaka till Ola i morgon., en: Go back to Ola tomorrow. } }
  - { id: silence, title: { sv: Det blir tyst, en: There is silence }, text: { sv: Inget blev sagt., en: Nothing was said. }, suggestion: { sv: Säg en sak rakt ut i dag., en: Say one thing straight out today. } }
  - { id: walks-out, title: { sv: Ola går, en: Ola leaves }, text: { sv: Dörren slår igen., en: The door slams. }, suggestion: { sv: Ring Ola., en: Call Ola. } }
choices:
  ask: { shows: { listening: 2 }, effect: { sv: Ola fick berätta., en: Ola got to tell. } }
  demand: { shows: { listening: -1, courage-and-crisis: 1 }, effect: { sv: Ola slöt sig., en: Ola closed up. } }
  load: { shows: { listening: 1 }, effect: { sv: Du fick veta hur mycket Ola har., en: You learned how much Ola has. } }
  help: { shows: { listening: 2 }, effect: { sv: Du fick veta vad som skulle hjälpa., en: You learned what would help. } }
  decide: { shows: { courage-and-crisis: 2 }, effect: { sv: Du gick till beslut., en: You went on to decide. } }
  friday: { shows: { courage-and-crisis: 2 }, effect: { sv: Det blev klart vad som gäller., en: It became clear what applies. } }
  let-be: { shows: { courage-and-crisis: -2 }, effect: { sv: Inget blev bestämt., en: Nothing was decided. } }
  threaten: { shows: { courage-and-crisis: -1 }, effect: { sv: Ola reste sig., en: Ola stood up. } }
`;

const swedish = `VAR trust = 5
VAR time = 10
-> door

=== door
Ola sitter vid skärmen. # speaker: narrator
Jag vet. # speaker: ola # mood: tired
* [Fråga hur det är. # id: ask]
    Hur är det? # speaker: you
    ~ trust += 3
    -> questions
* [Kräv rapporten. # id: demand]
    Jag behöver rapporten. # speaker: you
    ~ trust -= 3
    -> end

=== questions
~ time -= 1
{trust >= 9: Tack för att du frågar.|Fråga på.} # speaker: ola # mood: calm
* [Vad har du på bordet? # id: load]
    Vad har du på bordet? # speaker: you
    ~ trust += 1
    -> questions
* [Vad skulle hjälpa? # id: help]
    Vad skulle hjälpa? # speaker: you
    -> questions
* [Gå till beslut. # id: decide]
    Då bestämmer vi. # speaker: you
    -> end

=== end
Jaha. # speaker: ola # mood: tense
* [Fredag klockan tolv. # id: friday]
    Fredag klockan tolv. # speaker: you
    {trust >= 6: -> agreed}
    Som du vill. # speaker: ola # mood: cold # outcome: order
    -> END
* [Låt det vara. # id: let-be]
    Vi tar det sedan. # speaker: you # outcome: silence
    -> END
* {trust < 5} [Annars får det följder. # id: threaten]
    Annars får det följder. # speaker: you # outcome: walks-out
    -> END

=== agreed
Fredag. Det går. # speaker: ola # mood: relieved # outcome: plan
-> END
`;

const words: readonly (readonly [sv: string, en: string])[] = [
  ["Ola sitter vid skärmen.", "Ola is at the screen."],
  ["Jag vet.", "I know."],
  ["Fråga hur det är.", "Ask how things are."],
  ["Hur är det?", "How are you?"],
  ["Kräv rapporten.", "Demand the report."],
  ["Jag behöver rapporten.", "I need the report."],
  ["Tack för att du frågar.", "Thank you for asking."],
  ["Fråga på.", "Go on, ask."],
  ["Vad har du på bordet?", "What is on your desk?"],
  ["Vad skulle hjälpa?", "What would help?"],
  ["Gå till beslut.", "Go on to decide."],
  ["Då bestämmer vi.", "Then let us decide."],
  ["Jaha.", "Well."],
  ["Fredag klockan tolv.", "Friday at noon."],
  ["Som du vill.", "As you wish."],
  ["Låt det vara.", "Let it be."],
  ["Vi tar det sedan.", "We'll take it later."],
  ["Annars får det följder.", "Or there will be consequences."],
  ["Fredag. Det går.", "Friday. That works."],
];

const english = words.reduce((story, [sv, en]) => story.replaceAll(sv, en), swedish);

/** A short dialogue that is right in all but its size: tests play it, or take it and break one thing. */
export const smallDialogue: DialogueFiles = { manifest, swedish, english };
