import type { Obstacle } from "../../../domain/mentor/fit.ts";
import type { MatchingRole, PairState, TalkLanguage } from "../../../domain/mentor/matching.ts";
import type { EntryFault } from "../../../domain/mentor/parseEntry.ts";
import type { MatchingFault } from "../../../domain/mentor/parseMatching.ts";
import type { SteeringFault } from "../../../usecases/mentor/steerMatching.ts";

type Words<Key extends string> = Readonly<Record<Key, string>>;

/** Mentors: signing up, the proposal with its reasons, and the pair. */
export const mentor = {
  title: "Mentorer",
  lead: "Samtal med en erfaren chef utanför din egen linje. Det är frivilligt, och du kan när som helst ta tillbaka det.",
  none: "Ingen matchning än",
  noneHelp: "När HR öppnar en matchning kan du anmäla dig här, som mentor eller som adept.",
  add: "Ny matchning",
  period: (first: string, last: string) => `Samtalen pågår från ${first} till ${last}.`,
  roleSigned: {
    mentor: "Du är anmäld som mentor",
    mentee: "Du är anmäld som adept",
  } satisfies Words<MatchingRole> as Words<MatchingRole>,
  ownPairs: "Dina samtal",
  asksYou: "Väntar på ditt svar",
  couldBe: {
    mentor: (name: string) => `${name} kan bli din adept`,
    mentee: (name: string) => `${name} kan bli din mentor`,
  },
  pairWith: {
    mentor: (name: string) => `Din adept: ${name}`,
    mentee: (name: string) => `Din mentor: ${name}`,
  },
  state: {
    waiting: "Väntar på svar",
    agreed: "Båda har sagt ja",
    declined: "Blev inte av",
    ended: "Avslutat",
  } satisfies Words<PairState> as Words<PairState>,
  language: {
    sv: "svenska",
    en: "engelska",
    fi: "finska",
    se: "samiska",
    swl: "svenskt teckenspråk",
    ar: "arabiska",
    es: "spanska",
  } satisfies Words<TalkLanguage> as Words<TalkLanguage>,
  form: {
    newTitle: "Ny matchning",
    changeTitle: (name: string) => `Ändra ${name}`,
    lead: "Chefer anmäler sig själva. När du har tillräckligt många räknar du fram ett förslag.",
    name: "Namn",
    nameHelp: "Till exempel Mentorer 2027",
    purpose: "Vad är den till för?",
    purposeHelp: "Cheferna läser det här innan de anmäler sig.",
    firstDay: "Samtalen börjar",
    lastDay: "Samtalen slutar",
    save: "Spara matchningen",
    fault: {
      empty: "Fältet behöver fyllas i.",
      tooLong: "Texten är för lång.",
      noDay: "Skriv ett datum som finns, till exempel 2027-01-15.",
      endsBeforeItBegins: "Samtalen slutar innan de har börjat.",
    } satisfies Words<MatchingFault> as Words<MatchingFault>,
  },
  page: {
    join: "Var med",
    whoSees:
      "HR ser ditt namn och det du skriver här. Den du föreslås prata med ser det också. När förslaget räknas fram används dessutom din förvaltning och hur länge du har varit chef. Dina behov, din spegel och dina resultat används aldrig.",
    rule: "Du paras aldrig ihop med någon i din egen linje: någon som har en post i samma enhet som du, eller i en enhet över eller under din. Ersättare räknas också.",
    over: "Matchningen är slut.",
    signUp: {
      mentor: "Anmäl dig som mentor",
      mentee: "Anmäl dig som adept",
    } satisfies Words<MatchingRole> as Words<MatchingRole>,
    roleHelp: {
      mentor: "Du lyssnar, frågar och delar med dig av det du har varit med om.",
      mentee: "Du bestämmer vad ni talar om, och vad du vill ska bli annorlunda.",
    } satisfies Words<MatchingRole> as Words<MatchingRole>,
    change: "Ändra",
    changeOf: {
      mentor: "Ändra: som mentor",
      mentee: "Ändra: som adept",
    } satisfies Words<MatchingRole> as Words<MatchingRole>,
    leave: "Ta tillbaka",
    leaveOf: {
      mentor: "Ta tillbaka: som mentor",
      mentee: "Ta tillbaka: som adept",
    } satisfies Words<MatchingRole> as Words<MatchingRole>,
    leaveHelp: "Tar du tillbaka raderas det du har skrivit, och samtal som hör till det avslutas.",
    changeMatching: "Ändra matchningen",
  },
  entry: {
    title: {
      mentor: "Anmäl dig som mentor",
      mentee: "Anmäl dig som adept",
    } satisfies Words<MatchingRole> as Words<MatchingRole>,
    capacity: "Hur många adepter högst?",
    capacityHelp: "En, två eller tre.",
    languages: "Språk som samtalen kan hållas på",
    competencyIds: {
      mentor: "Det här kan du hjälpa till med",
      mentee: "Det här vill du ha hjälp med",
    } satisfies Words<MatchingRole> as Words<MatchingRole>,
    competencyHelp: "Välj högst fem. Ett par har alltid minst en gemensam.",
    wantsElsewhere: "Jag vill helst ha en mentor från en annan förvaltning",
    note: "Något mer",
    noteHelp: "En rad. Skriv inget om andra personer.",
    save: {
      mentor: "Anmäl mig som mentor",
      mentee: "Anmäl mig som adept",
    } satisfies Words<MatchingRole> as Words<MatchingRole>,
    fault: {
      noNumber: "Skriv 1, 2 eller 3.",
      noneChosen: "Välj minst en.",
      tooMany: "Välj högst fem.",
      tooLong: "Raden får ha högst 300 tecken.",
    } satisfies Words<EntryFault> as Words<EntryFault>,
    tooLate: "Matchningen är slut.",
    protectedIdentity:
      "Du har skyddade personuppgifter. Ett par får varandras namn och adress, så du kan inte anmäla dig här. Prata med HR, så ordnar ni det utan systemet.",
    languagesTerm: "Språk",
    capacityTerm: "Högst antal adepter",
    elsewhereTerm: "Önskar annan förvaltning",
    yes: "Ja",
    no: "Nej",
  },
  tend: {
    signedUp: "Anmälda",
    onlyHr: "Bara HR ser den här delen.",
    mentors: "Mentorer",
    mentees: "Adepter",
    nobody: "Ingen har anmält sig än.",
    name: "Namn",
    canHelp: "Kan hjälpa med",
    wantsHelp: "Vill ha hjälp med",
    gone: "Räknas inte med: leder ingen enhet längre, eller har skyddade personuppgifter.",
    proposal: "Förslag",
    proposalHelp:
      "Så många som möjligt får en mentor. Därefter väger det som båda har nämnt tyngst, sedan önskan om annan förvaltning, sedan hur länge mentorn har varit chef.",
    run: "Räkna fram ett förslag",
    runAgain: "Räkna om",
    noProposal: "Inget förslag än.",
    noPairs: "Inga nya par.",
    pair: (mentor: string, mentee: string) => `${mentee} får ${mentor} som mentor`,
    both: (named: string) => `Båda har nämnt: ${named}.`,
    talk: (languages: string) => `Språk: ${languages}.`,
    elsewhere: "Annan förvaltning, som önskat.",
    years: (years: string) =>
      years === "1" ? "Mentorn har varit chef ett år längre." : `Mentorn har varit chef ${years} år längre.`,
    points: (points: string) => `${points} poäng.`,
    pinned: "Bestämt av HR.",
    next: {
      equal: (name: string) => `${name} hade passat lika bra. Den som anmälde sig först gick före.`,
      equalNobody: "Någon annan hade kunnat få platsen. Den som anmälde sig först gick före.",
      other: (name: string, lost: string) =>
        `Näst bäst: ${name}. Då hade alla par tillsammans fått ${lost} poäng mindre.`,
      nobody: (lost: string) =>
        `Annars hade någon annan fått platsen, och alla par tillsammans ${lost} poäng mindre.`,
      fewer: "Utan det här paret hade en adept till blivit utan mentor.",
    },
    without: "Utan mentor",
    stopped: {
      self: (count: string) => `${count} är personen själv`,
      ownLine: (count: string) => `${count} i samma linje`,
      language: (count: string) => `${count} utan gemensamt språk`,
      fit: (count: string) => `${count} som inte kan hjälpa med det som behövs`,
      forbidden: (count: string) => `${count} som HR har sagt nej till, eller som redan har varit på fråga`,
    } satisfies Readonly<Record<Obstacle, (count: string) => string>>,
    full: (count: string) => `${count} som passar men vars platser gick till andra par`,
    reasons: (mentors: string, reasons: string) =>
      `Det finns ${mentors} ${mentors === "1" ? "mentor" : "mentorer"}: ${reasons}.`,
    changed: "Ändrat sedan förra förslaget",
    unchanged: "Inget par har ändrats sedan förra förslaget.",
    added: (pair: string) => `Nytt: ${pair}`,
    removed: (pair: string) => `Borta: ${pair}`,
    ask: "Fråga paren",
    askHelp: "Båda i varje par får frågan på sin startsida. Ingen behöver säga varför de svarar nej.",
    asked: "Tillfrågade",
    askedHelp: "Du ser hur det står, men inte vem som har svarat vad.",
    standing: "Läge",
  },
  steer: {
    title: "Bestäm om två",
    help: "Det räknas nästa gång du räknar om. Skälet ser bara HR.",
    mentor: "Mentor",
    mentee: "Adept",
    kind: "Vad gäller?",
    kinds: { pin: "De ska vara ett par", forbid: "De ska inte vara ett par" },
    reason: "Skäl",
    reasonHelp: "Sakligt och kort. Skriv inget känsligt.",
    save: "Spara beslutet",
    free: "Ta bort beslutet",
    freeOf: (pair: string) => `Ta bort beslutet: ${pair}`,
    decided: "Beslut",
    fault: {
      notChosen: "Välj en.",
      empty: "Skriv ett skäl.",
      tooLong: "Skälet får ha högst 300 tecken.",
      self: "Ingen kan vara sin egen mentor.",
      ownLine: "De är i samma linje. Det går aldrig.",
      language: "De har inget gemensamt språk.",
      full: "Mentorn har inga platser kvar för fler beslut.",
    } satisfies Words<SteeringFault> as Words<SteeringFault>,
  },
  pair: {
    both: (named: string) => `Ni har båda nämnt: ${named}.`,
    otherWrote: (name: string) => `${name} har skrivit`,
    asking: {
      mentor: (name: string) => `${name} vill ha en mentor. Säger du ja?`,
      mentee: (name: string) => `${name} kan bli din mentor. Säger du ja?`,
    },
    askHelp:
      "Du behöver inte säga varför du svarar nej, och HR ser inte vem av er det var. Säger ni båda ja ser ni varandras adress på arbetet.",
    yes: "Ja",
    no: "Nej tack",
    waitsForOther: "Du har sagt ja. Vi väntar på den andra.",
    declined: "Det blev inget par den här gången.",
    ended: "Samtalen är avslutade.",
    agreed: "Ni har båda sagt ja",
    address: "E-post",
    noAddress: "Det finns ingen adress att visa. Fråga HR.",
    hasLeft: "Personen arbetar inte kvar.",
    end: "Avsluta samtalen",
    endHelp: "Den andra ser att samtalen är avslutade. Ni behöver inte säga varför.",
    alreadyAnswered: "Frågan är redan besvarad.",
  },
  guide: {
    title: "Så kan ni göra",
    parts: [
      {
        title: "Första mötet",
        points: [
          "Berätta vilka ni är, vad ni leder och vad som tar mest kraft just nu.",
          "Adepten säger vad som ska vara annorlunda när ni slutar.",
          "Mentorn säger vad hen kan bidra med, och vad någon annan kan bättre.",
        ],
      },
      {
        title: "Kom överens",
        points: [
          "Hur ofta ni ses, hur länge och var. En timme i månaden räcker långt.",
          "Det ni säger stannar mellan er. Tala om ärenden utan namn: sekretessen gäller också här.",
          "Adepten bestämmer vad ni talar om. Mentorn frågar mer än hen svarar.",
          "Hur ni säger till om det inte fungerar.",
        ],
      },
      {
        title: "Avsluta",
        points: [
          "Se tillbaka på vad adepten ville ha annorlunda. Vad blev det?",
          "Säg vad ni var och en har lärt er.",
          "Bestäm om ni hörs igen, eller om det är klart nu.",
        ],
      },
    ],
  },
};

export type MentorTexts = typeof mentor;
